import { A04 } from '../../../src/core/rules/arithmetic/A04-execution-rate';
import { A06 } from '../../../src/core/rules/arithmetic/A06-score-above-weight';
import type { Rule } from '../../../src/core/rules/rule';
import { checkRule, type ExpectedReport } from '../../../src/core/rules/tester';
import { departmentGrid, projectGrid, workbook } from '../../support/forms';
import { applyFix } from './rule-test';

const wrong = projectGrid({ H7: '90%' });
const right: ExpectedReport = {
  cell: 'H7',
  sheet: '项目支出绩效自评表',
  severity: 'error',
  field: 'rate',
  subject: '年度资金总额',
  variant: 'adjusted',
  params: { executed: '96.20' },
  expected: '96.20',
  actual: '90',
  difference: '-6.2',
  related: ['E7', 'F7'],
  fix: '96.20%',
};

function problems(reports: readonly ExpectedReport[], rule: Rule = A04, grid = wrong): readonly string[] {
  return checkRule(rule, { valid: [], invalid: [{ name: '例', grid, reports }] }, applyFix).flatMap(
    (one) => one.problems,
  );
}

describe('the rule tester', () => {
  it('is content with what is as expected', () => {
    const valid = [{ name: '对', grid: projectGrid() }];
    expect(checkRule(A04, { valid, invalid: [{ name: '错', grid: wrong, reports: [right] }] }, applyFix)).toEqual([]);
    expect(problems([{ cell: 'H7' }])).toEqual([]);
  });

  it('names a valid case that is reported', () => {
    const [problem, ...others] = checkRule(A04, { valid: [{ name: '错', grid: wrong }], invalid: [] }, applyFix);
    expect([problem!.name, problem!.problems.length, others]).toEqual(['错', 1, []]);
  });

  it.each<[string, readonly ExpectedReport[], number]>([
    ['nothing expected', [], 1],
    ['another cell', [{ cell: 'H8' }], 2],
    ['another sheet', [{ ...right, sheet: '另表' }], 2],
    ['one more', [right, { cell: 'H7' }], 1],
    ['another severity', [{ ...right, severity: 'warning' }], 1],
    ['another field', [{ ...right, field: 'fundScore' }], 1],
    ['another subject', [{ ...right, subject: '别的' }], 1],
    ['another variant', [{ ...right, variant: 'more' }], 1],
    ['another parameter', [{ ...right, params: { executed: '96.2' } }], 1],
    ['a parameter that is not there', [{ ...right, params: { by: '1' } }], 1],
    ['other numbers', [{ ...right, expected: '96.2', actual: '90.00', difference: '6.2' }], 3],
    ['one related cell less', [{ ...right, related: ['E7'] }], 1],
    ['another fix', [{ ...right, fix: '96.2%' }], 1],
    ['no fix', [{ ...right, fix: null }], 1],
  ])('sees a difference: %s', (_, reports, count) => {
    expect(problems(reports)).toHaveLength(count);
  });

  it('tells two sheets apart', () => {
    const both = workbook(wrong, departmentGrid({ H5: '90%' }));
    expect(problems([{ cell: 'H7' }, { cell: 'H5' }], A04, both)).toEqual([]);
    expect(problems([{ cell: 'H7' }, { cell: 'H5', sheet: '项目支出绩效自评表' }], A04, both)).toHaveLength(2);
  });

  it.each<[string, Rule]>([
    ['of a rule that may not fix', { ...A04, fixable: false }],
    ['in another cell', reworked((fix) => ({ ...fix, cell: 'H8' }))],
    ['that leaves the mistake', reworked((fix) => ({ ...fix, value: '91.00%' }))],
  ])('sees a fix %s', (_, rule) => {
    expect(problems([{ cell: 'H7' }], rule)).toHaveLength(1);
  });

  it('lets what a rule throws through', () => {
    const broken: Rule = {
      ...A06,
      check() {
        throw new RangeError('defect');
      },
    };
    expect(() => problems([], broken)).toThrow(RangeError);
  });
});

/** A04 with other fixes. */
function reworked(
  change: (fix: { kind: 'set'; cell: string; value: string }) => { kind: 'set'; cell: string; value: string },
): Rule {
  return {
    ...A04,
    *check(context) {
      for (const report of A04.check(context)) yield { ...report, fix: report.fix == null ? null : change(report.fix) };
    },
  };
}
