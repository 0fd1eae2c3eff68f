/** From reports to findings: run, explain, hide behind causes, drop duplicates, order. Each step is one small function. */
import type { RecordedExplanation } from '../facts/record';
import { parseCell } from '../grid';
import { explained } from './explained';
import type { Finding, Severity } from './finding';
import { hideFollowUps } from './follow-ups';
import type { PlacedReport, Rule, RuleContext } from './rule';

/** Id under which a rule that failed is reported: 本项未能检查. */
export const BROKEN_RULE = 'R00';

function findingOf(rule: Rule, report: PlacedReport, context: RuleContext): Finding {
  const form = report.form === null ? null : (context.facts.forms[report.form]?.form ?? null);
  return {
    rule: rule.id,
    severity: context.policy.severities.value[rule.id] ?? report.severity ?? rule.severity,
    form: report.form,
    sheet: report.sheet === undefined ? (form?.sheet ?? null) : report.sheet,
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
    severity: 'warning',
    form: null,
    sheet: null,
    cell: null,
    related: [],
    // tells one such finding from another where a person explains it
    subject: rule.title,
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
  return Array.from(rule.check(context), (report) => findingOf(rule, report, context));
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

function saysTheSame(a: Finding, b: Finding): boolean {
  const said = ({ rule, sheet, cell, subject, params }: Finding) =>
    JSON.stringify([rule, sheet, cell, subject, params]);
  return said(a) === said(b);
}

export function dropDuplicates(findings: readonly Finding[]): Finding[] {
  const kept = new Map<string, Finding[]>();
  return findings.filter((finding) => {
    const place = `${finding.rule} ${finding.cell ?? ''}`;
    const there = kept.get(place);
    if (there === undefined) kept.set(place, [finding]);
    // Hardly ever does a rule speak twice of a cell: only then what it says is looked at.
    else if (there.some((other) => saysTheSame(other, finding))) return false;
    else there.push(finding);
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
  keyed.sort(({ place: a }, { place: b }) => a[0] - b[0] || a[1] - b[1] || a[2] - b[2] || a[3] - b[3]);
  return keyed.map(({ finding }) => finding);
}

export function findingsOf(
  rules: readonly Rule[],
  context: RuleContext,
  explanations: readonly RecordedExplanation[] = [],
): Finding[] {
  const sheets = context.grid.sheets.map(({ name }) => name);
  const answered = explained(runRules(rules, context), explanations, context.grid);
  return ordered(dropDuplicates(hideFollowUps(answered)), sheets);
}
