import { Q11 } from '../../../src/core/rules/quality/Q11-few-quantities';
import { departmentGrid, type Changes } from '../../support/forms';
import { testRule } from './rule-test';

function words(rows: readonly number[], changes: Changes = {}): Changes {
  return { ...Object.fromEntries(rows.map((row) => [`E${row}`, '有效改善'])), ...changes };
}
function gone(row: number): Changes {
  return Object.fromEntries(['D', 'E', 'F', 'G', 'H'].map((column) => [`${column}${row}`, null]));
}

testRule(Q11, {
  valid: [
    ['one in words', departmentGrid()],
    ['exactly 60 %', departmentGrid(words([14, 15], { ...gone(19), ...gone(20), ...gone(21), ...gone(22) }))],
    ['dates and changes count', departmentGrid(words([14, 15]))],
    ['within the budget counts', departmentGrid(words([14, 15], { E18: '不超过预算' }))],
    ['targets blank: Q06', departmentGrid({ E14: null, E15: null, E16: null, E17: null })],
  ],
  invalid: [
    [
      'less than 60 %',
      departmentGrid(words([14, 15, 16, 17])),
      { cell: 'E13', severity: 'info', variant: 'few', field: 'target', params: { share: '44', count: '4', all: '9' } },
    ],
    ['none', departmentGrid(words([14, 15, 16, 17, 18, 19, 20, 22])), { cell: 'E13', variant: 'none' }],
    [
      'grades are words',
      departmentGrid({ ...words([14, 15, 16]), E17: '良好' }),
      { cell: 'E13', params: { count: '4' } },
    ],
  ],
});
