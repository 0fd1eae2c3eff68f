import { Q32 } from '../../../src/core/rules/quality/Q32-indicator-count';
import { departmentGrid, gridOf, projectGrid, type Changes } from '../../support/forms';
import { testRule } from './rule-test';

function gone(row: number): Changes {
  return Object.fromEntries(['D', 'E', 'F', 'G', 'H'].map((column) => [`${column}${row}`, null]));
}
/** A form with that many indicators under 产出. */
function many(count: number): Record<string, string | number> {
  const header = ['绩效指标', '一级指标', '二级指标', '三级指标', '年度指标值', '实际完成值', '分值', '得分'];
  const rows = Array.from({ length: count }, (_, index) => {
    const cells = ['', '产出指标', '数量指标', `第${index}类设施维护数`, '≥5处', '5处', 2, 2];
    return cells.map((value, column) => [`${'ABCDEFGH'[column]!}${index + 4}`, value] as const);
  });
  const heads = header.map((value, column) => [`${'ABCDEFGH'[column]!}3`, value] as const);
  const title = [['A1', '项目支出绩效自评表'] as const, ['A2', '（2021年度）'] as const];
  return Object.fromEntries([...title, ...heads, ...rows.flat()].filter(([, value]) => value !== ''));
}

testRule(Q32, {
  valid: [
    ['eight', departmentGrid()],
    ['three', projectGrid({ ...gone(15), ...gone(16), ...gone(17) })],
    [
      'a flat list',
      projectGrid({ B14: null, B18: null, B20: null, ...gone(15), ...gone(16), ...gone(17), ...gone(18), ...gone(19) }),
    ],
    ['names of the printed form do not count', projectGrid({ D19: '……', E19: null, F19: null, G19: null, H19: null })],
  ],
  invalid: [
    [
      'two',
      projectGrid({ ...gone(15), ...gone(16), ...gone(17), ...gone(19) }),
      { cell: 'D13', severity: 'info', field: 'level3', params: { count: '2', least: '3', most: '20' } },
    ],
    ['one', projectGrid({ ...gone(15), ...gone(16), ...gone(17), ...gone(18), ...gone(19) }), { cell: 'D13' }],
    ['twenty-one', gridOf('自评表', many(21)), { cell: 'D3', params: { count: '21' } }],
  ],
});
