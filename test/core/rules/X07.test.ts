import { X07 } from '../../../src/core/rules/cross/X07-public-growth';
import { basicDataGrid, departmentGrid } from '../../support/forms';
import { testRule } from './rule-test';

testRule(X07, {
  valid: [
    ['less than last year', basicDataGrid()],
    ['as much', basicDataGrid({ D6: 30 })],
    ['a cent more', basicDataGrid({ D6: 30.01 })],
    ['last year blank', basicDataGrid({ B6: null })],
    ['over budget, not over last year: X06', basicDataGrid({ D6: 29.5 })],
    ['no such form', departmentGrid()],
  ],
  invalid: [
    [
      'more',
      basicDataGrid({ B6: 29.08, D6: 44.29 }),
      {
        cell: 'D6',
        severity: 'warning',
        variant: 'grown',
        field: 'spent',
        related: ['B6'],
        params: { more: '15.21', percent: '52.30' },
      },
    ],
    ['from nothing', basicDataGrid({ B6: 0 }), { cell: 'D6', variant: 'new', params: { more: '28.00' } }],
  ],
});
