import { X08 } from '../../../src/core/rules/cross/X08-public-item-growth';
import { basicDataGrid, departmentGrid } from '../../support/forms';
import { testRule } from './rule-test';

testRule(X08, {
  valid: [
    ['all less', basicDataGrid()],
    ['a tenth more', basicDataGrid({ D11: 11, B11: 10 })],
    ['the whole has grown: X07', basicDataGrid({ D6: 35, D11: 15 })],
    ['nothing last year', basicDataGrid({ B10: 0, D10: 3 })],
    ['last year blank', basicDataGrid({ B11: null, D11: 12 })],
    ['a cent on very little', basicDataGrid({ B10: 0.02, D10: 0.03 })],
    ['no such form', departmentGrid()],
  ],
  invalid: [
    [
      'reception',
      basicDataGrid({ B11: 8, D11: 12 }),
      {
        cell: 'D11',
        severity: 'info',
        field: 'spent',
        related: ['B11'],
        params: { percent: '50.00', spent: '12.00', before: '8.00' },
      },
    ],
    ['vehicles and trips', basicDataGrid({ B7: 10, B10: 1, D10: 2 }), { cell: 'D7' }, { cell: 'D10' }],
    ['the whole of last year is not known', basicDataGrid({ B6: null, B11: 5 }), { cell: 'D11' }],
  ],
});
