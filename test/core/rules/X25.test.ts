import { X25 } from '../../../src/core/rules/cross/X25-balance-growth';
import { basicDataGrid, departmentGrid, projectGrid } from '../../support/forms';
import { testRule } from './rule-test';

testRule(X25, {
  valid: [
    ['less left than carried in', projectGrid()],
    ['as much', projectGrid({ F7: 90 })],
    ['nothing was carried in', projectGrid({ D9: 0, E9: 0, F7: 50 })],
    ['the row is blank', projectGrid({ D9: null, E9: '/', F7: 50 })],
    ['no such row', departmentGrid({ F5: 900 })],
    ['nothing spent yet', projectGrid({ F7: null })],
    ['another form', basicDataGrid()],
  ],
  invalid: [
    [
      'more left',
      projectGrid({ F7: 85 }),
      {
        cell: 'F7',
        severity: 'warning',
        field: 'executed',
        params: { balance: '15.00', carried: '10.00' },
        related: ['E7', 'E9'],
      },
    ],
    ['a tenth of the budget holds no verdict', projectGrid({ E9: 5, F7: 90 }), { cell: 'F7', severity: 'info' }],
    ['only the initial budget names it', projectGrid({ E9: null, F7: 85 }), { cell: 'F7', related: ['E7', 'D9'] }],
    [
      'by income of the department',
      departmentGrid({ A10: null, B10: '上年结转资金：5' }),
      { cell: 'F5', severity: 'info', params: { balance: '22.25', carried: '5.00' } },
    ],
  ],
});
