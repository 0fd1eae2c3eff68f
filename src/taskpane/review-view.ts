/** A review as the pane shows it, every sentence worded. */
import {
  canBeExplained,
  describeNothingFound,
  isAbout,
  NOT_CHECKED,
  RULES,
  mappableSheets,
  MAPPABLE_FIELDS,
  type Grid,
  type Policy,
  type ReviewNote,
  splitAddress,
  wordField,
  wordFinding,
  wordForm,
  wordNote,
  wordVerdict,
  type FieldName,
  type Finding,
  type Form,
  type Review,
} from '../core';
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

/** Columns of the self-assessment forms that recognition may miss or mistake. */
const MAPPABLE: readonly FieldName[] = [
  ...(['target', 'actual', 'weight', 'score', 'reason', 'criterion', 'unit', 'comparator'] as const),
  ...(['level1', 'level2', 'level3'] as const),
  ...(['initial', 'adjustment', 'adjusted', 'executed', 'rate', 'fundWeight', 'fundScore', 'fundReason'] as const),
];

function relatedPlaces({ sheet, related }: Finding): Place[] {
  return related.flatMap((address) => {
    const { sheet: named, cell } = splitAddress(address);
    const owner = named ?? sheet;
    return owner === null ? [] : [{ sheet: owner, cell }];
  });
}

function findingView(finding: Finding, index: number, { record }: Review): FindingView {
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
    fix: finding.fix?.value ?? null,
    explainable: canBeExplained(finding),
    explanation: finding.explanation?.text ?? null,
    formerExplanation: formerExplanation(finding, record),
    hides: finding.hides,
  };
}

/** Written for this cell when it showed another value. */
function formerExplanation(finding: Finding, { explanations }: Review['record']): string | null {
  if (finding.explanation !== null || !canBeExplained(finding)) return null;
  return explanations.filter((explanation) => isAbout(explanation, finding)).at(-1)?.text ?? null;
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
    mappable: form.kind === 'basic-data' ? [] : MAPPABLE.map((field) => ({ field, label: wordField(field) })),
  };
}

/** An office's own policy may have moved on since the workbook named it; of ours the review says so itself. */
function ownVersionNote({ record, policy }: Review, own: Policy | null): readonly ReviewNote[] {
  const { policyId, policyVersion: recorded } = record;
  const isOwn = policyId !== null && own?.id === policy.id;
  if (!isOwn || recorded === null || recorded === policy.version) return [];
  return [{ kind: 'policy-version', recorded, used: policy.version }];
}

/** For a person who must say which column is which, where no form was recognised. */
function sheetsToMap(grid: Grid): ReviewView['sheetsToMap'] {
  return mappableSheets(grid).map(({ sheet, hidden, headers }) => ({
    sheet,
    hidden,
    headers: headers.map(({ column, cell, text, field }) => ({ column, cell, text, field })),
  }));
}

/** @param ownPolicy of the office; null: none */
export function reviewView(review: Review, grid: Grid, ownPolicy: Policy | null): ReviewView {
  const { label, sentence } = wordVerdict(review.verdict);
  return {
    verdict: review.verdict,
    verdictLabel: label,
    verdictSentence: sentence,
    counts: review.counts,
    explained: review.findings.filter(({ explanation }) => explanation !== null).length,
    notes: [...review.notes, ...ownVersionNote(review, ownPolicy)].map(wordNote),
    policy: review.policy,
    policyChosen: review.record.policyId !== null && !review.notes.some(({ kind }) => kind === 'unknown-policy'),
    forms: review.facts.forms.map(({ form }) => formView(form)),
    findings: review.findings.map((finding, index) => findingView(finding, index, review)),
    sheets: review.sheets,
    nothingFound: review.verdict === 'unreadable' ? describeNothingFound(review) : '',
    sheetsToMap: review.verdict === 'unreadable' ? sheetsToMap(grid) : [],
    fieldsToMap: MAPPABLE_FIELDS.map((field) => ({ field, label: wordField(field) })),
    notChecked: NOT_CHECKED,
  };
}
