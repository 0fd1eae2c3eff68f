import { X04 } from '../../../src/core/rules/cross/X04-public-sum';
import { basicDataGrid, departmentGrid } from '../../support/forms';
import { testRule } from './rule-test';

testRule(X04, {
  valid: [
    ['adds up', basicDataGrid()],
    ['a blank part is nothing', basicDataGrid({ B10: null, C10: null, D10: null })],
    ['a dash is nothing', basicDataGrid({ B10: '—', C10: '—', D10: '—' })],
    ['a column without parts', basicDataGrid({ B7: null, B10: null, B11: null })],
    ['a cent of rounding', basicDataGrid({ D6: 28.01 })],
    ['three parts rounded', basicDataGrid({ D6: 28.015, D7: 19.5, D10: 0, D11: 8.5 })],
    ['no total', basicDataGrid({ B6: null, C6: null, D6: null })],
    ['a form without the row of trips abroad', basicDataGrid({ A10: '2、其他', D6: 40 })],
    ['no such form', departmentGrid()],
  ],
  invalid: [
    [
      'this year',
      basicDataGrid({ D6: 30 }),
      {
        cell: 'D6',
        severity: 'error',
        subject: '三公经费',
        field: 'spent',
        expected: '28.00',
        actual: '30',
        difference: '2',
        related: ['D7', 'D10', 'D11'],
        params: { vehicles: '19.50', abroad: '0.00', reception: '8.50' },
        fix: null,
      },
    ],
    ['the budget, by a part', basicDataGrid({ C11: 10 }), { cell: 'C6', field: 'budget', expected: '30.00' }],
    ['last year', basicDataGrid({ B10: 5 }), { cell: 'B6', field: 'previous' }],
    ['two columns', basicDataGrid({ C6: 20, D6: 20 }), { cell: 'C6' }, { cell: 'D6' }],
    ['a zero for what was spent', basicDataGrid({ D6: 0 }), { cell: 'D6', difference: '-28' }],
  ],
});
