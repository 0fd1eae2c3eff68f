import { X10 } from '../../../src/core/rules/cross/X10-running-over-budget';
import { basicDataGrid, departmentGrid } from '../../support/forms';
import { testRule } from './rule-test';

testRule(X10, {
  valid: [
    ['all below', basicDataGrid()],
    ['exactly', basicDataGrid({ D15: 60, D16: 20, D17: 30, D18: 10 })],
    ['a cent of rounding', basicDataGrid({ D16: 20.01 })],
    ['no budgets', basicDataGrid({ C15: null, C16: null, C17: null, C18: null })],
    ['projects over budget are none of it', basicDataGrid({ D13: 200 })],
    ['no such form', departmentGrid()],
  ],
  invalid: [
    [
      'water, power and travel',
      basicDataGrid({ C17: 7.5, D17: 25.36 }),
      {
        cell: 'D17',
        severity: 'warning',
        field: 'spent',
        subject: '水费、电费、差旅费',
        related: ['C17'],
        params: { more: '17.86', spent: '25.36', budget: '7.50' },
      },
    ],
    ['all of them', basicDataGrid({ D15: 70, D16: 21, D18: 11 }), { cell: 'D15' }, { cell: 'D16' }, { cell: 'D18' }],
    ['nothing was planned', basicDataGrid({ C18: 0 }), { cell: 'D18', params: { more: '9.50' } }],
  ],
});
