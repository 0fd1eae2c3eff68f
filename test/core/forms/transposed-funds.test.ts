/** Fund tables turned on their side: sources as columns, 年初预算数 and the others as rows. */
import { readForms } from '../../../src/core/forms/read';
import { review } from '../../../src/core/review';
import { grid, type Rows } from '../../support/grids';
import { compact } from './compact';

const TABLE: Rows = [
  ['一级指标', '二级指标', '三级指标', '年度指标值', '实际完成值', '分值', '得分', '偏差原因分析及改进措施'],
  ['产出指标', '数量指标', '清淤河道', '≥12公里', '12公里', 50, 50],
  ['效益指标', '生态效益指标', '水质达标率', '≥80%', '85%', 40, 40],
  ['总分', null, null, null, null, 100, 99.5],
];

function sheetWith(funds: Rows) {
  return grid({ Sheet1: [['部门整体支出绩效自评表（2023年度）'], ['部门名称', '某县水利局'], ...funds, ...TABLE] });
}

/** With the findings of the sums of a fund block. */
const CASES: readonly (readonly [string, Rows, readonly string[], readonly string[]])[] = [
  [
    'total and two sources',
    [
      ['资金（万元）', null, '年度资金总额', '其中：财政拨款', '其他资金'],
      [null, '年初预算数', 880, 800, 80],
      [null, '全年预算数', 880, 800, 80],
      [null, '全年执行数', 836, 760, 76],
      [null, '分值', 10],
      [null, '执行率', '95%', '95%', '95%'],
      [null, '得分', 9.5],
    ],
    ['年度资金总额*|880|880|836|10|95|9.5', '财政拨款|800|800|760||95|', '其他资金|80|80|76||95|'],
    [],
  ],
  [
    'a source that does not add up, amounts in 元',
    [
      ['资金情况（元）', '合计', '财政资金', '单位资金'],
      ['年初预算数', 8800000, 8000000, 800000],
      ['全年预算数', 8800000, 8000000, 700000],
      ['全年执行数', 8360000, 7600000, 760000],
      ['分值', 10],
      ['得分', 9.5],
    ],
    ['合计*|880|880|836|10|none|9.5', '财政资金|800|800|760||none|', '单位资金|80|70|76||none|'],
    ['A03 B5'],
  ],
  [
    'a remark beside the total is no source',
    [
      ['资金（万元）', null, '年度资金总额', '备注'],
      [null, '年初预算数', 880],
      [null, '全年预算数', 880, '年中未调整'],
      [null, '全年执行数', 836],
      [null, '分值', 10],
      [null, '得分', 9.5],
    ],
    ['年度资金总额*|880|880|836|10|none|9.5'],
    [],
  ],
];

it.each(CASES)('%s', (_, funds, read, findings) => {
  const workbook = sheetWith(funds);
  expect(readForms(workbook).map((form) => compact(form).funds)).toEqual([read]);
  const sums = review(workbook).findings.filter(({ rule }) => /^A0[1-4]$/.test(rule));
  expect(sums.map(({ rule, cell }) => `${rule} ${cell}`)).toEqual(findings);
});
