/** The one pass: recognise, score, check. Pure; a rule that throws does not stop the others. */
import { buildFacts } from './facts/build';
import { readRecord } from './facts/record';
import { settledMappings, settledPolicy } from './facts/settled';
import type { ColumnMapping } from './forms/form';
import { readForms } from './forms/read';
import type { Grid } from './grid';
import { knownSheet } from './grid/known-sheets';
import { summaryOf, type Policy } from './policies';
import type { Review, Verdict } from './review-types';
import type { Finding, Severity } from './rules/finding';
import { findingsOf } from './rules/pipeline';
import { RULES } from './rules/registry';

export interface ReviewOptions {
  /** Wins over the policy of 校验记录; the default of both is `mof-2020`. */
  readonly policyId?: string;
  /** An office's own policy (`readPolicyFile`); wins over both. */
  readonly policy?: Policy;
  /** Columns a person has named; they win over those of 校验记录. */
  readonly mappings?: readonly ColumnMapping[];
  /** A written report outside the workbook, one paragraph or printed line a line; else the companion sheet is read. */
  readonly reportText?: string;
}

function verdictOf(forms: number, findings: readonly Finding[]): Verdict {
  if (forms === 0) return 'unreadable';
  if (findings.some(({ severity }) => severity === 'error')) return 'blocked';
  const open = findings.some(({ severity, explanation }) => severity === 'warning' && explanation === null);
  return open ? 'explain' : 'ready';
}

function countsOf(findings: readonly Finding[]): Record<Severity, number> {
  const counts: Record<Severity, number> = { error: 0, warning: 0, info: 0 };
  for (const { severity } of findings) counts[severity]++;
  return counts;
}

/**
 * What a person settled in 校验记录 counts, unless the options say otherwise.
 * @throws UnknownPolicyError when the policy id of the options is none of ours.
 */
export function review(given: Grid, options: ReviewOptions = {}): Review {
  const grid = { ...given, sheets: given.sheets.map(knownSheet) };
  const record = readRecord(grid);
  const { policy, notes: policyNotes } =
    options.policy === undefined ? settledPolicy(record, options.policyId) : { policy: options.policy, notes: [] };
  const { mappings, notes: mappingNotes } = settledMappings(grid, record, options.mappings);
  const forms = readForms(grid, mappings);
  const facts = buildFacts(grid, forms, policy, options.reportText);
  const findings = forms.length === 0 ? [] : findingsOf(RULES, { facts, policy, grid }, record.explanations);
  return {
    policy: summaryOf(policy),
    verdict: verdictOf(forms.length, findings),
    counts: countsOf(findings),
    facts,
    findings,
    sheets: grid.sheets.map(({ name, visibility }) => ({ name, hidden: visibility !== 'visible' })),
    record,
    notes: [...policyNotes, ...mappingNotes],
  };
}
