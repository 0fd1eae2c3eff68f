/** Ratios of a scorecard (domain notes §1.5), from whole workbooks. */
import { buildFacts } from '../../../src/core/facts/build';
import { readForms } from '../../../src/core/forms/read';
import type { Grid } from '../../../src/core/grid';
import { policyById, ratioNamed } from '../../../src/core/policies';
import type { Trace } from '../../../src/core/scoring/scored';
import { basicDataGrid, departmentGrid, workbook, type Changes } from '../../support/forms';
import { figuresGrid, scorecardGrid, scored, type Row } from './scorecard-form';

/** The ids of a trace and of those behind it. */
function ids(trace: Trace): string[] {
  return [trace.id, ...(trace.also === undefined ? [] : ids(trace.also))];
}

/** R02: the basic-data form of domain notes §1.3, by its cells. */
const R02: Changes = {
  B4: 143,
  C4: 136,
  D4: '95.10%',
  B6: 29.08,
  C6: 63.46,
  D6: 44.29,
  C20: 1922.76,
  D20: 2690.62,
};

describe('the worked example of domain notes §1.5', () => {
  const rows: readonly Row[] = [
    ['在职人员控制率', 8, 8],
    ['“三公经费”变动率', 8, 0],
    ['预算完成率', 8, 8],
    ['预算控制率', 8, null],
  ];
  const figures = figuresGrid({ 上年三公经费预算数: 32, 预算完成率: '99.27%' });
  const { row, total } = scored('hunan', rows, basicDataGrid(R02), figures);

  it.each([
    ['在职人员控制率', '95.10', '8.00', ['ratio-full']],
    ['“三公经费”变动率', '98.31', '0.00', ['ratio-deducted', 'ratio-other']],
    ['预算完成率', '99.27', '8.00', ['ratio-deducted', 'ratio-continuous']],
    ['预算控制率', '39.94', '0.00', ['ratio-step']],
  ])('%s: %s, %s', (name, rate, points, trace) => {
    const found = row(name);
    expect([found.ratio?.rate, found.points, ids(found.trace)]).toEqual([rate, points, trace]);
  });

  it('comes to 16', () => {
    expect(total).toMatchObject({ weight: '32', computed: '16.00' });
  });

  it('shows what taking off parts of a step would give, and the other basis', () => {
    expect(row('预算完成率').ratio?.continuous).toBe('7.71');
    expect(row('“三公经费”变动率').ratio?.other).toMatchObject({ rate: '52.30', points: '0.00' });
  });

  it('takes parts of a step off where the policy says so', () => {
    const base = policyById('hunan');
    const policy = {
      ...base,
      scorecard: { ...base.scorecard, counting: { ...base.scorecard.counting, value: 'continuous' as const } },
    };
    const book = workbook(scorecardGrid(rows), basicDataGrid(R02), figures);
    const { forms } = buildFacts(book, readForms(book), policy);
    const result = forms.find(({ form }) => form.kind === 'scorecard')!.scored!;
    expect(result.indicators.map(({ points }) => points)).toEqual(['8.00', '0.00', '7.71', '0.00']);
    expect(result.indicators[2]!.ratio?.continuous).toBeNull();
  });
});

type Case = readonly [
  what: string,
  row: readonly [name: string, weight: number],
  grids: readonly Grid[],
  rate: string | null,
  points: string,
  trace: string,
];

const fund = (changes: Changes) => departmentGrid(changes);

