import { X23 } from '../../../src/core/rules/cross/X23-procurement-rate';
import { basicDataGrid, departmentGrid } from '../../support/forms';
import { testRule } from './rule-test';

testRule(X23, {
  valid: [
    ['as planned', basicDataGrid()],
    ['all of it', basicDataGrid({ D19: 30 })],
    ['four fifths', basicDataGrid({ D19: 24 })],
    ['nothing planned', basicDataGrid({ C19: 0, D19: 0 })],
    ['not filled', basicDataGrid({ D19: null })],
    ['no such form', departmentGrid()],
  ],
  invalid: [
    [
      'low',
      basicDataGrid({ D19: 21.82 }),
      { cell: 'D19', severity: 'info', variant: 'low', related: ['C19'], params: { rate: '72.73' } },
    ],
    ['more than planned', basicDataGrid({ D19: 31 }), { cell: 'D19', variant: 'high', params: { rate: '103.33' } }],
  ],
});
