import { S08 } from '../../../src/core/rules/scores/S08-weight-missing';
import { departmentGrid, projectGrid } from '../../support/forms';
import { testRule } from './rule-test';

testRule(S08, {
  valid: [
    ['every weight', departmentGrid()],
    ['a shared weight and score', departmentGrid({ G14: 20, H14: 20, G15: null, H15: null })],
    ['a shared weight, scores of their own', departmentGrid({ G14: 20, G15: null })],
    ['a row that begins with 其中', projectGrid({ D17: '其中：人员成本', G16: 15, G17: null })],
    ['a detail without weight and score', projectGrid({ G16: 15, H16: 15, G17: '/', H17: '/' })],
    ['a form without the column', departmentGrid({ G13: null })],
    ['not a number: S13', departmentGrid({ G14: '十几分' })],
    ['a small weight', departmentGrid({ G14: 0.5 })],
    ['no name: Q04', departmentGrid({ D14: null, G14: null })],
  ],
  invalid: [
    [
      'blank',
      departmentGrid({ G14: null }),
      {
        cell: 'G14',
        severity: 'error',
        variant: 'blank',
        subject: '业务培训期数',
        field: 'weight',
        related: ['H14'],
      },
    ],
    ['a dash', departmentGrid({ G14: '—' }), { cell: 'G14', variant: 'blank' }],
    ['zero', departmentGrid({ G14: 0 }), { cell: 'G14', variant: 'zero', actual: '0' }],
    ['zero without a score', departmentGrid({ G14: '0分', H14: null }), { cell: 'G14', variant: 'zero' }],
    ['below a weight, the sum too small', departmentGrid({ G15: null }), { cell: 'G15' }],
    ['first of its level 2, though the sum is right', departmentGrid({ G15: 20, G16: null }), { cell: 'G16' }],
    [
      'every weight',
      projectGrid({ G14: null, G15: null, G16: null, G17: null, G18: null, G19: null, G20: null }),
      ...[14, 15, 16, 17, 18, 19, 20].map((row) => ({ cell: `G${row}` })),
    ],
  ],
});