const CASES: readonly Case[] = [
  ['staff: just full', ['在职人员控制率', 5], [basicDataGrid({ B4: 50, C4: 50 })], '100.00', '5.00', 'ratio-full'],
  [
    'staff: 2.4 points over',
    ['在职人员控制率', 5],
    [basicDataGrid({ B4: 125, C4: 128 })],
    '102.40',
    '4.00',
    'ratio-deducted',
  ],
  [
    'staff: of one point',
    ['在职人员控制率', 1],
    [basicDataGrid({ B4: 125, C4: 128 })],
    '102.40',
    '0.80',
    'ratio-deducted',
  ],
  [
    'staff: nothing left',
    ['在职人员控制率', 5],
    [basicDataGrid({ B4: 50, C4: 100 })],
    '200.00',
    '0.00',
    'ratio-deducted',
  ],
  ['control: no change', ['预算控制率', 5], [basicDataGrid({ C20: 100, D20: 100 })], '0.00', '5.00', 'ratio-step'],
  [
    'control: 10 % belongs to the first step',
    ['预算控制率', 5],
    [basicDataGrid({ C20: 100, D20: 110 })],
    '10.00',
    '4.00',
    'ratio-step',
  ],
  ['control: just above', ['预算控制率', 8], [basicDataGrid({ C20: 100, D20: 110.01 })], '10.01', '4.00', 'ratio-step'],
  ['control: 30 %', ['预算控制率', 5], [basicDataGrid({ C20: 100, D20: 130 })], '30.00', '2.00', 'ratio-step'],
  ['control: above 30 %', ['预算控制率', 5], [basicDataGrid({ C20: 100, D20: 131 })], '31.00', '0.00', 'ratio-step'],
  ['control: from the fund block', ['预算控制率', 5], [fund({ D5: 1000, E5: 1150 })], '15.00', '3.00', 'ratio-step'],
  [
    'control: the older row is not the whole budget',
    ['预算控制率', 5],
    [basicDataGrid({ A20: '部门基本支出预算调整', C20: 100, D20: 200 }), fund({ D5: 1000, E5: 1000 })],
    '0.00',
    '5.00',
    'ratio-step',
  ],
  [
    'adjustment: a cut counts by its size',
    ['预算调整率', 3],
    [basicDataGrid({ C20: 100, D20: 85 })],
    '15.00',
    '1.00',
    'ratio-step',
  ],
  ['running costs', ['公用经费控制率', 8], [basicDataGrid({ C15: 60, D15: 61.5 })], '102.50', '6.00', 'ratio-deducted'],
  ['running costs within', ['公用经费控制率', 8], [basicDataGrid()], '96.67', '8.00', 'ratio-full'],
  ['三公 control', ['“三公经费”控制率', 7], [basicDataGrid({ C6: 50, D6: 51 })], '102.00', '5.00', 'ratio-deducted'],
  [
    'procurement: less than planned',
    ['政府采购执行率', 6],
    [basicDataGrid({ C19: 100, D19: 88 })],
    '88.00',
    '2.00',
    'ratio-deducted',
  ],
  [
    'procurement: more than planned',
    ['政府采购执行率', 6],
    [basicDataGrid({ C19: 100, D19: 105 })],
    '105.00',
    '4.00',
    'ratio-deducted',
  ],
  [
    'procurement: exactly',
    ['政府采购执行率', 6],
    [basicDataGrid({ C19: 100, D19: 100 })],
    '100.00',
    '6.00',
    'ratio-full',
  ],
  [
    'key spending',
    ['重点支出安排率', 5],
    [basicDataGrid({ D12: 200 }), figuresGrid({ 重点项目支出: '160万元' })],
    '80.00',
    '4.00',
    'ratio-step',
  ],
  [
    'key spending: the items where the heading is blank',
    ['重点支出安排率', 5],
    [basicDataGrid({ D12: null, D13: 120, D14: 80 }), figuresGrid({ 重点项目支出: 190 })],
    '95.00',
    '5.00',
    'ratio-step',
  ],
  [
    'key spending: least',
    ['重点支出安排率', 5],
    [basicDataGrid({ D12: 200 }), figuresGrid({ 重点项目支出: 100 })],
    '50.00',
    '0.00',
    'ratio-step',
  ],
  [
    'completion: by what was left',
    ['预算完成率', 5],
    [basicDataGrid({ C20: 900, D20: 950 }), figuresGrid({ 上年结转: 50, 年末结余: '62' })],
    '93.80',
    '3.00',
    'ratio-deducted',
  ],
  [
    'buildings',
    ['新建楼堂馆所面积控制率', 5],
    [figuresGrid({ '楼堂馆所批复规模（㎡）': 1000, '楼堂馆所实际规模（㎡）': '1,060㎡' })],
    '106.00',
    '3.00',
    'ratio-deducted',
  ],
  [
    'no buildings',
    ['新建楼堂馆所面积控制率', 5],
    [figuresGrid({ '楼堂馆所批复规模（㎡）': 0, '楼堂馆所实际规模（㎡）': 0 })],
    null,
    '5.00',
    'ratio-nothing',
  ],
  [
    'investment',
    ['新建楼堂馆所投资概算控制率', 5],
    [figuresGrid({ 楼堂馆所预算投资: 500, 楼堂馆所实际投资: 500 })],
    '100.00',
    '5.00',
    'ratio-full',
  ],
  ['balance: none', ['资金结余', 3], [fund({ E5: 1000, F5: 1000 })], null, '3.00', 'ratio-balance'],
  [
    'balance: within what was carried in',
    ['资金结余', 3],
    [fund({ E5: 1000, F5: 990, B10: '上年结转：10' })],
    null,
    '2.00',
    'ratio-balance',
  ],
  ['balance: more', ['资金结余', 3], [fund({ E5: 1000, F5: 980, B10: '上年结转：10' })], null, '0.00', 'ratio-balance'],
];

