import { X03 } from '../../../src/core/rules/cross/X03-posts-missing';
import { basicDataGrid, departmentGrid } from '../../support/forms';
import { testRule } from './rule-test';

testRule(X03, {
  valid: [
    ['filled', basicDataGrid()],
    ['with its unit', basicDataGrid({ B4: '50人', C4: '43人' })],
    ['in words', basicDataGrid({ B4: '核定50名' })],
    ['neither is filled', basicDataGrid({ B4: null, C4: null, D4: null })],
    ['a unit without staff of its own', basicDataGrid({ B4: 0, C4: 0, D4: null })],
    ['no such form', departmentGrid()],
  ],
  invalid: [
    [
      'blank',
      basicDataGrid({ B4: null }),
      { cell: 'B4', severity: 'error', field: 'authorised', params: { staff: '43' }, related: ['C4'], fix: null },
    ],
    ['zero', basicDataGrid({ B4: 0 }), { cell: 'B4' }],
    ['a slash', basicDataGrid({ B4: '/' }), { cell: 'B4' }],
  ],
});
