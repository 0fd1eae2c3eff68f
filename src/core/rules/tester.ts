/**
 * Tests one rule on whole workbooks: what it must leave alone and what it must report. Knows no test runner; problems
 * come back as data. How a fix is applied is passed in, because plans are made behind the rules.
 */
import { buildFacts } from '../facts/build';
import type { ColumnMapping } from '../forms/form';
import { readForms } from '../forms/read';
import type { Grid } from '../grid';
import { DEFAULT_POLICY_ID, policyById } from '../policies';
import type { Finding, Severity } from './finding';
import { findingsOfRule } from './pipeline';
import type { Rule, RuleContext } from './rule';

export interface ValidCase {
  readonly name: string;
  readonly grid: Grid;
  readonly mappings?: readonly ColumnMapping[];
  /** Default: `mof-2020`. */
  readonly policyId?: string;
  /** A written report outside the workbook. */
  readonly reportText?: string;
}

/** Fields that are left out are not compared. */
export interface ExpectedReport {
  readonly cell: string | null;
  readonly sheet?: string;
  readonly severity?: Severity;
  readonly field?: Finding['field'];
  readonly subject?: string;
  readonly variant?: string | null;
  /** Only the parameters named here are compared. */
  readonly params?: Readonly<Record<string, string>>;
  readonly expected?: string | null;
  readonly actual?: string | null;
  readonly difference?: string | null;
  /** In any order. */
  readonly related?: readonly string[];
  /** What the fix types into the cell of the finding; null: no fix is offered. */
  readonly fix?: string | null;
}

export interface InvalidCase extends ValidCase {
  /** All reports of the rule, in any order. */
  readonly reports: readonly ExpectedReport[];
}

/** The workbook after the fix of a finding was applied. */
export type ApplyFix = (grid: Grid, finding: Finding) => Grid;

/** What rules see of a workbook. */
export function contextOf(testCase: Omit<ValidCase, 'name'>): RuleContext {
  const { grid, mappings = [], policyId = DEFAULT_POLICY_ID, reportText = null } = testCase;
  const policy = policyById(policyId);
  return { facts: buildFacts(grid, readForms(grid, mappings), policy, reportText), policy, grid };
}

function shown(value: unknown): string {
  return JSON.stringify(value) ?? 'undefined';
}

function placeOf({ sheet, cell }: Finding): string {
  return `${sheet ?? ''}!${cell ?? ''}`;
}

/** Every way in which a finding is not the expected one. */
function differences(finding: Finding, wanted: ExpectedReport): string[] {
  const sorted = (cells: readonly string[]) => [...cells].sort();
  const pairs: (readonly [string, unknown, unknown])[] = [
    ['severity', finding.severity, wanted.severity],
    ['field', finding.field, wanted.field],
    ['subject', finding.subject, wanted.subject],
    ['variant', finding.variant, wanted.variant],
    ['expected', finding.expected, wanted.expected],
    ['actual', finding.actual, wanted.actual],
    ['difference', finding.difference, wanted.difference],
    ['related', sorted(finding.related), wanted.related === undefined ? undefined : sorted(wanted.related)],
    ['fix', finding.fix?.value ?? null, wanted.fix],
    ...Object.entries(wanted.params ?? {}).map(
      ([name, value]) => [`params.${name}`, finding.params[name], value] as const,
    ),
  ];
  return pairs
    .filter(([, found, expected]) => expected !== undefined && shown(found) !== shown(expected))
    .map(([what, found, expected]) => `${placeOf(finding)} ${what}: ${shown(found)} instead of ${shown(expected)}`);
}

function matches(finding: Finding, { cell, sheet }: ExpectedReport): boolean {
  return finding.cell === cell && (sheet === undefined || finding.sheet === sheet);
}

/** A fix must be allowed for the rule, stand in the finding's own cell, and make the finding go away. */
function fixProblems(rule: Rule, testCase: ValidCase, finding: Finding, applyFix: ApplyFix): string[] {
  if (finding.fix === null) return [];
  const place = placeOf(finding);
  if (!rule.fixable) return [`${place} has a fix, but the rule is not fixable`];
  if (finding.fix.cell !== finding.cell) return [`${place} is fixed in another cell: ${finding.fix.cell}`];
  const after = findingsOfRule(rule, contextOf({ ...testCase, grid: applyFix(testCase.grid, finding) }));
  const left = after.some(({ sheet, cell }) => sheet === finding.sheet && cell === finding.cell);
  return left ? [`${place} is still reported after its fix`] : [];
}

/** Empty when the rule leaves the workbook alone. */
export function checkValid(rule: Rule, testCase: ValidCase): string[] {
  return findingsOfRule(rule, contextOf(testCase)).map(
    (finding) => `${placeOf(finding)} is reported: ${shown(finding)}`,
  );
}

/** Empty when the rule reports exactly what is expected and every fix it offers works. */
export function checkInvalid(rule: Rule, testCase: InvalidCase, applyFix: ApplyFix): string[] {
  const left = findingsOfRule(rule, contextOf(testCase));
  const fixes = left.flatMap((finding) => fixProblems(rule, testCase, finding, applyFix));
  const problems = testCase.reports.flatMap((wanted) => {
    const at = left.findIndex((finding) => matches(finding, wanted));
    if (at < 0) return [`${wanted.sheet ?? ''}!${wanted.cell ?? ''} is not reported`];
    return differences(left.splice(at, 1)[0]!, wanted);
  });
  return [...problems, ...left.map((finding) => `${placeOf(finding)} is reported, too: ${shown(finding)}`), ...fixes];
}

export interface RuleProblem {
  readonly name: string;
  readonly problems: readonly string[];
}

/** The cases that fail; empty when all hold. */
export function checkRule(
  rule: Rule,
  cases: { readonly valid: readonly ValidCase[]; readonly invalid: readonly InvalidCase[] },
  applyFix: ApplyFix,
): RuleProblem[] {
  return [
    ...cases.valid.map((one) => ({ name: one.name, problems: checkValid(rule, one) })),
    ...cases.invalid.map((one) => ({ name: one.name, problems: checkInvalid(rule, one, applyFix) })),
  ].filter(({ problems }) => problems.length > 0);
}