describe('ratios under hunan', () => {
  it.each(CASES)('%s', (_, [name, weight], grids, rate, points, trace) => {
    const row = scored('hunan', [[name, weight]], ...grids).row();
    expect([row.ratio?.rate ?? null, row.points, row.trace.id]).toEqual([rate, points, trace]);
    expect(row.outcome).toBe(Number(points) === weight ? 'met' : 'unmet');
    expect(row.ratio?.missing).toEqual([]);
  });

  it('says which cells a ratio was made of', () => {
    const { ratio } = scored('hunan', [['在职人员控制率', 8]], basicDataGrid(R02)).row();
    expect(ratio?.inputs.map(({ id, value, sheet, cell }) => [id, value, sheet, cell])).toEqual([
      ['staff', '136', '基础数据表', 'C4'],
      ['authorised', '143', '基础数据表', 'B4'],
    ]);
  });

  it('a figure of a person goes before the form', () => {
    const figures = figuresGrid({ 编制数: '136人' });
    expect(scored('hunan', [['在职人员控制率', 8]], basicDataGrid(R02), figures).row().ratio?.rate).toBe('100.00');
  });
});

describe('楼堂馆所 of 基础数据表', () => {
  const block = (...values: readonly (string | number | null)[]) => {
    const headers = [
      '批复规模（㎡）',
      '实际规模（㎡）',
      '规模控制率',
      '预算投资（万元）',
      '实际投资（万元）',
      '投资概算控制率',
    ];
    const cells = [...'BCDEFG'].map((column, at): [string, string | number | null][] => [
      [`${column}21`, headers[at]!],
      [`${column}22`, values[at] ?? null],
    ]);
    return basicDataGrid({ A21: '楼堂馆所控制情况', ...Object.fromEntries(cells.flat()), A23: '厉行节约保障措施' });
  };

  it.each<[string, Grid, string | null, string | null]>([
    ['more than approved', block(1000, 1060, '106%', 500, 500), '3.00', '5.00'],
    ['none', block('无', '无', '无', '无', '无'), '5.00', '5.00'],
    ['nothing said', block(), null, null],
  ])('%s', (_, data, area, investment) => {
    const rows: readonly Row[] = [
      ['新建楼堂馆所面积控制率', 5],
      ['新建楼堂馆所投资概算控制率', 5],
    ];
    expect(scored('hunan', rows, data).indicators.map(({ points }) => points)).toEqual([area, investment]);
  });
});

describe('what is missing', () => {
  it.each<[string, string, number, readonly Grid[], readonly string[], string | null]>([
    ['nothing but the scorecard', '在职人员控制率', 5, [], ['staff', 'authorised'], null],
    ['last year’s budget', '三公经费变动率', 5, [basicDataGrid(R02)], ['public-budget-before'], '52.30'],
    ['what was left', '预算完成率', 5, [basicDataGrid(), fund({})], ['carried-in', 'year-end'], '98.00'],
    ['the key projects', '重点支出安排率', 5, [basicDataGrid()], ['key-spending'], null],
    ['buildings', '新建楼堂馆所面积控制率', 5, [basicDataGrid()], ['area-built', 'area-approved'], null],
    ['the executed budget', '资金结余', 3, [basicDataGrid()], ['executed'], null],
    ['what was carried in', '资金结余', 3, [fund({ E5: 1000, F5: 990 })], ['carried-in'], null],
  ])('%s', (_, name, weight, grids, missing, other) => {
    const row = scored('hunan', [[name, weight, weight]], ...grids).row();
    expect([row.points, row.outcome, row.trace.id]).toEqual([null, 'unscored', 'ratio-missing']);
    expect(row.ratio?.missing.map(({ id }) => id)).toEqual(missing);
    expect(row.ratio?.other?.rate ?? null).toBe(other);
  });

  it('leaves the total open', () => {
    const rows: readonly Row[] = [
      ['在职人员控制率', 8, 8],
      ['重点支出安排率', 5, 5],
    ];
    expect(scored('hunan', rows, basicDataGrid()).total.computed).toBeNull();
  });
});

