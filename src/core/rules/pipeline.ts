/** From reports to findings: run, hide behind causes, drop duplicates, order. Each step is one small function. */
import { parseCell } from '../grid';
import type { Finding, Severity } from './finding';
import type { PlacedReport, Rule, RuleContext } from './rule';

/** Id under which a rule that failed is reported: 本项未能检查. */
export const BROKEN_RULE = 'R00';

function findingOf(rule: Rule, report: PlacedReport, context: RuleContext): Finding {
  const form = report.form === null ? null : (context.facts.forms[report.form]?.form ?? null);
  return {
    rule: rule.id,
    severity: report.severity ?? rule.severity,
    form: report.form,
    sheet: form?.sheet ?? null,
    cell: report.cell,
    related: report.related ?? [],
    subject: report.subject,
    field: report.field,
    variant: report.variant ?? null,
    params: report.params ?? {},
    expected: report.expected ?? null,
    actual: report.actual ?? null,
    difference: report.difference ?? null,
    fix: report.fix ?? null,
    explanation: null,
    hides: [],
  };
}

function brokenRule(rule: Rule): Finding {
  return {
    rule: BROKEN_RULE,
    severity: 'info',
    form: null,
    sheet: null,
    cell: null,
    related: [],
    subject: '',
    field: null,
    variant: null,
    params: { rule: rule.id, title: rule.title },
    expected: null,
    actual: null,
    difference: null,
    fix: null,
    explanation: null,
    hides: [],
  };
}

/** Everything one rule finds; what it throws comes through. */
export function findingsOfRule(rule: Rule, context: RuleContext): Finding[] {
  return [...rule.check(context)].map((report) => findingOf(rule, report, context));
}

/** A rule that throws becomes one finding that says so; the others go on. */
export function runRules(rules: readonly Rule[], context: RuleContext): Finding[] {
  return rules
    .filter((rule) => !context.policy.rulesOff.value.includes(rule.id))
    .flatMap((rule) => {
      try {
        return findingsOfRule(rule, context);
      } catch {
        return [brokenRule(rule)];
      }
    });
}

/** Whether `cause` is an error in a cell from which the expected value of `finding` comes. */
function isCause(cause: Finding, finding: Finding): boolean {
  return (
    cause !== finding &&
    cause.severity === 'error' &&
    cause.cell !== null &&
    cause.cell !== finding.cell &&
    cause.sheet === finding.sheet &&
    finding.expected !== null &&
    finding.related.includes(cause.cell)
  );
}

function placeOf(sheet: string | null, cell: string): string {
  return `${cell} ${sheet ?? ''}`;
}

/** Errors by the cell they stand in: a finding then asks only the cells it comes from, not every other finding. */
function errorsByCell(findings: readonly Finding[]): ReadonlyMap<string, readonly Finding[]> {
  const errors = new Map<string, Finding[]>();
  for (const finding of findings) {
    if (finding.severity !== 'error' || finding.cell === null) continue;
    const place = placeOf(finding.sheet, finding.cell);
    const there = errors.get(place);
    if (there === undefined) errors.set(place, [finding]);
    else there.push(finding);
  }
  return errors;
}

/** What follows from a mistake elsewhere is folded into it: repairing the cause is the next step. */
export function hideFollowUps(findings: readonly Finding[]): Finding[] {
  const errors = errorsByCell(findings);
  const rank = new Map(findings.map((finding, index) => [finding, index]));
  const hidden = new Map<Finding, Finding>();
  for (const finding of findings) {
    if (finding.expected === null) continue;
    const causes = finding.related
      .filter((cell) => cell !== finding.cell)
      .flatMap((cell) => errors.get(placeOf(finding.sheet, cell)) ?? [])
      .filter((error) => !hidden.has(error) && !isCause(finding, error));
    if (causes.length === 0) continue;
    const first = causes.reduce((a, b) => (rank.get(b)! < rank.get(a)! ? b : a));
    hidden.set(finding, first);
  }
  const root = (finding: Finding): Finding => {
    let at = finding;
    while (hidden.has(at)) at = hidden.get(at)!;
    return at;
  };
  const rules = new Map<Finding, Set<string>>();
  for (const follower of hidden.keys()) {
    const cause = root(follower);
    rules.set(cause, (rules.get(cause) ?? new Set()).add(follower.rule));
  }
  return findings
    .filter((finding) => !hidden.has(finding))
    .map((finding) => (rules.has(finding) ? { ...finding, hides: [...rules.get(finding)!] } : finding));
}

export function dropDuplicates(findings: readonly Finding[]): Finding[] {
  const seen = new Set<string>();
  return findings.filter((finding) => {
    const key = JSON.stringify([finding.rule, finding.sheet, finding.cell, finding.subject, finding.params]);
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

const RANK: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };

/** By severity, then sheet in workbook order, then row and column. */
export function ordered(findings: readonly Finding[], sheets: readonly string[]): Finding[] {
  const place = (finding: Finding) => {
    const position = finding.cell === null ? null : parseCell(finding.cell);
    const sheet = finding.sheet === null ? -1 : sheets.indexOf(finding.sheet);
    return [RANK[finding.severity], sheet, position?.row ?? -1, position?.column ?? -1] as const;
  };
  const keyed = findings.map((finding) => ({ finding, place: place(finding) }));
  keyed.sort((a, b) => a.place.map((value, i) => value - b.place[i]!).find((difference) => difference !== 0) ?? 0);
  return keyed.map(({ finding }) => finding);
}

export function findingsOf(rules: readonly Rule[], context: RuleContext): Finding[] {
  const sheets = context.grid.sheets.map(({ name }) => name);
  return ordered(dropDuplicates(hideFollowUps(runRules(rules, context))), sheets);
}
