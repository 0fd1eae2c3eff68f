import { X02 } from '../../../src/core/rules/cross/X02-staff-over';
import { basicDataGrid, departmentGrid } from '../../support/forms';
import { testRule } from './rule-test';

testRule(X02, {
  valid: [
    ['fewer than authorised', basicDataGrid()],
    ['exactly as many', basicDataGrid({ C4: 50, D4: '100%' })],
    ['a wrong rate over 100 %: X01', basicDataGrid({ D4: '116.28%' })],
    ['nobody authorised: X03', basicDataGrid({ B4: 0, C4: 12 })],
    ['nobody authorised, with a rate', basicDataGrid({ B4: 0, C4: 12, D4: '120%' })],
    ['nothing filled', basicDataGrid({ B4: null, C4: null, D4: null })],
    ['no such form', departmentGrid()],
  ],
  invalid: [
    [
      'two too many',
      basicDataGrid({ C4: 52, D4: '104%' }),
      {
        cell: 'D4',
        severity: 'warning',
        field: 'staffRate',
        variant: 'counted',
        params: { rate: '104.00', more: '2' },
        related: ['C4', 'B4'],
      },
    ],
    ['the rate cell is blank', basicDataGrid({ C4: 52, D4: null }), { cell: 'D4', params: { rate: '104.00' } }],
    [
      'only the rate is filled',
      basicDataGrid({ B4: null, C4: null, D4: 1.04 }),
      { cell: 'D4', variant: 'rate', params: { rate: '104.00' } },
    ],
    ['no column for the rate', basicDataGrid({ C4: 52, D3: null, D4: null }), { cell: 'C4', field: 'staff' }],
  ],
});
