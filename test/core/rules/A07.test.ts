import { A07 } from '../../../src/core/rules/arithmetic/A07-total-score';
import { departmentGrid, projectGrid } from '../../support/forms';
import { testRule } from './rule-test';

testRule(A07, {
  valid: [
    ['department form', departmentGrid()],
    ['the total as text', projectGrid({ H21: '99.62分' })],
    ['printed as 合计', projectGrid({ A21: '合计' })],
    ['without a total row', projectGrid({ A21: null, G21: null, H21: null })],
    ['a score missing: S07', departmentGrid({ H14: null })],
    ['no total: A24', departmentGrid({ H23: null })],
    ['eight scores, each rounded', projectGrid({ H21: 99.58 })],
    ['a score shared by merged rows', departmentGrid({ G14: 20, H14: 20, G15: null, H15: null })],
    ['a source repeats the execution score', projectGrid({ G8: 10, I8: 9.62 })],
    ['the execution rate has no score', projectGrid({ G7: '—', I7: '—', H21: 90 })],
    ['a sub-row without weight and score', projectGrid({ D17: '其中：人员成本', G17: '/', H17: '/', H21: 94.62 })],
    [
      'scores of formulas that are shown rounded',
      projectGrid({ I7: { value: 9.6237, formula: '=G7*F7/E7', numberFormat: '0.00' } }),
    ],
  ],
  invalid: [
    [
      'rounded to a whole number',
      departmentGrid({ H23: 100 }),
      {
        cell: 'H23',
        severity: 'error',
        field: 'total',
        expected: '99.80',
        actual: '100',
        difference: '0.2',
        fix: '99.80',
      },
    ],
    ['too low', projectGrid({ H21: 99 }), { cell: 'H21', expected: '99.62', fix: '99.62' }],
    [
      'a number format without decimals',
      projectGrid({ H21: { value: 98, numberFormat: '0' } }),
      { cell: 'H21', fix: '99.62' },
    ],
    [
      'a formula that leaves out a row is named but never replaced',
      projectGrid({ H21: { value: 90, formula: '=SUM(H14:H20)' } }),
      { cell: 'H21', fix: null, difference: '-9.62' },
    ],
    [
      'above a sub-row without weight and score',
      projectGrid({ D17: '人员成本', G17: '/', H17: '/' }),
      { cell: 'H21', expected: '94.62', fix: '94.62' },
    ],
    ['without the execution rate', departmentGrid({ H23: '90分' }), { cell: 'H23', fix: '99.80' }],
  ],
});
