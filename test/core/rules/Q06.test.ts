import { Q06 } from '../../../src/core/rules/quality/Q06-target-missing';
import { departmentGrid, projectGrid } from '../../support/forms';
import { testRule } from './rule-test';

testRule(Q06, {
  valid: [
    ['all filled', departmentGrid()],
    ['words', departmentGrid({ E14: '按计划完成' })],
    ['a target of zero', departmentGrid({ E14: 0 })],
    ['不涉及', departmentGrid({ E14: '不涉及' })],
    ['no weight', departmentGrid({ E14: null, G14: null })],
    [
      'residue of the printed form',
      projectGrid({ D21: '……', A21: null, G21: null, H21: null, A22: '总分', G22: 100, H22: 99.62 }),
    ],
    ['a row without a name: Q04', departmentGrid({ D14: null, E14: null })],
    ['an error value: F05', departmentGrid({ E14: { value: { error: '#REF!' } } })],
    ['a form without the column', departmentGrid({ E13: null, E14: null })],
    ['nothing may happen', departmentGrid({ D21: '安全事故起数', E21: '无' })],
  ],
  invalid: [
    [
      'blank',
      departmentGrid({ E14: null }),
      {
        cell: 'E14',
        severity: 'error',
        variant: 'blank',
        field: 'target',
        subject: '业务培训期数',
        related: ['G14'],
        fix: null,
      },
    ],
    ['a placeholder', departmentGrid({ E14: '/' }), { cell: 'E14', variant: 'no-value', params: { found: '/' } }],
    ['the value stands elsewhere', projectGrid({ E14: '见附件' }), { cell: 'E14', variant: 'no-value' }],
    ['a weight as text', projectGrid({ E14: ' ', G14: '20分' }), { cell: 'E14', variant: 'blank' }],
  ],
});
