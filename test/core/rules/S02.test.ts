import { S02 } from '../../../src/core/rules/scores/S02-execution-points-rounded';
import { departmentGrid, projectGrid } from '../../support/forms';
import { testRule } from './rule-test';

testRule(S02, {
  valid: [
    ['two decimals', projectGrid()],
    ['everything spent', departmentGrid({ F5: 1112.67, H5: 1, I5: 10 })],
    ['exactly a whole number', projectGrid({ F7: 90, I7: 9 })],
    ['99.998 % is 10.00', projectGrid({ F7: 99.998, I7: 10 })],
    ['rounded down though half up goes up: S01', projectGrid({ F7: 85, I7: 8 })],
    ['one decimal', projectGrid({ I7: 9.6 })],
    ['no budget', projectGrid({ E7: 0, F7: 0, I7: 10 })],
  ],
  invalid: [
    [
      'rounded up',
      projectGrid({ E7: 43.2, F7: 37.24, I7: 9 }),
      {
        cell: 'I7',
        severity: 'warning',
        expected: '8.62',
        actual: '9',
        difference: '0.38',
        related: ['F7', 'E7', 'G7'],
        fix: '8.62',
      },
    ],
    ['rounded down', projectGrid({ F7: 94.2, I7: '9分' }), { cell: 'I7', difference: '-0.42', fix: '9.42' }],
    ['exactly a half', projectGrid({ F7: 85, I7: 9 }), { cell: 'I7', fix: '8.50' }],
    ['less than a tenth', projectGrid({ F7: 99.5, I7: 10 }), { cell: 'I7', expected: '9.95', fix: '9.95' }],
    ['an integer format', projectGrid({ I7: { value: 10, numberFormat: '0' } }), { cell: 'I7', fix: '9.62' }],
  ],
});
