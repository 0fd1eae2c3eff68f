import { S09 } from '../../../src/core/rules/scores/S09-full-marks';
import { departmentGrid, projectGrid } from '../../support/forms';
import { testRule } from './rule-test';

const full = { F5: 1112.67, H5: '100%', I5: 10, H23: 100 };

testRule(S09, {
  valid: [
    ['less for the execution rate', departmentGrid()],
    ['one row less', departmentGrid({ ...full, H22: 9, H23: 99 })],
    ['one row less, the total as before: A07', departmentGrid({ ...full, H22: 9 })],
    ['another total: A07', departmentGrid({ ...full, H23: 99 })],
    ['a score missing: S07', departmentGrid({ ...full, H22: null })],
    ['full marks of less than a hundred: A05', departmentGrid({ ...full, G14: 5, H14: 5, H23: 95 })],
    ['execution rate less, the total as before: A07', departmentGrid({ ...full, I5: 9 })],
    ['no total row, one row less', departmentGrid({ ...full, A23: null, G23: null, H23: null, H22: 9 })],
  ],
  invalid: [
    [
      'all full',
      departmentGrid(full),
      {
        cell: 'H23',
        severity: 'info',
        field: 'total',
        params: { total: '100' },
        related: ['I5', 'H14', 'H15', 'H16', 'H17', 'H18', 'H19', 'H20', 'H21', 'H22'],
      },
    ],
    ['without a total row', departmentGrid({ ...full, A23: null, G23: null, H23: null }), { cell: 'I5' }],
    ['total not filled in: A24', departmentGrid({ ...full, H23: null }), { cell: 'H23' }],
    ['points as text', projectGrid({ F7: 100, H7: '100%', I7: '10分', H21: '100.00分' }), { cell: 'H21' }],
    ['the weight of the rate not filled in', departmentGrid({ ...full, G5: null }), { cell: 'H23' }],
    ['a shared score', departmentGrid({ ...full, G14: 20, H14: 20, G15: null, H15: null }), { cell: 'H23' }],
  ],
});
