import { X24 } from '../../../src/core/rules/cross/X24-running-parts';
import { basicDataGrid, departmentGrid } from '../../support/forms';
import { testRule } from './rule-test';

testRule(X24, {
  valid: [
    ['adds up', basicDataGrid()],
    ['more than its parts', basicDataGrid({ C15: 100, D15: 90, B15: 80 })],
    ['rounding', basicDataGrid({ D15: 57.99 })],
    ['no whole', basicDataGrid({ B15: null, C15: null, D15: null })],
    ['no parts', basicDataGrid({ B16: null, B17: null, B18: null })],
    ['no such form', departmentGrid()],
  ],
  invalid: [
    [
      'less than its parts',
      basicDataGrid({ D15: 50 }),
      {
        cell: 'D15',
        severity: 'info',
        field: 'spent',
        params: { parts: '58.00', whole: '50.00' },
        related: ['D16', 'D17', 'D18'],
      },
    ],
    ['one part alone', basicDataGrid({ B17: 70 }), { cell: 'B15', field: 'previous' }],
  ],
});
