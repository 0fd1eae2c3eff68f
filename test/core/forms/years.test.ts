/** Years that number the lines of a plan are not the year of the form, and X19 does not compare them. */
import { readForms } from '../../../src/core/forms/read';
import { review } from '../../../src/core/review';
import { grid, type Rows } from '../../support/grids';

const TABLE: Rows = [
  ['一级指标', '二级指标', '三级指标', '年度指标值', '实际完成值', '分值', '得分', '偏差原因分析及改进措施'],
  ['产出指标', '数量指标', '普查单位数', '≥50个', '52个', 50, 50],
  ['效益指标', '社会效益指标', '数据使用率', '≥90%', '95%', 50, 50],
  ['总分', null, null, null, null, 100, 100],
];
const TITLE = '部门整体支出绩效自评表';
const UNIT = ['部门名称', '某县统计局'] as const;

/** `X19`: cells it names. */
const CASES: readonly (readonly [string, Rows, { readonly year: number | null; readonly X19: readonly string[] }])[] = [
  [
    'a plan of three years under 财年',
    [
      [TITLE],
      [...UNIT, null, '（2023年度）'],
      ['财年', '目标', '实际完成情况'],
      [2023, '完成普查', '已完成'],
      [2024, '完成汇总', '---'],
      ['2025', '公布数据', '---'],
      ...TABLE,
    ],
    { year: 2023, X19: [] },
  ],
  [
    'the same above the year of the form, which its title states',
    [[`${TITLE}（2023年度）`], ['年度', '总体目标'], ['2022年', '甲'], ['2023年', '乙'], [...UNIT], ...TABLE],
    { year: 2023, X19: [] },
  ],
  [
    'one year alone under 财年',
    [[TITLE], ['2023年度'], [...UNIT], ['目标', '财政年度'], ['完成普查', '2022年'], ...TABLE],
    { year: 2023, X19: [] },
  ],
  [
    'without a heading',
    [
      [TITLE],
      [...UNIT, '（2023年度）'],
      ['部门总体目标', '2022', '甲'],
      [null, '2023', '乙'],
      [null, '2024', '丙'],
      ...TABLE,
    ],
    { year: 2023, X19: [] },
  ],
  [
    'beside each other',
    [[TITLE], [...UNIT, '（2023年度）'], ['年度', '2021年', '2022年', '2023年'], ['目标', '甲', '乙', '丙'], ...TABLE],
    { year: 2023, X19: [] },
  ],
  [
    'nothing else states a year',
    [[TITLE], [...UNIT], ['财年', '目标'], ['2023', '甲'], ['2024', '乙'], ...TABLE],
    { year: null, X19: [] },
  ],
  [
    'a column of years in the indicator table',
    [
      [TITLE],
      [...UNIT, '（2023年度）'],
      ...TABLE.map((row, index) => [...row.slice(0, 3), index === 0 ? '财年' : 2020 + index, ...row.slice(3)]),
    ],
    { year: 2023, X19: [] },
  ],
  ['the year beside its label', [[TITLE], [...UNIT, null, '年度', '2023年'], ...TABLE], { year: 2023, X19: [] }],
  [
    'the year below its label',
    [[TITLE], ['部门名称', '年度'], ['某县统计局', '2023年'], ...TABLE],
    { year: 2023, X19: [] },
  ],
  [
    'two years that really differ',
    [[`2022年度${TITLE}`], [...UNIT, '（2023年度）'], ...TABLE],
    { year: 2022, X19: ['C2'] },
  ],
];

it.each(CASES)('%s', (_, rows, expected) => {
  const workbook = grid({ Sheet1: rows });
  const [form, ...more] = readForms(workbook);
  expect(more).toEqual([]);
  const found = review(workbook).findings.filter(({ rule }) => rule === 'X19');
  expect({ year: form!.year, X19: found.map(({ cell }) => cell) }).toEqual(expected);
  expect(form!.kind === 'basic-data' ? 0 : form!.indicators.length).toBe(2);
});
