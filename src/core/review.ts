/** The one pass: recognise, score, check. Pure; a rule that throws does not stop the others. */
import { buildFacts } from './facts/build';
import type { ColumnMapping } from './forms/form';
import { readForms } from './forms/read';
import type { Grid } from './grid';
import { DEFAULT_POLICY_ID, policyById } from './policies';
import type { Review, Verdict } from './review-types';
import type { Finding, Severity } from './rules/finding';
import { findingsOf } from './rules/pipeline';
import { RULES } from './rules/registry';

export interface ReviewOptions {
  /** Default: `mof-2020`. */
  readonly policyId?: string;
  /** Columns a person has named. */
  readonly mappings?: readonly ColumnMapping[];
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

/** @throws UnknownPolicyError when the policy id is none of ours. */
export function review(grid: Grid, options: ReviewOptions = {}): Review {
  const policy = policyById(options.policyId ?? DEFAULT_POLICY_ID);
  const forms = readForms(grid, options.mappings);
  const facts = buildFacts(grid, forms, policy);
  const findings = forms.length === 0 ? [] : findingsOf(RULES, { facts, policy, grid });
  return {
    policy: { id: policy.id, title: policy.title, version: policy.version },
    verdict: verdictOf(forms.length, findings),
    counts: countsOf(findings),
    facts,
    findings,
    sheets: grid.sheets.map(({ name, visibility }) => ({ name, hidden: visibility !== 'visible' })),
  };
}
