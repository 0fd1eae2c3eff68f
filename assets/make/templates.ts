/** The blank forms under assets/templates: labels and printed points only. */
import { newWorkbook } from '../../src/hosts/file/write';
import { basicDataForm } from './basic-data-form';
import { departmentForm } from './department-form';
import type { Generated } from './generated';
import type { Level1 } from './indicator-table';
import { materialSheet, type Category, type Material } from './material-sheet';
import { projectForm } from './project-form';

const YEAR = '（    年度）';

function blanks(count: number): null[] {
  return new Array<null>(count).fill(null);
}

/** Points of 财预〔2020〕10号 (spec §2.3, `mof-2020`). */
function levels(satisfaction: string): Level1[] {
  return [
    {
      label: '产出指标\n（50分）',
      parts: [
        { label: '数量\n指标', rows: blanks(3) },
        { label: '质量\n指标', rows: blanks(2) },
        { label: '时效\n指标', rows: blanks(2) },
        { label: '成本\n指标', rows: blanks(2) },
      ],
    },
    {
      label: '效益指标\n（30分）',
      parts: [
        { label: '经济效\n益指标', rows: blanks(2) },
        { label: '社会效\n益指标', rows: blanks(2) },
        { label: '生态效\n益指标', rows: blanks(2) },
        { label: '可持续\n影响指标', rows: blanks(2) },
      ],
    },
    { label: '满意度指标\n（10分）', parts: [{ label: satisfaction, rows: blanks(2) }] },
  ];
}

const department = departmentForm({
  year: YEAR,
  unit: null,
  fund: null,
  byIncome: ['其中：一般公共预算：', '政府性基金拨款：', '纳入专户管理的非税收入拨款：', '其他资金：'],
  bySpending: ['其中：基本支出：', '项目支出：'],
  expected: null,
  achieved: null,
  indicators: levels('社会公众\n或服务对象\n满意度指标'),
  total: null,
  signatures: '填表人：                填报日期：                联系电话：                单位负责人签字：',
});

const basicData = basicDataForm({
  unit: '填报单位：',
  columns: ['上年决算数', '本年预算数', '本年决算数'],
  staffHeader: '本年实际在职人数',
  staff: null,
  amounts: {},
  buildingLabel: '楼堂馆所控制情况\n（本年完工项目）',
  building: null,
  thrift: null,
  signatures: '填表人（签字）：          填报日期：          联系电话：          单位负责人（签字）：',
});

const MATERIAL_ROWS: readonly (readonly [Category, number])[] = [
  ['部门职能', 3],
  ['内设机构', 3],
  ['编制人数', 1],
  ['实有人数', 1],
  ['年度工作概述', 1],
  ['工作成效', 5],
  ['存在问题', 2],
  ['改进措施', 2],
  ['项目支出说明', 1],
  ['其他说明', 1],
];

const materials = materialSheet(
  MATERIAL_ROWS.flatMap(([category, count]) =>
    blanks(count).map((): Material => ({ category, title: null, text: null })),
  ),
);

const project = projectForm({
  year: YEAR,
  project: null,
  department: null,
  unit: null,
  fund: null,
  expected: null,
  achieved: null,
  indicators: levels('服务对象\n满意度指标'),
  total: null,
});

export function templates(): Generated[] {
  const books = {
    department: [department],
    project: [project],
    'basic-data': [basicData],
    all: [department, project, basicData, materials],
  };
  return Object.entries(books).map(([name, sheets]) => ({
    path: `assets/templates/${name}.xlsx`,
    bytes: newWorkbook(sheets),
  }));
}
