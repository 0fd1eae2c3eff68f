import { A24 } from '../../../src/core/rules/arithmetic/A24-result-missing';
import { departmentGrid, projectGrid } from '../../support/forms';
import { testRule } from './rule-test';

testRule(A24, {
  valid: [
    ['department form', departmentGrid()],
    ['amounts are missing', departmentGrid({ F5: null, H5: null, I5: null, H23: null })],
    ['a budget of zero', projectGrid({ E7: 0, F7: 0, H7: null, I7: null, H21: null })],
    ['a score is missing: S07', departmentGrid({ H14: null, H23: null })],
    ['placeholders on the sources', projectGrid({ H8: '—', H9: '/' })],
    ['no column for the rate', projectGrid({ H6: null, H7: null })],
    ['no total row', projectGrid({ A21: null, G21: null, H21: null })],
    ['an uncalculated total: F12', departmentGrid({ H23: { value: null, formula: '=SUM(H14:H22)+I5' } })],
    ['no points for the execution rate anywhere', projectGrid({ G6: null, G7: null, I6: null, I7: null, H21: 90 })],
  ],
  invalid: [
    [
      'the rate',
      departmentGrid({ H5: null }),
      { cell: 'H5', severity: 'error', variant: 'rate', expected: '98.00', actual: null, fix: '98.00%' },
    ],
    [
      'the points',
      projectGrid({ I7: null, H21: 90 }),
      { cell: 'I7', variant: 'points', expected: '9.62', fix: '9.62', related: ['F7', 'E7'] },
    ],
    [
      'a placeholder as total',
      projectGrid({ H21: '/' }),
      { cell: 'H21', variant: 'points', expected: '99.62', fix: '99.62' },
    ],
    [
      'rate and points',
      departmentGrid({ H5: '—', I5: '—' }),
      { cell: 'H5', fix: '98.00%' },
      { cell: 'I5', fix: '9.80' },
    ],
    ['the total only', departmentGrid({ H23: null }), { cell: 'H23', fix: '99.80' }],
  ],
});
