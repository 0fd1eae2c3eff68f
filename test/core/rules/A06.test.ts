import { A06 } from '../../../src/core/rules/arithmetic/A06-score-above-weight';
import { departmentGrid, projectGrid, unweightedGrid } from '../../support/forms';
import { testRule } from './rule-test';

testRule(A06, {
  valid: [
    ['department form', departmentGrid()],
    ['scores as text', projectGrid({ G14: '20分', H14: '20分' })],
    ['more than the target, full marks', departmentGrid({ F15: '200次' })],
    ['no weight to compare', departmentGrid({ G14: null, H14: 12 })],
    ['placeholders on a source', projectGrid()],
    ['a number format that rounds up', projectGrid({ H14: { value: 19.6, numberFormat: '0' } })],
  ],
  invalid: [
    [
      'an indicator',
      departmentGrid({ H14: 12 }),
      {
        cell: 'H14',
        severity: 'error',
        field: 'score',
        actual: '12',
        related: ['G14'],
        params: { score: '12', weight: '10' },
        fix: null,
      },
    ],
    ['the execution rate', departmentGrid({ I5: 10.5 }), { cell: 'I5', field: 'fundScore' }],
    ['by a hundredth', projectGrid({ H14: '20.01分' }), { cell: 'H14' }],
    ['a row without a name', departmentGrid({ D14: null, H14: 12 }), { cell: 'H14', subject: '第14行' }],
    ['several', projectGrid({ H14: 21, H15: 16 }), { cell: 'H14' }, { cell: 'H15' }],
  ],
});

testRule(
  A06,
  {
    valid: [['no more than the points behind the label', unweightedGrid()]],
    invalid: [
      ['more than its label has', unweightedGrid({ H22: 11, H23: 100.6 }), { cell: 'H22', params: { weight: '10' } }],
    ],
  },
  { policyId: 'hubei' },
);
