import { Q36 } from '../../../src/core/rules/quality/Q36-approximate-actual';
import { departmentGrid } from '../../support/forms';
import { testRule } from './rule-test';

testRule(Q36, {
  valid: [
    ['numbers', departmentGrid()],
    ['the target is about', departmentGrid({ E19: '500余万元' })],
    ['words', departmentGrid({ F21: '近年来制度已印发' })],
    ['a date', departmentGrid({ F17: '2021年12月左右' })],
    ['以上: Q34', departmentGrid({ F15: '108次以上' })],
  ],
  invalid: [
    [
      '余',
      departmentGrid({ F19: '520余万元' }),
      { cell: 'F19', severity: 'info', field: 'actual', params: { found: '520余万元' } },
    ],
    ['近', departmentGrid({ F15: '近110次' }), { cell: 'F15' }],
    ['左右', departmentGrid({ F16: '98%左右' }), { cell: 'F16' }],
    ['约', departmentGrid({ F15: '约108次' }), { cell: 'F15' }],
  ],
});
