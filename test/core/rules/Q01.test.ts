import { Q01 } from '../../../src/core/rules/quality/Q01-level1-empty';
import { projectGrid, departmentGrid, type Changes } from '../../support/forms';
import { testRule } from './rule-test';

/** Empties a row behind its labels. */
function row(number: number): Changes {
  return Object.fromEntries(['D', 'E', 'F', 'G', 'H', 'I'].map((column) => [`${column}${number}`, null]));
}

testRule(Q01, {
  valid: [
    ['all three filled', departmentGrid()],
    ['satisfaction under 效益', projectGrid({ B20: null })],
    ['no satisfaction, and the points do not add up: A05', projectGrid({ ...row(20), B20: null, C20: null })],
    ['a flat list', projectGrid({ B14: null, B18: null, B20: null })],
    ['a label printed again on the next page', projectGrid({ B19: '效益指标' })],
    [
      'nothing filled in at all: F13',
      projectGrid({ ...row(14), ...row(15), ...row(16), ...row(17), ...row(18), ...row(19), ...row(20) }),
    ],
    ['a form without weights', projectGrid({ G13: null, ...row(20), B20: null, C20: null })],
  ],
  invalid: [
    [
      'nothing under 效益',
      projectGrid({ ...row(18), ...row(19) }),
      { cell: 'B18', severity: 'error', subject: '效益指标', field: 'level1', variant: 'empty' },
    ],
    ['the rows of the printed form', projectGrid({ ...row(18), ...row(19), D18: '指标1', D19: '……' }), { cell: 'B18' }],
    [
      'nothing under 满意度, points missing',
      projectGrid(row(20)),
      { cell: 'B20', severity: 'error', subject: '满意度指标' },
    ],
    [
      'nothing under 满意度, points complete',
      projectGrid({ ...row(20), G18: 25 }),
      { cell: 'B20', severity: 'warning', variant: 'approved-so' },
    ],
    [
      'no 满意度 at all, points complete',
      projectGrid({ ...row(20), B20: null, C20: null, G18: 25 }),
      { cell: 'B13', severity: 'warning', variant: 'approved-so' },
    ],
    ['rows without names', projectGrid({ D18: null, D19: '指标1' }), { cell: 'B18', variant: 'empty' }],
  ],
});
