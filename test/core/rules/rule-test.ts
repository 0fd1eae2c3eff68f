/** The rule tester in jest: one test per case. Every finding must also have its sentence. */
import { applyToGrid } from '../../../src/core/edits/apply';
import type { Grid } from '../../../src/core/grid';
import { FINDING_SENTENCES } from '../../../src/core/messages/findings';
import { planFix } from '../../../src/core/report/fix-plan';
import { wordFinding } from '../../../src/core/report/wording';
import type { Finding } from '../../../src/core/rules/finding';
import { RULE_HELP } from '../../../src/core/rules/help';
import { findingsOfRule } from '../../../src/core/rules/pipeline';
import { RULES } from '../../../src/core/rules/registry';
import type { Rule } from '../../../src/core/rules/rule';
import { checkInvalid, checkValid, contextOf, type ExpectedReport } from '../../../src/core/rules/tester';

type Valid = readonly [name: string, grid: Grid];
type Invalid = readonly [name: string, grid: Grid, ...reports: readonly ExpectedReport[]];

export function applyFix(grid: Grid, finding: Finding): Grid {
  return applyToGrid(grid, planFix(grid, [finding], contextOf({ grid }).facts));
}

/** What is wrong with the words of a finding; empty when nothing is. */
export function wordingProblems(finding: Finding): string[] {
  const key = finding.variant === null ? finding.rule : `${finding.rule}:${finding.variant}`;
  if (FINDING_SENTENCES[key] === undefined) return [`no sentence for ${key}`];
  const { label, message, comparison } = wordFinding(finding);
  return [label, message, comparison ?? '-']
    .filter((text) => text === '' || /[{}]|undefined|null|NaN|“”|（）|口径|出错说明/.test(text))
    .map((text) => `${key}: ${text}`);
}

interface TestOptions {
  readonly policyId?: string;
  /** A written report outside the workbook, for the valid and for the invalid cases. */
  readonly reportTexts?: { readonly valid?: string; readonly invalid?: string };
}

export function testRule(
  rule: Rule,
  cases: { readonly valid: readonly Valid[]; readonly invalid: readonly Invalid[] },
  { policyId, reportTexts = {} }: TestOptions = {},
): void {
  describe(`${rule.id} ${RULE_HELP[rule.id].slug}`, () => {
    it('is registered', () => {
      expect(RULES).toContain(rule);
    });

    it.each(cases.valid)('leaves alone: %s', (name, grid) => {
      expect(checkValid(rule, { name, grid, policyId, reportText: reportTexts.valid })).toEqual([]);
    });

    it.each(
      cases.invalid.map(
        ([name, grid, ...reports]) =>
          [name, { name, grid, reports, policyId, reportText: reportTexts.invalid }] as const,
      ),
    )('reports: %s', (_, testCase) => {
      expect(testCase.reports).not.toHaveLength(0);
      expect(checkInvalid(rule, testCase, applyFix)).toEqual([]);
      expect(findingsOfRule(rule, contextOf(testCase)).flatMap(wordingProblems)).toEqual([]);
    });
  });
}
