import { F12 } from '../../../src/core/rules/form/F12-not-calculated';
import { basicDataGrid, departmentGrid, projectGrid } from '../../support/forms';
import { testRule } from './rule-test';

const open = (formula: string) => ({ value: null, formula });

testRule(F12, {
  valid: [
    ['department form', departmentGrid()],
    ['a formula with a result', departmentGrid({ H23: { value: 99.8, formula: '=SUM(H14:H22)+I5' } })],
    ['a formula whose result is zero', projectGrid({ F10: { value: 0, formula: '=F7-F8-F9' } })],
    ['a formula whose result is an empty text', projectGrid({ F10: { value: '', formula: '=""' } })],
    ['outside of what is needed', departmentGrid({ K30: open('=1+1') })],
  ],
  invalid: [
    [
      'the total',
      departmentGrid({ H23: open('=SUM(H14:H22)+I5') }),
      { cell: 'H23', severity: 'error', field: 'total', fix: null },
    ],
    [
      'an amount',
      projectGrid({ E7: open('=SUM(E8:E10)') }),
      { cell: 'E7', field: 'adjusted', subject: '年度资金总额' },
    ],
    ['a target', departmentGrid({ E14: open('=目标!B2') }), { cell: 'E14', field: 'target' }],
    ['basic data', basicDataGrid({ D4: open('=C4/B4') }), { cell: 'D4', field: 'staffRate' }],
    ['a goal', departmentGrid({ B12: open('=目标!A1') }), { cell: 'B12', field: 'goalExpected' }],
  ],
});
