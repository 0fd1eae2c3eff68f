import { S14 } from '../../../src/core/rules/scores/S14-weight-concentrated';
import { departmentGrid, projectGrid } from '../../support/forms';
import { testRule } from './rule-test';

/** Weights of the project form from row 14 on. */
const weights = (...values: readonly (number | null)[]) =>
  Object.fromEntries(values.map((value, index) => [`G${14 + index}`, value]));

testRule(S14, {
  valid: [
    ['spread out', departmentGrid()],
    ['thirty points', projectGrid(weights(30, 5, 10, 5))],
    ['shared by several rows', departmentGrid({ G14: 40, H14: 20, G15: null, H15: null })],
    ['half of a small form', projectGrid({ G7: 5, G21: 30, ...weights(15, 4, 1, 1, 2, 1, 1) })],
    ['weights of zero: S08', projectGrid({ G7: 0, ...weights(0, 0, 0, 0, 0, 0, 0) })],
    ['no weights', projectGrid({ G13: null })],
    ['the execution rate', projectGrid({ G7: 60 })],
  ],
  invalid: [
    [
      'sixty points',
      projectGrid(weights(60, 5, 5, 5, 5, 5, 5)),
      {
        cell: 'G14',
        severity: 'info',
        field: 'weight',
        subject: '维护设施数量',
        related: ['G21'],
        params: { weight: '60', share: '60.00' },
      },
    ],
    ['a little more than thirty', projectGrid(weights(30.5, 5, 9.5, 5)), { cell: 'G14', params: { share: '30.50' } }],
    [
      'more than half of a small form',
      projectGrid({ G7: 5, ...weights(15.5, 3.5, 1, 1, 2, 1, 1) }),
      { cell: 'G14', params: { share: '51.67' } },
    ],
    ['two rows', projectGrid(weights(40, 40, 2, 2, 2, 2, 2)), { cell: 'G14' }, { cell: 'G15' }],
  ],
});
