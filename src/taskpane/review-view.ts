/** A review as the pane shows it, every sentence worded. */
import {
  describeNothingFound,
  NOT_CHECKED,
  OUTLINES,
  POLICIES,
  RULES,
  splitAddress,
  wordField,
  wordFinding,
  wordForm,
  wordVerdict,
  type FieldName,
  type Finding,
  type Form,
  type Review,
} from '../core';
import { scoreViews } from './score-view';
import type { Area, FindingView, FormView, Place, ReviewView } from './view';

/** Below this a recognised header is not the usual wording. */
const SURE = 0.8;

const AREAS: Readonly<Partial<Record<FieldName, Area>>> = {
  fundLabel: 'funds',
  initial: 'funds',
  adjustment: 'funds',
  adjusted: 'funds',
  executed: 'funds',
  rate: 'funds',
  fundWeight: 'funds',
  fundScore: 'funds',
  fundReason: 'funds',
  goalExpected: 'goals',
  goalActual: 'goals',
  level1: 'indicators',
  level2: 'indicators',
  level3: 'indicators',
  comparator: 'indicators',
  target: 'indicators',
  unit: 'indicators',
  actual: 'indicators',
  weight: 'indicators',
  score: 'indicators',
  reason: 'indicators',
  criterion: 'indicators',
  total: 'indicators',
  authorised: 'basic-data',
  staff: 'basic-data',
  staffRate: 'basic-data',
  previous: 'basic-data',
  budget: 'basic-data',
  spent: 'basic-data',
};

function relatedPlaces({ sheet, related }: Finding): Place[] {
  return related.flatMap((address) => {
    const { sheet: named, cell } = splitAddress(address);
    const owner = named ?? sheet;
    return owner === null ? [] : [{ sheet: owner, cell }];
  });
}

function findingView(finding: Finding, index: number): FindingView {
  const { sheet, cell, field } = finding;
  const words = wordFinding(finding);
  return {
    index,
    rule: finding.rule,
    ruleTitle: RULES.find(({ id }) => id === finding.rule)?.title ?? finding.rule,
    severity: finding.severity,
    severityLabel: words.severityLabel,
    area: (field === null ? undefined : AREAS[field]) ?? 'other',
    place: sheet === null || cell === null ? null : { sheet, cell },
    related: relatedPlaces(finding),
    label: words.label,
    message: words.message,
    comparison: words.comparison,
    basis: words.basis,
    verified: words.verified,
    repair: words.repair,
    fix: finding.fix?.value ?? null,
    explanation: finding.explanation?.text ?? null,
    hides: finding.hides,
  };
}

function formView(form: Form): FormView {
  const missing = form.kind === 'basic-data' ? [] : form.missingColumns;
  return {
    kind: form.kind,
    sheet: form.sheet,
    ...wordForm(form),
    evidence: form.evidence.map(({ field, cell, text, confidence }) => ({
      field: wordField(field),
      cell,
      text,
      sure: confidence >= SURE,
    })),
    missing: missing.map((column) => ({ ...column, label: wordField(column.field) })),
  };
}

export function reviewView(review: Review): ReviewView {
  const { label, sentence } = wordVerdict(review.verdict);
  return {
    verdict: review.verdict,
    verdictLabel: label,
    verdictSentence: sentence,
    counts: review.counts,
    policy: {
      ...review.policy,
      assumed: POLICIES.some((policy) => policy.id === review.policy.id && policy.assumed),
    },
    forms: review.facts.forms.map(({ form }) => formView(form)),
    scores: scoreViews(review.facts.forms),
    findings: review.findings.map(findingView),
    sheets: review.sheets,
    nothingFound: review.verdict === 'unreadable' ? describeNothingFound(review) : '',
    notChecked: NOT_CHECKED,
    outlines: OUTLINES.map(({ id, title }) => ({ id, title })),
  };
}
