import { A02 } from '../../../src/core/rules/arithmetic/A02-adjustment-sum';
import { gridOf, projectGrid, type Changes } from '../../support/forms';
import { testRule } from './rule-test';

/** Fund block with a column for the adjustment itself. */
const adjusted = (changes: Changes = {}) =>
  gridOf(
    '自评表',
    {
      A1: '项目支出绩效自评表',
      A2: '（2021年度）',
      ...{ C3: '年初预算数', D3: '年度预算调整', E3: '全年预算数', F3: '全年执行数' },
      ...{ B4: '年度资金总额', C4: 1064.54, D4: 48.13, E4: 1112.67, F4: 1112.67 },
      ...{ A5: '一级指标', B5: '二级指标', C5: '三级指标', D5: '年度指标值', E5: '实际完成值', F5: '分值', G5: '得分' },
      ...{ A6: '产出指标', B6: '数量指标', C6: '维护处数', D6: '≥5处', E6: '5处', F6: 90, G6: 90 },
    },
    changes,
  );

testRule(A02, {
  valid: [
    ['the sum holds', adjusted()],
    ['a reduction', adjusted({ D4: -64.54, E4: 1000 })],
    ['rounded by a hundredth', adjusted({ E4: 1112.68 })],
    ['no adjustment entered', adjusted({ D4: null, E4: 1000 })],
    ['a form without that column', projectGrid()],
    ['a form in 元', adjusted({ A2: '单位：元', C4: 10645400, D4: 481300, E4: 11126700, F4: 11126700 })],
  ],
  invalid: [
    [
      'the sum does not hold',
      adjusted({ E4: 1112.76 }),
      {
        cell: 'E4',
        severity: 'error',
        expected: '1112.67',
        actual: '1112.76',
        difference: '0.09',
        related: ['C4', 'D4'],
        params: { initial: '1064.54', adjustment: '48.13' },
        fix: null,
      },
    ],
    ['two hundredths off', adjusted({ E4: 1112.69 }), { cell: 'E4', difference: '0.02' }],
    ['the adjusted total in the adjustment column', adjusted({ D4: 1112.67 }), { cell: 'E4', expected: '2177.21' }],
    [
      'a reduction without its sign',
      adjusted({ D4: '64.54万元', E4: '1000.00' }),
      { cell: 'E4', difference: '-129.08' },
    ],
  ],
});
