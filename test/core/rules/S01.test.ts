import { buildFacts } from '../../../src/core/facts/build';
import { readForms } from '../../../src/core/forms/read';
import { policyById } from '../../../src/core/policies';
import { findingsOfRule } from '../../../src/core/rules/pipeline';
import { S01 } from '../../../src/core/rules/scores/S01-execution-points';
import { departmentGrid, projectGrid } from '../../support/forms';
import { testRule, wordingProblems } from './rule-test';

testRule(S01, {
  valid: [
    ['department form', departmentGrid()],
    ['rounded to two decimals', projectGrid({ E7: 914.76, F7: 880, I7: 9.62 })],
    ['a tenth off', projectGrid({ I7: 9.72 })],
    ['rounded to a whole number: S02', projectGrid({ I7: 10 })],
    ['the score as text', projectGrid({ I7: '9.62分' })],
    ['shown without decimals', projectGrid({ I7: { value: 9.62, numberFormat: '0' } })],
    ['blank: A24', projectGrid({ I7: null })],
    ['a budget of zero', projectGrid({ E7: 0, F7: 0, I7: 0 })],
    ['more than 100 %, capped', projectGrid({ F7: 120, I7: 10 })],
    ['20 points', projectGrid({ G7: 20, I7: 19.24 })],
    ['the weight typed as 10分', projectGrid({ G7: '10分' })],
    ['a source repeats another score', projectGrid({ I8: 9.58 })],
  ],
  invalid: [
    [
      'a wrong product',
      projectGrid({ F7: 76, I7: 9 }),
      {
        cell: 'I7',
        severity: 'error',
        field: 'fundScore',
        expected: '7.60',
        actual: '9',
        difference: '1.4',
        related: ['F7', 'E7', 'G7'],
        params: { rate: '76.00', weight: '10' },
        fix: '7.60',
      },
    ],
    ['full marks', projectGrid({ F7: 90.4, I7: 10 }), { cell: 'I7', fix: '9.04' }],
    ['more than a tenth off', projectGrid({ I7: 9.73 }), { cell: 'I7', difference: '0.11' }],
    ['the rate typed as score', projectGrid({ I7: 0.962 }), { cell: 'I7', fix: '9.62' }],
    ['full marks above 100 % by mistake', projectGrid({ F7: 120, I7: 12 }), { cell: 'I7', expected: '10.00' }],
    [
      'the formula stays',
      projectGrid({ I7: { value: 9, formula: '=INT(G7*F7/E7)' }, F7: 98 }),
      { cell: 'I7', fix: null },
    ],
    [
      'the weight is not written',
      projectGrid({ G7: null, I7: 8 }),
      { cell: 'I7', fix: '9.62', params: { weight: '10' } },
    ],
  ],
});

const BANDS = { policyId: 'mof-2021-101' } as const;

testRule(
  S01,
  {
    valid: [['the points of the band', projectGrid({ I7: 7, H21: 97 })]],
    invalid: [
      [
        'pro rata where the policy has bands',
        projectGrid(),
        { cell: 'I7', variant: 'rate-band', expected: '7.00', fix: '7.00' },
      ],
    ],
  },
  BANDS,
);

it('judges points that a policy gives without a budget', () => {
  const base = policyById('mof-2020');
  const zeroBudget = { ...base.executionRate.zeroBudget, value: 'full' as const };
  const policy = { ...base, executionRate: { ...base.executionRate, zeroBudget } };
  const grid = projectGrid({
    D7: null,
    E7: 0,
    F7: 0,
    H7: null,
    I7: 5,
    D8: null,
    E8: null,
    F8: null,
    E9: null,
    F9: null,
  });
  const facts = buildFacts(grid, readForms(grid), policy, null);
  const found = findingsOfRule(S01, { facts, policy, grid });
  expect(found.map(({ cell, variant, expected }) => [cell, variant, expected])).toEqual([
    ['I7', 'rate-zero-points', '10.00'],
  ]);
  expect(found.flatMap(wordingProblems)).toEqual([]);
});
