import { X06 } from '../../../src/core/rules/cross/X06-public-over-budget';
import { basicDataGrid, departmentGrid } from '../../support/forms';
import { testRule } from './rule-test';

testRule(X06, {
  valid: [
    ['below', basicDataGrid()],
    ['exactly', basicDataGrid({ D6: 29 })],
    ['a cent of rounding', basicDataGrid({ D6: 29.01 })],
    ['no budget', basicDataGrid({ C6: null })],
    ['not spent yet', basicDataGrid({ D6: null })],
    ['no such form', departmentGrid()],
  ],
  invalid: [
    [
      'over',
      basicDataGrid({ D6: 31 }),
      { cell: 'D6', severity: 'warning', field: 'spent', related: ['C6'], params: { spent: '31.00', budget: '29.00' } },
    ],
    ['without a budget', basicDataGrid({ C6: 0 }), { cell: 'D6', params: { budget: '0.00' } }],
  ],
});
