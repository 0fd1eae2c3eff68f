/** 元 or 万元 where nothing is printed: only from the same amounts elsewhere, and shown with where they stand. */
import type { BasicDataForm, Form, SelfAssessmentForm } from '../../../src/core/forms/form';
import { readForms } from '../../../src/core/forms/read';
import { grid, type CellSpec, type Rows } from '../../support/grids';

type Numbers = readonly [initial: CellSpec, adjusted: CellSpec];

function department([initial, adjusted]: Numbers, unit: string | null = null, project: CellSpec = null): Rows {
  return [
    ['部门整体支出绩效自评表（2021年度）'],
    ['部门名称', null, '某局'],
    ['年度预算申请', null, null, '年初预算数', '全年预算数', '全年执行数', '分值', '执行率', '得分'],
    [unit, '年度资金总额', null, initial, adjusted, adjusted, 10, '100%', 10],
    [null, '按支出性质分', null, null, null, null],
    [null, '项目支出', project],
    ['一级指标', '二级指标', '三级指标', '年度指标值', '实际完成值', '分值', '得分'],
    ['产出指标', '数量指标', '培训人数', '≥50人', '52人', 90, 90],
  ];
}

function basicData([initial, adjusted]: Numbers, unit: string | null = '单位：万元'): Rows {
  return [
    ['部门整体支出绩效评价基础数据表', unit],
    ['财政供养人员情况', '编制数', '2021年实际在职人数'],
    [null, 50, 43],
    ['经费控制情况', '2020年决算数', '2021年预算数', '2021年决算数'],
    ['部门整体支出预算调整', null, initial, adjusted],
  ];
}

function amounts(form: Form | undefined): (string | null | undefined)[] {
  if (form?.kind !== 'basic-data') {
    const total = (form as SelfAssessmentForm).funds!.total!;
    return [total.initial?.number, total.adjusted?.number];
  }
  const row = (form satisfies BasicDataForm).rows.at(-1)!;
  return [row.budget?.number, row.actual?.number];
}

interface Expected {
  /** 万元 as read. */
  readonly own: readonly [string | null, string];
  readonly other: readonly [string | null, string];
  /** `cell confidence comparedWith` */
  readonly proof: readonly string[];
}

const YUAN: Numbers = [19227600, 26906200];
const WAN: Numbers = [1922.76, 2690.62];
const READ = ['1922.76', '2690.62'] as const;

it.each<[string, Rows, Rows, Expected]>([
  [
    'two totals agree',
    department(YUAN),
    basicData(WAN),
    { own: READ, other: READ, proof: ['自评表!D4 0.8 别的表!C5'] },
  ],
  [
    'one total agrees and has digits enough',
    department([null, 26906200]),
    basicData([null, 2690.62]),
    { own: [null, '2690.62'], other: [null, '2690.62'], proof: ['自评表!E4 0.6 别的表!D5'] },
  ],
  [
    'one round total may be chance: said, not used',
    department([null, 1000000]),
    basicData([null, 100]),
    { own: [null, '1000000'], other: [null, '100'], proof: ['自评表!E4 0.3 别的表!D5'] },
  ],
  [
    'another total is on the same scale: said, not used',
    department([19227600, 2690.62]),
    basicData(WAN),
    { own: ['19227600', '2690.62'], other: READ, proof: ['自评表!D4 0.3 别的表!C5'] },
  ],
  [
    'a printed unit is never doubted',
    department(YUAN, '（万元）'),
    basicData(WAN),
    { own: ['19227600', '26906200'], other: READ, proof: [] },
  ],
  [
    'a printed 元 needs no inference',
    department(YUAN, '（元）'),
    basicData(WAN),
    { own: READ, other: READ, proof: [] },
  ],
  [
    'the other sheet is the one in 元',
    department(WAN),
    basicData(YUAN, null),
    { own: READ, other: READ, proof: ['别的表!C5 0.8 自评表!D4'] },
  ],
  [
    'an amount with its own unit stays what it says',
    department(['1922.76万元', 26906200]),
    basicData(WAN),
    { own: READ, other: READ, proof: ['自评表!E4 0.6 别的表!D5'] },
  ],
  [
    'a factor of a hundred is none',
    department([192276, 269062]),
    basicData(WAN),
    { own: ['192276', '269062'], other: READ, proof: [] },
  ],
  [
    'a second copy of the form',
    department(YUAN),
    department(WAN, '（万元）'),
    { own: READ, other: READ, proof: ['自评表!D4 0.8 别的表!D4'] },
  ],
])('%s', (_, own, other, expected) => {
  const forms = readForms(grid({ 自评表: own, 别的表: other }));
  expect(forms.map(amounts)).toEqual([expected.own, expected.other]);
  const proof = forms.flatMap(({ sheet, evidence }) =>
    evidence
      .filter(({ field }) => field === 'amountUnit')
      .map(({ cell, confidence, comparedWith }) => `${sheet}!${cell} ${confidence} ${comparedWith}`),
  );
  expect(proof).toEqual(expected.proof);
});

it('scales every amount of the form, and the total stays one of its rows', () => {
  const [form] = readForms(grid({ 自评表: department(YUAN, null, 10000000), 别的表: basicData(WAN) }));
  const { funds } = form as SelfAssessmentForm;
  expect(funds!.unit).toBe('元');
  expect(funds!.splits[0]!.items[0]!.amount.number).toBe('1000');
  expect(funds!.rows[0]).toBe(funds!.total);
});
