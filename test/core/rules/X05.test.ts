import { X05 } from '../../../src/core/rules/cross/X05-vehicle-sum';
import { basicDataGrid, departmentGrid } from '../../support/forms';
import { testRule } from './rule-test';

testRule(X05, {
  valid: [
    ['adds up', basicDataGrid()],
    ['nothing bought, left blank', basicDataGrid({ B8: null, C8: null, D8: null })],
    ['no details at all', basicDataGrid({ B8: null, B9: null, C8: null, C9: null, D8: null, D9: null })],
    ['a cent of rounding', basicDataGrid({ D9: 19.51 })],
    ['no such form', departmentGrid()],
  ],
  invalid: [
    [
      'the sum is off',
      basicDataGrid({ D7: 29.5 }),
      {
        cell: 'D7',
        severity: 'error',
        field: 'spent',
        expected: '19.50',
        actual: '29.5',
        difference: '10',
        related: ['D8', 'D9'],
        params: { purchase: '0.00', running: '19.50' },
      },
    ],
    ['a part is off', basicDataGrid({ B9: 12 }), { cell: 'B7', field: 'previous', expected: '12.00' }],
    ['a purchase left out of the sum', basicDataGrid({ C8: 29.46 }), { cell: 'C7', field: 'budget' }],
  ],
});
