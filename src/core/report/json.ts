/** The JSON document `ziping-review/1` of the contract. Decimals are strings, absent is null. */
import type { BasicDataForm, FundRow, Indicator, NumberField, SelfAssessmentForm } from '../forms/form';
import { big } from '../grid';
import type { Review, Verdict } from '../review-types';
import type { Finding } from '../rules/finding';
import type { ScoredForm, ScoredIndicator } from '../scoring/scored';
import type { Value } from '../values';
import { adviceOf } from './advice';
import { wordTrace } from './trace-words';
import { describeNothingFound, wordFinding } from './wording';

/** One workbook of a run: its review, or why it could not be read. */
export type WorkbookResult =
  | { readonly file: string; readonly review: Review }
  | { readonly file: string; readonly error: { readonly code: string; readonly message: string } };

function number(field: NumberField | null | undefined): string | null {
  return field?.number ?? null;
}

/** Rates stand in the JSON as fractions. */
function fraction(field: NumberField | null): string | null {
  return field?.number == null ? null : big(field.number).div(100).toFixed();
}

interface ValueJson extends Omit<Value, 'band' | 'endValue' | 'flags' | 'certainty' | 'parts'> {
  readonly parts: readonly ValueJson[] | null;
}

function valueJson(value: Value): ValueJson {
  const { raw, kind, comparator, number: amount, upper, unit, date, rank, approximate } = value;
  const parts = value.parts === null ? null : value.parts.map(valueJson);
  return { raw, kind, comparator, number: amount, upper, unit, date, rank, parts, approximate };
}

function fundJson(row: FundRow) {
  return {
    label: row.label,
    isTotal: row.isTotal,
    initial: number(row.initial),
    adjusted: number(row.adjusted),
    executed: number(row.executed),
    weight: number(row.weight),
    rate: fraction(row.rate),
    score: number(row.score),
    row: row.row,
  };
}

function indicatorJson(indicator: Indicator, scored: ScoredIndicator | undefined, isScorecard: boolean) {
  const reason = indicator.reason?.text ?? '';
  const common = {
    row: indicator.row,
    level1: indicator.level1,
    level2: indicator.level2,
    level3: indicator.level3,
  };
  const scores = {
    weight: number(indicator.weight),
    score: number(indicator.score),
    computedScore: scored?.points ?? null,
    needsJudgement: scored?.needsJudgement ?? false,
    trace: scored === undefined ? null : wordTrace(scored.trace),
    reason: reason === '' ? null : reason,
  };
  if (isScorecard) return { ...common, criterion: indicator.criterion?.text ?? null, ...scores };
  return {
    ...common,
    target: indicator.target === null ? null : valueJson(indicator.target.value),
    actual: indicator.actual === null ? null : valueJson(indicator.actual.value),
    ...scores,
  };
}

function scoresJson({ form, scored }: { form: SelfAssessmentForm; scored: ScoredForm | null }) {
  const rate = scored?.executionRate ?? null;
  return {
    funds: (form.funds?.rows ?? []).map(fundJson),
    executionRate: rate === null ? null : { value: rate.value, points: rate.points, trace: wordTrace(rate.trace) },
    indicators: form.indicators.map((indicator, index) =>
      indicatorJson(indicator, scored?.indicators[index], form.kind === 'scorecard'),
    ),
    total: {
      weight: number(form.totalRow?.weight) ?? scored?.total.weight ?? null,
      score: number(form.totalRow?.score),
      computedScore: scored?.total.computed ?? null,
    },
    grade: scored?.grade ?? null,
  };
}

function basicDataJson(form: BasicDataForm) {
  const { headcount } = form;
  return {
    rows: form.rows.map((row) => ({
      label: row.label,
      row: row.row,
      previous: number(row.previous),
      budget: number(row.budget),
      actual: number(row.actual),
    })),
    headcount: headcount && {
      authorised: number(headcount.authorised),
      actual: number(headcount.actual),
      rate: headcount.rate === null ? null : fraction(headcount.rate),
    },
  };
}

function formJson({ form, scored }: Review['facts']['forms'][number]) {
  return {
    kind: form.kind,
    sheet: form.sheet,
    title: form.title,
    year: form.year,
    unitName: form.unitName?.text || null,
    projectName: form.kind === 'basic-data' ? null : form.projectName?.text || null,
    evidence: form.evidence,
    ...(form.kind === 'basic-data' ? basicDataJson(form) : scoresJson({ form, scored })),
  };
}

function findingJson(finding: Finding) {
  const worded = wordFinding(finding);
  const { rule, severity, sheet, cell, related, expected, actual, difference, fix, explanation, hides } = finding;
  return {
    rule,
    severity,
    sheet,
    cell,
    related,
    label: worded.label,
    message: worded.message,
    expected,
    actual,
    difference,
    basis: adviceOf(rule).basis,
    fix,
    explanation: explanation?.text ?? null,
    ...(hides.length === 0 ? {} : { hides }),
  };
}

const NOTHING = { error: 0, warning: 0, info: 0 };

function workbookJson(result: WorkbookResult) {
  if ('error' in result) {
    const verdict: Verdict = 'unreadable';
    return { file: result.file, verdict, error: result.error, counts: NOTHING, forms: [], findings: [] };
  }
  const { review } = result;
  const error = review.verdict === 'unreadable' ? { code: 'no-form', message: describeNothingFound(review) } : null;
  return {
    file: result.file,
    verdict: review.verdict,
    error,
    counts: review.counts,
    forms: review.facts.forms.map(formJson),
    findings: review.findings.map(findingJson),
  };
}

export interface ToolInfo {
  readonly name: string;
  readonly version: string;
}

/** One document for a whole run. */
export function reviewJson(tool: ToolInfo, policy: Review['policy'], results: readonly WorkbookResult[]) {
  return {
    schema: 'ziping-review/1',
    tool,
    policy: { id: policy.id, title: policy.title, version: policy.version },
    workbooks: results.map(workbookJson),
  };
}
