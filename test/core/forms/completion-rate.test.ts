/** 预算完成率 heads a column of fund blocks and is the name of an indicator just as often: neither is taken for the other. */
import { readForms } from '../../../src/core/forms/read';
import { grid, type CellSpec, type Rows } from '../../support/grids';
import { compact } from './compact';

const TREE = ['一级指标', '二级指标', '三级指标'] as const;
const HEADER = [...TREE, '年度指标值', '实际完成值', '分值', '得分', '偏差原因分析及改进措施'] as const;
const FUNDS: Rows = [
  ['项目资金（万元）', null, null, '年初预算数', '全年预算数', '全年执行数', '分值', '执行率', '得分'],
  [null, '年度资金总额', null, 100, 90, 81, 10, '90%', 9],
];
const NAMED: Rows = [['部门整体支出绩效自评表（2023年度）'], ['部门名称', '某县水利局']];
const READ_FUNDS = '年度资金总额*|100|90|81|10|90|9';
const NAME = '预算完成率';

const form = (...rows: readonly (readonly CellSpec[])[]): Rows => [...NAMED, ...FUNDS, HEADER, ...rows];

interface Reading {
  readonly funds: readonly string[];
  readonly indicators: readonly string[];
}

const CASES: readonly (readonly [string, Rows, readonly Reading[]])[] = [
  [
    'as level 3, targets as numbers',
    form(['产出指标', '数量指标', NAME, 90, 90, 45, 45], [null, null, '支出进度', '≥90%', '91%', 45, 45]),
    [
      {
        funds: [READ_FUNDS],
        indicators: [`产出指标|数量指标|${NAME}|90%|90%|45|45`, '产出指标|数量指标|支出进度|>=90%|91%|45|45'],
      },
    ],
  ],
  [
    'as level 2',
    form(
      ['过程', NAME, '全年预算完成率', '100%', '90%', 45, 40.5],
      ['产出', '数量指标', '清淤', '≥5公里', '5公里', 45, 45],
    ),
    [
      {
        funds: [READ_FUNDS],
        indicators: [`过程|${NAME}|全年预算完成率|100%|90%|45|40.5`, '产出|数量指标|清淤|>=5公里|5公里|45|45'],
      },
    ],
  ],
  [
    'as level 1 with points',
    form(
      [`${NAME}（20分）`, '预算执行', '执行率', '100%', '90%', 20, 18],
      ['产出', '数量', '清淤', '5公里', '5公里', 70, 70],
    ),
    [
      {
        funds: [READ_FUNDS],
        indicators: [`${NAME}|预算执行|执行率|100%|90%|20|18`, '产出|数量|清淤|5公里|5公里|70|70'],
      },
    ],
  ],
  [
    'in a scorecard, criteria and scores beside it',
    [
      ['部门整体支出绩效评价指标评分表'],
      [...TREE, '分值', '评分标准', '自评得分'],
      ['过程', '预算执行', NAME, 8, '100%计满分，每低于5%扣2分', 8],
      [null, null, '预算执行率', 8, '按比例', 7],
      [null, null, '资金使用率', 8, '按比例', 7],
      ['合计', null, null, 24, null, 22],
    ],
    [
      {
        funds: [],
        indicators: [
          `过程|预算执行|${NAME}|none|none|8|8`,
          '过程|预算执行|预算执行率|none|none|8|7',
          '过程|预算执行|资金使用率|none|none|8|7',
        ],
      },
    ],
  ],
  [
    'as a column of a summary, which is no form, above one',
    [
      ['2023年度部门项目支出情况汇总表'],
      ['项目', '年初预算数', '全年执行数', NAME],
      ['清淤', 100, 81, '81%'],
      [],
      ...form(['产出指标', '数量指标', '清淤', '≥5公里', '5公里', 90, 90]),
    ],
    [{ funds: [READ_FUNDS], indicators: ['产出指标|数量指标|清淤|>=5公里|5公里|90|90'] }],
  ],
  [
    'as the word of the fund block, and as an indicator with amounts as its values',
    [
      ...NAMED,
      ['资金情况（万元）', null, '年初预算', '调整预算', '实际支出', NAME, '满分', '自评分'],
      [null, '资金总额', 100, 90, 81, '90%', 10, 9],
      HEADER,
      ['产出指标', '成本指标', NAME, '90万元', '81万元', 45, 45],
      [null, null, '实际支出数', 90, 81, 45, 45],
    ],
    [
      {
        funds: ['资金总额*|100|90|81|10|90|9'],
        indicators: [`产出指标|成本指标|${NAME}|90万元|81万元|45|45`, '产出指标|成本指标|实际支出数|90|81|45|45'],
      },
    ],
  ],
  [
    'as the labels of rows that give the amounts instead of names',
    form(
      ['成本指标', '经济成本指标', '年初预算数', 100, 100, 15, 15],
      [null, null, '全年执行数', 90, 81, 15, 15],
      [null, null, NAME, '100%', '90%', 60, 54],
    ),
    [
      {
        funds: [READ_FUNDS],
        indicators: [
          '成本指标|经济成本指标|年初预算数|100|100|15|15',
          '成本指标|经济成本指标|全年执行数|90|81|15|15',
          `成本指标|经济成本指标|${NAME}|100%|90%|60|54`,
        ],
      },
    ],
  ],
];

it.each(CASES)('%s', (_, rows, expected) => {
  const forms = readForms(grid({ Sheet1: rows })).map(compact);
  expect(forms.map(({ funds, indicators }) => ({ funds, indicators }))).toEqual(expected);
});
