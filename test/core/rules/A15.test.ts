import { review } from '../../../src/core/review';
import { A15 } from '../../../src/core/rules/arithmetic/A15-budget-change';
import { departmentGrid, gridOf, projectGrid, workbook } from '../../support/forms';
import { testRule } from './rule-test';

testRule(A15, {
  valid: [
    ['a small change', departmentGrid()],
    [
      'explained in 实际完成情况',
      departmentGrid({ D5: 1922.76, E5: 2690.62, F12: '全年预算比年初增加767.86万元，系上级下达专项资金。' }),
    ],
    [
      'explained in the report',
      workbook(
        departmentGrid({ D5: 1922.76, E5: 2690.62 }),
        gridOf('自评报告', { A1: '正文', B1: '章节', A2: '年中追加预算767.86万元，主要原因是人员增资。' }),
      ),
    ],
    ['exactly three tenths more', departmentGrid({ D5: 1000, E5: 1300 })],
    ['exactly three tenths less', departmentGrid({ D5: 1000, E5: 700 })],
    ['no initial budget', departmentGrid({ D5: null })],
    ['an initial budget of zero', departmentGrid({ D5: 0 })],
    ['no adjusted budget: A01', departmentGrid({ E5: null })],
    ['a source that changed', projectGrid({ D9: 1 })],
    ['an initial budget below zero: A12', departmentGrid({ D5: -100 })],
  ],
  invalid: [
    [
      'much more',
      departmentGrid({ D5: 1922.76, E5: 2690.62 }),
      {
        cell: 'E5',
        severity: 'warning',
        variant: 'more',
        field: 'adjusted',
        related: ['D5'],
        params: { initial: '1922.76', adjusted: '2690.62', change: '39.94' },
      },
    ],
    [
      'much less',
      departmentGrid({ D5: 1000, E5: 699 }),
      { cell: 'E5', variant: 'less', severity: 'warning', params: { change: '30.10' } },
    ],
    [
      'the change told without a reason',
      departmentGrid({ D5: 1922.76, E5: 2690.62, F12: '全年预算比年初增加767.86万元。因天气影响，巡查减少。' }),
      { cell: 'E5' },
    ],
    ['a little more than three tenths', departmentGrid({ D5: 1000, E5: 1300.01 }), { cell: 'E5' }],
    ['only advice on a project form', projectGrid({ D7: 70 }), { cell: 'E7', severity: 'info' }],
  ],
});

describe('A15 and mistakes in the two budgets', () => {
  it.each([
    ['the adjusted one is not the sum of its sources', projectGrid({ E7: 1000 }), 'A03'],
    ['spending without budget', departmentGrid({ E5: 0 }), 'A13'],
  ] as const)('stands under: %s', (_, grid, cause) => {
    const { findings } = review(grid);
    expect(findings.map(({ rule }) => rule)).not.toContain('A15');
    expect(findings.find(({ rule }) => rule === cause)?.hides).toContain('A15');
  });

  it('speaks where the mistake is in another column', () => {
    const { findings } = review(projectGrid({ D7: 70, D8: 70, D9: 0, F9: 9 }));
    expect(findings.map(({ rule }) => rule)).toEqual(expect.arrayContaining(['A03', 'A15']));
  });
});
