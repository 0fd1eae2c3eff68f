import { findingsOfRule } from '../../../src/core/rules/pipeline';
import { contextOf } from '../../../src/core/rules/tester';
import { A04 } from '../../../src/core/rules/arithmetic/A04-execution-rate';
import { departmentGrid, projectGrid } from '../../support/forms';
import { testRule } from './rule-test';

const rounded = { D7: 100, E7: 914.76, F7: 880 };

testRule(A04, {
  valid: [
    ['percent as text', projectGrid()],
    ['percent as a formatted fraction', departmentGrid()],
    ['a bare fraction', projectGrid({ H7: 0.962 })],
    ['a bare fraction rounded to whole per cent', projectGrid({ H7: 0.96 })],
    ['points without a sign', projectGrid({ H7: 96.2 })],
    ['very few points without a sign', projectGrid({ F7: 0.5, H7: 0.5 })],
    ['whole per cent as text', projectGrid({ H7: '96%' })],
    ['whole per cent, half a point off', projectGrid({ F7: 95.5, H7: '96%' })],
    ['shown as whole per cent', projectGrid({ H7: { value: 0.96, numberFormat: '0%' } })],
    ['one decimal', projectGrid({ ...rounded, H7: '96.2%' })],
    ['two decimals cut off instead of rounded', projectGrid({ ...rounded, H7: '96.20%' })],
    ['a budget of zero', projectGrid({ E7: 0, F7: 0, H7: '0%' })],
    ['blank: A24', projectGrid({ H7: null })],
    ['a placeholder on a source', projectGrid({ H8: '/' })],
    ['a formula', projectGrid({ H7: { value: 0.962, formula: '=F7/E7', numberFormat: '0.00%' } })],
    ['a source that spent more than it had: A26', projectGrid({ E8: 40, H8: '100%' })],
    ['repeated on a source with its own amounts', projectGrid({ H8: '95.78%' })],
  ],
  invalid: [
    [
      'divided by the initial budget',
      projectGrid({ ...rounded, D7: 950.32, H7: '92.60%' }),
      {
        cell: 'H7',
        severity: 'error',
        expected: '96.20',
        actual: '92.6',
        difference: '-3.6',
        related: ['F7', 'E7'],
        params: { executed: '880.00', budget: '914.76' },
        fix: '96.20%',
      },
    ],
    [
      'a formatted fraction',
      departmentGrid({ H5: { value: 1, numberFormat: '0.00%' } }),
      { cell: 'H5', actual: '100', fix: '98.00%' },
    ],
    ['whole per cent, more than half a point off', projectGrid({ H7: '97%' }), { cell: 'H7', fix: '96.20%' }],
    ['a bare fraction', projectGrid({ H7: 0.9 }), { cell: 'H7', actual: '90', fix: '96.20%' }],
    ['points without a sign', projectGrid({ H7: 92.6 }), { cell: 'H7', actual: '92.6', fix: '96.20%' }],
    ['on a source', projectGrid({ H8: '100%' }), { cell: 'H8', expected: '95.78', fix: '95.78%' }],
    [
      'a formula is named but never replaced',
      projectGrid({ H7: { value: 1.0689, formula: '=F7/D7', numberFormat: '0.00%' } }),
      { cell: 'H7', actual: '106.89', fix: null },
    ],
    [
      'a column formatted as whole per cent',
      projectGrid({ H7: { value: 0.9, numberFormat: '0%' } }),
      { cell: 'H7', fix: '96.20%' },
    ],
  ],
});

it('divides by the budget the policy names, or the only one there is', () => {
  const only = projectGrid({ E6: null, E7: null, E8: null, E9: null, D7: 100, D8: 90, H7: '90.00%' });
  const found = findingsOfRule(A04, contextOf({ grid: only }));
  expect(found.map(({ cell, variant, expected }) => [cell, variant, expected])).toEqual([['H7', 'initial', '96.20']]);
});
