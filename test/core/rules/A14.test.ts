import { review } from '../../../src/core/review';
import { A14 } from '../../../src/core/rules/arithmetic/A14-nothing-budgeted';
import { departmentGrid, projectGrid } from '../../support/forms';
import { testRule } from './rule-test';

testRule(A14, {
  valid: [
    ['budget and spending', departmentGrid()],
    ['spending without budget: A13', departmentGrid({ E5: 0 })],
    ['nothing spent of a budget', departmentGrid({ F5: 0 })],
    ['both blank', departmentGrid({ E5: null, F5: null })],
    ['spending blank is not zero', departmentGrid({ E5: 0, F5: '/' })],
    ['budget blank: A01', departmentGrid({ E5: null, F5: 0 })],
    ['a source without money', projectGrid({ D10: 0, E10: 0, F10: 0 })],
  ],
  invalid: [
    [
      'a department without money',
      departmentGrid({ D5: 0, E5: 0, F5: 0 }),
      { cell: 'E5', severity: 'warning', field: 'adjusted', related: ['F5', 'I5'], params: { weight: '10' } },
    ],
    ['a project whose budget was taken back', projectGrid({ E7: 0, F7: 0 }), { cell: 'E7' }],
    ['zeros as text', projectGrid({ E7: '0.00', F7: '0万元' }), { cell: 'E7' }],
  ],
});

describe('A14 and the sources', () => {
  const shown = (grid: Parameters<typeof review>[0]) =>
    review(grid).findings.filter(({ rule }) => rule === 'A14' || rule === 'A03');

  it('stands under the sum of the sources', () => {
    const findings = shown(projectGrid({ D7: 0, E7: 0, F7: 0 }));
    expect(findings.map(({ rule }) => rule)).toEqual(['A03', 'A03', 'A03']);
    expect(findings.flatMap(({ hides }) => hides)).toContain('A14');
  });

  it('also where only the initial budget differs from its sources', () => {
    const findings = shown(projectGrid({ E7: 0, F7: 0, E8: 0, F8: 0, E9: 0, F9: 0, D7: 50 }));
    expect(findings.map(({ rule, cell }) => [rule, cell])).toEqual([['A03', 'D7']]);
  });

  it('speaks where the sources have no money either', () => {
    const none = { D8: 0, E8: 0, F8: 0, D9: 0, E9: 0, F9: 0 };
    expect(shown(projectGrid({ D7: 0, E7: 0, F7: 0, ...none })).map(({ rule }) => rule)).toEqual(['A14']);
  });
});
