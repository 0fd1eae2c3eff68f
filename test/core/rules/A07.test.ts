import { A07 } from '../../../src/core/rules/arithmetic/A07-total-score';
import { departmentGrid, projectGrid } from '../../support/forms';
import { testRule } from './rule-test';

/** The project form without cells for weight and score of the execution rate: 9.62 points are in the total alone. */
const NO_RATE_CELLS = { G6: null, G7: null, G8: null, G9: null, I6: null, I7: null, I8: null, I9: null };

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
    ['points of the rate in the total alone', projectGrid(NO_RATE_CELLS)],
    ['the full points of the rate in the total alone', projectGrid({ ...NO_RATE_CELLS, H21: 100 })],
    ['not counted in the total', projectGrid({ ...NO_RATE_CELLS, H21: 90 })],
    ['without points of the rate in the total', projectGrid({ ...NO_RATE_CELLS, G21: 90, H21: 90 })],
    ['no weight printed in the total', projectGrid({ ...NO_RATE_CELLS, G21: null, H21: 100 })],
    ['no amounts either', projectGrid({ ...NO_RATE_CELLS, E7: null, F7: null, H7: null, H21: 97 })],
    ['a total of the rows alone', projectGrid({ G21: 90, H21: 90 })],
    ['a total of everything beside the weight of the rows', projectGrid({ G21: 90 })],
    ['a weight for the rate, no score', projectGrid({ I6: null, I7: null })],
  ],
  invalid: [
    ['neither of the rows nor of everything', projectGrid({ G21: 90, H21: 95 }), { cell: 'H21', expected: '90.00' }],
    [
      'less than the rows have, the rate in the total alone',
      projectGrid({ ...NO_RATE_CELLS, H21: 80 }),
      { cell: 'H21', expected: '99.62', fix: '99.62' },
    ],
    [
      'more than all points, nothing known of the rate',
      projectGrid({ ...NO_RATE_CELLS, E7: null, F7: null, H7: null, H21: 110 }),
      { cell: 'H21', expected: '90.00', fix: null },
    ],
    [
      'rows and total of 90 points',
      projectGrid({ ...NO_RATE_CELLS, G21: 90, H21: 95 }),
      { cell: 'H21', expected: '90.00', fix: '90.00' },
    ],
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
