import { Q21 } from '../../../src/core/rules/quality/Q21-cost-over-budget';
import { projectGrid, type Changes } from '../../support/forms';
import { testRule } from './rule-test';

/** Three cost rows: name, target and actual in 万元. They stand in rows 17, 15 and 16. */
function costs(...rows: readonly (readonly [name: string, target: number, actual: number])[]): Changes {
  const cells = rows.map(([name, target, actual], index) => {
    const row = [17, 15, 16][index]!;
    return { [`C${row}`]: '成本指标', [`D${row}`]: name, [`E${row}`]: `≤${target}万元`, [`F${row}`]: `${actual}万元` };
  });
  return Object.assign({}, ...cells) as Changes;
}

testRule(Q21, {
  valid: [
    ['as much as the budget', projectGrid()],
    ['less', projectGrid({ E17: '≤60万元', F17: '55万元' })],
    ['a price', projectGrid({ D17: '单位造价', E17: '≤3000万元', F17: '2000万元' })],
    ['a standard', projectGrid({ D17: '补助成本', E17: '≤3000万元/公里', F17: '2000万元/公里' })],
    ['a total and its parts', projectGrid(costs(['项目总成本', 100, 96], ['设备成本', 60, 58], ['安装成本', 40, 38]))],
    [
      'a total without that word',
      projectGrid(costs(['维护成本', 100, 96], ['设备成本', 60, 58], ['安装成本', 40, 38])),
    ],
    ['details', projectGrid(costs(['维护成本', 100, 96], ['其中：设备', 60, 58], ['其中：安装', 40, 38]))],
    ['within rounding', projectGrid({ E17: '≤100.01万元' })],
    ['a budget cut in the year', projectGrid({ D7: 120, E17: '≤120万元' })],
    ['savings', projectGrid({ D17: '成本节约额', E17: '≥500万元', F17: '600万元' })],
    ['no budget', projectGrid({ E7: null, D7: null })],
  ],
  invalid: [
    [
      'one row',
      projectGrid({ E17: '≤150万元' }),
      { cell: 'E17', severity: 'warning', field: 'target', related: ['E7'], params: { sum: '150', budget: '100.00' } },
    ],
    ['in 元', projectGrid({ F17: '1500000元' }), { cell: 'F17', field: 'actual', params: { sum: '150' } }],
    [
      'several rows',
      projectGrid(costs(['维护成本', 30, 20], ['设备成本', 60, 58], ['安装成本', 40, 20])),
      { cell: 'E15', related: ['E16', 'E17', 'E7'], params: { sum: '130' } },
    ],
    [
      'both sides',
      projectGrid({ E17: '≤150万元', F17: '140万元' }),
      { cell: 'E17' },
      { cell: 'F17', params: { sum: '140' } },
    ],
  ],
});
