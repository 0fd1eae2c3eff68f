/**
 * Workbooks to learn with: the library's, each with one kind of mistake as finance bureaus send back.
 * test/assets/lessons.test.ts holds which findings each must give, and that it gives no other error or warning.
 */
import { newWorkbook, type StyledSheet } from '../../../src/hosts/file/write';
import { basicDataForm, type BasicDataForm } from '../basic-data-form';
import { departmentForm, type DepartmentForm } from '../department-form';
import type { Generated } from '../generated';
import { materialSheet } from '../material-sheet';
import { BASIC_DATA, departmentOf, MATERIALS, ROWS } from './library';
import { project } from './project';

const RIGHT = departmentOf(ROWS);

function workbook(department: DepartmentForm, basicData: BasicDataForm = BASIC_DATA): StyledSheet[] {
  return [departmentForm(department), basicDataForm(basicData), materialSheet(MATERIALS)];
}

/** The execution rate of another year, and the total not added again. */
const MISCOUNTED = {
  fund: { initial: 620, adjusted: 648.5, executed: 641.37, rate: 0.9537, score: 9.89 },
  total: { weight: 100, score: 98.49 },
};

/** Miscounted, and the fund block added up by hand. */
const SUMS: DepartmentForm = {
  ...RIGHT,
  ...MISCOUNTED,
  byIncome: ['其中：一般公共预算：638.5', '政府性基金拨款：0', '纳入专户管理的非税收入拨款：0', '其他资金：0'],
};

/** No reason; a reason in set phrases; a reason without a measure; points that fit none of the values. */
const REASONS = departmentOf({
  ...ROWS,
  events: { ...ROWS.events, actual: '54场', score: 9, reason: null },
  lending: { ...ROWS.lending, actual: '4%', score: 8, reason: '无' },
  visits: { ...ROWS.visits, reason: '七、八月份因空调管网改造闭馆22天，少接待读者约1.8万人次。' },
  volunteers: { ...ROWS.volunteers, actual: '7600小时', score: 10, reason: null },
});

/** Targets nobody can measure, a target without a unit, the same indicator twice, an actual that says nothing. */
const VAGUE = departmentOf({
  ...ROWS,
  events: { ...ROWS.events, target: '积极开展', actual: '已完成' },
  time: { ...ROWS.time, target: '及时完成', actual: '已完成' },
  books: { ...ROWS.books, target: '20000', actual: '20860' },
  volunteers: { ...ROWS.readers, level3: '读者满意度' },
});

/** Staff, budget and parts of 三公经费 that do not fit the 自评表 or themselves. */
const MISMATCH: BasicDataForm = {
  ...BASIC_DATA,
  staff: { authorised: 38, actual: 36, rate: 0.9 },
  amounts: {
    ...BASIC_DATA.amounts,
    三公经费: [6.84, 6.5, 5.39],
    部门整体支出预算调整: [null, 620, 684.5],
  },
};

/** Two mistakes whose repair is certain, and two places that may be right and want explaining. */
const WHOLE: DepartmentForm = {
  ...departmentOf({ ...ROWS, events: { ...ROWS.events, actual: '92场' } }),
  ...MISCOUNTED,
  achieved: RIGHT.achieved!.replace('64场', '92场'),
};
const WHOLE_BASIC_DATA: BasicDataForm = { ...BASIC_DATA, staff: { authorised: 38, actual: 39, rate: 1.0263 } };

/** A 自评表 whose target column goes by a name nobody would know. */
function unknownHeader(): StyledSheet[] {
  const [department, ...others] = workbook(RIGHT);
  const cells = department!.cells.map((cell) => (cell.value === '年度\n指标值' ? { ...cell, value: '甲' } : cell));
  return [{ ...department!, cells }, ...others];
}

const LESSONS: Readonly<Record<string, readonly StyledSheet[]>> = {
  'lesson-right': workbook(RIGHT),
  'lesson-sums': workbook(SUMS),
  'lesson-reasons': workbook(REASONS),
  'lesson-vague': workbook(VAGUE),
  'lesson-mismatch': workbook(RIGHT, MISMATCH),
  'lesson-project': [project],
  'lesson-header': unknownHeader(),
  'lesson-no-form': [materialSheet(MATERIALS)],
  'lesson-whole': workbook(WHOLE, WHOLE_BASIC_DATA),
};

export function lessons(): Generated[] {
  return Object.entries(LESSONS).map(([name, sheets]) => ({
    path: `assets/samples/${name}.xlsx`,
    bytes: newWorkbook(sheets),
  }));
}
