import { Q20 } from '../../../src/core/rules/quality/Q20-cost-at-least';
import { projectGrid } from '../../support/forms';
import { testRule } from './rule-test';

testRule(Q20, {
  valid: [
    ['a limit', projectGrid()],
    ['a bare amount', projectGrid({ E17: '100万元' })],
    ['per cent', projectGrid({ D17: '成本核算率', E17: '≥95%', F17: '96%' })],
    ['what is saved', projectGrid({ D17: '成本节约额', E17: '≥5万元', F17: '6万元' })],
    ['a fall', projectGrid({ D17: '单位成本', E17: '下降≥5%', F17: '下降6%' })],
    ['≥ elsewhere', projectGrid({ C17: '数量指标' })],
    ['an approximate amount', projectGrid({ E17: '100余万元' })],
  ],
  invalid: [
    [
      'at least',
      projectGrid({ E17: '≥100万元' }),
      { cell: 'E17', severity: 'warning', field: 'target', subject: '项目总成本', params: { found: '≥100万元' } },
    ],
    [
      'what people are paid',
      projectGrid({ D17: '困难群众补助标准', E17: '≥2万元/户', F17: '2万元/户' }),
      { cell: 'E17', severity: 'info', variant: 'floor' },
    ],
    ['a standard of what is bought', projectGrid({ D17: '设备采购标准', E17: '≥2万元' }), { cell: 'E17' }],
    ['in words', projectGrid({ E17: '不低于100万元' }), { cell: 'E17' }],
    [
      '成本 as a level of its own',
      projectGrid({ B17: '成本指标', C17: '经济成本指标', E17: '>100万元' }),
      { cell: 'E17' },
    ],
  ],
});