describe('what a person decides', () => {
  it.each<[string, Row, readonly Grid[], string | null, string]>([
    ['a row that is no ratio', ['管理制度健全性', 8, 7], [], '7.00', 'criterion-person'],
    ['not scored yet', ['管理制度健全性', 8, null], [], null, 'criterion-person'],
    ['more than there is', ['管理制度健全性', 8, 9], [], null, 'criterion-person'],
    ['points of a row nobody has a rule for', ['在职人员控制率', 6, 6], [basicDataGrid()], '6.00', 'ratio-no-rule'],
    ['nothing to divide by', ['公用经费控制率', 8, 8], [basicDataGrid({ C15: 0, D15: 0 })], '8.00', 'ratio-undefined'],
  ])('%s', (_, row, grids, points, trace) => {
    expect(scored('hunan', [row], ...grids).row()).toMatchObject({
      outcome: 'judgement',
      needsJudgement: true,
      points,
      trace: { id: trace },
    });
  });

  it('a row without a weight cannot be scored', () => {
    expect(scored('hunan', [['在职人员控制率', null]], basicDataGrid()).row().trace.id).toBe('no-weight');
  });
});

describe('other policies', () => {
  it('compute the ratio, and leave the points to a person', () => {
    const row = scored('mof-2020', [['在职人员控制率', 5, 5]], basicDataGrid(R02)).row();
    expect([row.ratio?.rate, row.points, row.trace.id]).toEqual(['95.10', '5.00', 'ratio-no-rule']);
  });

  it('compare accounts with accounts', () => {
    const row = scored('mof-2020', [['“三公经费”变动率', 5]], basicDataGrid(R02)).row();
    expect(row.ratio).toMatchObject({ rate: '52.30', other: null, missing: [] });
  });

  it('divide what was executed by the budget', () => {
    const row = scored('mof-2020', [['预算完成率', 5]], fund({ E5: 1000, F5: 980 })).row();
    expect(row.ratio).toMatchObject({ rate: '98.00', missing: [] });
  });

  it.each<[criterion: string, name: string, points: string]>([
    ['以100%为标准；每超过一个百分点扣0.2分，扣完为止。', '在职人员控制率', '4.60'],
    ['≤100%计满分，每超出 1% 扣 1 分', '在职人员控制率', '3.00'],
    ['100%计满分，每超过（降低）5%扣2分', '政府采购执行率', '1.00'],
  ])('go by the criterion the form prints: %s', (criterion, name, points) => {
    const data = basicDataGrid({ B4: 125, C4: 128, C19: 100, D19: 88 });
    expect(scored('mof-2020', [[name, 5, null, criterion]], data).row().points).toBe(points);
    // The form is nearer than the policy.
    expect(scored('hunan', [[name, 5, null, criterion]], data).row().points).toBe(points);
  });
});

describe('names', () => {
  it.each([
    ['“三公经费”变动率', 'three-public-change'],
    ['三公 经费控制率', 'three-public-control'],
    ['财政供养人员控制率', 'staff-control'],
    ['预算完成率', 'budget-completion'],
    ['预算完成率提升', null],
    ['控制率', null],
    ['新建楼堂馆所面积控制率', 'building-area'],
  ])('%s', (name, ratio) => {
    expect(ratioNamed(name)).toBe(ratio);
  });
});

it('a whole scorecard has a grade, a part of one has none', () => {
  expect(scored('hunan', [['管理制度健全性', 100, 92]]).grade).toBe('优');
  expect(scored('hunan', [['管理制度健全性', 55, 52]]).grade).toBeNull();
});
