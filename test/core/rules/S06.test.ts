import { S06 } from '../../../src/core/rules/scores/S06-rate-as-score';
import { departmentGrid, projectGrid, unweightedGrid } from '../../support/forms';
import { testRule } from './rule-test';

const at98 = { E20: '98%', F20: '98%', G20: 20 };

testRule(S06, {
  valid: [
    ['full marks', projectGrid({ ...at98, H20: 20 })],
    ['with a reason', projectGrid({ ...at98, H20: 19.6, I20: '抽样偏少，主动扣分，下一步扩大样本。' })],
    ['another deduction: S05', projectGrid({ ...at98, H20: 19 })],
    ['more than a tenth beside it: S05', projectGrid({ ...at98, H20: 19.49 })],
    ['not met', projectGrid({ ...at98, F20: '97%', H20: 19.4 })],
    ['no percentage', departmentGrid({ F15: '96次', E15: '≥90次', H15: 9.6 })],
    ['100 %', projectGrid({ E20: '98%', F20: '100%', G20: 20, H20: 19.95 })],
    ['a change', departmentGrid({ F20: '下降35%', H20: 3.5 })],
    ['full marks close to the rate', departmentGrid({ F16: '99.5%' })],
    ['full marks of three decimals close to the rate', departmentGrid({ F16: '99.9%', G16: 3.335, H16: 3.335 })],
    ['full marks rounded, close to the rate', departmentGrid({ F16: '99.9%', G16: 3.333, H16: 3.33 })],
    ['score blank: S07', projectGrid({ ...at98, H20: null })],
  ],
  invalid: [
    [
      'the weight times the rate',
      projectGrid({ ...at98, H20: 19.6 }),
      {
        cell: 'H20',
        severity: 'warning',
        subject: '服务对象满意度',
        field: 'score',
        expected: '20.00',
        actual: '19.6',
        difference: '-0.4',
        related: ['E20', 'F20', 'G20'],
        params: { weight: '20', done: '98%' },
        fix: null,
      },
    ],
    ['a fraction for per cent', departmentGrid({ F16: 0.98, H16: 9.8 }), { cell: 'H16' }],
    ['rounded', departmentGrid({ F16: '97.25%', H16: 9.7 }), { cell: 'H16' }],
    ['a tenth beside it', projectGrid({ ...at98, H20: 19.5 }), { cell: 'H20' }],
    ['close to full marks', departmentGrid({ F16: '99.5%', H16: 9.95 }), { cell: 'H16' }],
    ['a limit, taken for a share', departmentGrid({ D16: '投诉率', E16: '≤5%', F16: '3%', H16: 0.3 }), { cell: 'H16' }],
  ],
});

testRule(
  S06,
  {
    valid: [['the points printed behind the label', unweightedGrid()]],
    invalid: [
      [
        'times the rate',
        unweightedGrid({ F22: '96%', H22: 9.6, H23: 99.2 }),
        { cell: 'H22', params: { weight: '10' } },
      ],
    ],
  },
  { policyId: 'hubei' },
);
