/** One weight printed over several rows, each with a score of its own. */
import type { SelfAssessmentForm } from '../../../src/core/forms/form';
import { lostPoints } from '../../../src/core/report/lost-points';
import { review } from '../../../src/core/review';
import { grid, type CellSpec, type Rows } from '../../support/grids';
import { compact } from './compact';

const HEADER = [
  '一级指标',
  '二级指标',
  '三级指标',
  '年度指标值',
  '实际完成值',
  '分值',
  '得分',
  '偏差原因分析及改进措施',
];
const LAST = ['满意度指标', '服务对象满意度指标', '群众满意度', '≥90%', '95%', 10, 10] as const;

/** Three rows of 数量指标, 30 points for all of them, and 60 points for what else there is. */
function reviewed(rows: readonly (readonly CellSpec[])[], total: number) {
  const table: Rows = [
    ['项目支出绩效自评表'],
    ['（2023年度）'],
    HEADER,
    ...rows.map((row, index) => (index === 0 ? ['产出指标', '数量指标', ...row] : [null, null, ...row])),
    ['效益指标', '社会效益指标', '居民覆盖率', '≥80%', '85%', 60, 60],
    LAST,
    ['总分', null, null, null, null, 100, total],
  ];
  const found = review(grid({ Sheet1: table }));
  const { form, scored } = found.facts.forms[0]!;
  const rules = found.findings.filter(({ rule }) => /^(S0[1-8]|S11|S16|A0[567])$/.test(rule));
  return {
    rows: compact(form)
      .indicators!.slice(0, rows.length)
      .map((row) => row.split('|').slice(-2).join('|')),
    points: scored!.indicators.slice(0, rows.length).map(({ points }) => points),
    total: scored!.total.computed,
    rules: rules.map(({ rule, cell }) => `${rule} ${cell}`),
    lost: lostPoints({ form: form as SelfAssessmentForm, scored: scored! }).map(({ lost }) => lost),
  };
}

const MET = ['≥5个', '5个'] as const;
const SHORT = ['≥5个', '4个'] as const;

it.each<[string, (readonly CellSpec[])[], number, ReturnType<typeof reviewed>]>([
  [
    'the scores make up the weight: each is the weight of its row',
    [
      ['改造道路', ...MET, 30, 10],
      ['新建公园', ...MET, null, 12],
      ['安装路灯', ...MET, null, 8],
    ],
    100,
    { rows: ['10|10', '12|12', '8|8'], points: ['10.00', '12.00', '8.00'], total: '100.00', rules: [], lost: [] },
  ],
  [
    'points are missing, nobody can say of which row',
    [
      ['改造道路', ...MET, 30, 10],
      ['新建公园', ...MET, null, 10],
      ['安装路灯', ...SHORT, null, 8],
    ],
    98,
    { rows: ['30|10', '|10', '|8'], points: ['10.00', '10.00', '8.00'], total: '98.00', rules: [], lost: ['2.00'] },
  ],
  [
    'the first row itself is short',
    [
      ['改造道路', ...SHORT, 30, 8],
      ['新建公园', ...MET, null, 10],
      ['安装路灯', ...MET, null, 10],
    ],
    98,
    { rows: ['30|8', '|10', '|10'], points: ['8.00', '10.00', '10.00'], total: '98.00', rules: [], lost: ['2.00'] },
  ],
  [
    'more points than the weight has: the first row has it alone',
    [
      ['改造道路', ...MET, 30, 30],
      ['新建公园', ...MET, null, 10],
    ],
    110,
    { rows: ['30|30', '|10'], points: ['30.00', null], total: null, rules: [], lost: [null] },
  ],
  [
    'a total that does not follow from the scores',
    [
      ['改造道路', ...MET, 30, 10],
      ['新建公园', ...MET, null, 10],
    ],
    95,
    { rows: ['30|10', '|10'], points: ['10.00', '10.00'], total: '90.00', rules: ['A07 G8'], lost: ['10.00'] },
  ],
])('%s', (_, rows, total, expected) => {
  expect(reviewed(rows, total)).toEqual(expected);
});
