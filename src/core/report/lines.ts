/** What the text and the markdown report say, as plain lines in order; each formatter gives them its own looks. */
import type { AssessedForm as Scored, ReviewedForm } from '../facts/facts';
import type { Indicator, NumberField } from '../forms/form';
import { big, fixed } from '../grid';
import { REPORT_WORDS } from '../messages/reports';
import { fill } from '../messages/template';
import { ASSUMED_MARK, NOT_CHECKED, READY_NOTE } from '../messages/verdicts';
import type { Review } from '../review-types';
import type { Finding } from '../rules/finding';
import type { ScoredForm, ScoredIndicator } from '../scoring/scored';
import { adviceOf } from './advice';
import { wordTrace } from './trace-words';
import { wordFinding, wordForm, wordNote, wordVerdict } from './wording';

export function verdictLine(review: Review): string {
  const worded = wordVerdict(review.verdict);
  if (review.verdict === 'ready') return fill(REPORT_WORDS.verdictReady, { label: worded.label, note: READY_NOTE });
  return fill(REPORT_WORDS.verdict, worded);
}

export function countsLine({ counts, findings }: Review): string {
  const line = fill(REPORT_WORDS.counts, {
    error: String(counts.error),
    warning: String(counts.warning),
    info: String(counts.info),
  });
  const count = findings.filter(({ explanation }) => explanation !== null).length;
  return count === 0 ? line : line + fill(REPORT_WORDS.explainedCount, { count: String(count) });
}

/** A policy with assumed values says so in every report. */
export function policyLine({ policy }: Review): string {
  const line = fill(REPORT_WORDS.policy, { id: policy.id, title: policy.title, version: policy.version });
  return policy.assumed ? line + fill(REPORT_WORDS.assumed, { mark: ASSUMED_MARK }) : line;
}

/** The policy, and what of a person's earlier settings could not be followed. */
export function settingLines(review: Review): string[] {
  return [policyLine(review), ...review.notes.map(wordNote)];
}

export function formLines(review: Review): string[] {
  const { forms } = review.facts;
  const titles = forms.map(({ form }) => {
    const { title, details } = wordForm(form);
    return [title, ...details].join('，');
  });
  return [fill(REPORT_WORDS.forms, { count: String(forms.length) }), ...titles];
}

export interface FindingLines {
  readonly heading: string;
  readonly place: string;
  readonly details: readonly string[];
}

export function findingLines(finding: Finding): FindingLines {
  const worded = wordFinding(finding);
  const place = [finding.sheet, finding.cell].filter((part) => part !== null).join('!');
  const { basis, verified } = adviceOf(finding.rule);
  const sentence = verified ? REPORT_WORDS.basis : REPORT_WORDS.basisAssumed;
  return {
    heading: `${worded.severityLabel} ${finding.rule} ${worded.label}`,
    place,
    details: [
      worded.message,
      ...(worded.comparison === null ? [] : [worded.comparison]),
      ...(finding.hides.length === 0 ? [] : [fill(REPORT_WORDS.hides, { rules: finding.hides.join('、') })]),
      ...(finding.explanation === null ? [] : [fill(REPORT_WORDS.explanation, { text: finding.explanation.text })]),
      ...(basis === '' ? [] : [fill(sentence, { basis })]),
    ],
  };
}

/** Points as they were entered: whole ones whole, others with two decimals. */
function pointsText(field: NumberField | null | undefined): string {
  if (field?.number == null) return REPORT_WORDS.blank;
  const points = field.number.includes('.') ? fixed(big(field.number), 2) : field.number;
  return fill(REPORT_WORDS.filled, { points });
}

function fullText(weight: string | null | undefined): string {
  return weight == null ? '' : fill(REPORT_WORDS.full, { weight });
}

function rateLines({ form, scored }: Scored): string[] {
  const rate = scored.executionRate;
  if (rate === null) return [];
  if (rate.value === null || rate.points === null) return [wordTrace(rate.trace)];
  const percent = fixed(big(rate.value).times(100), 2);
  const entered = pointsText(form.funds?.total?.score);
  return [
    fill(REPORT_WORDS.rate, { percent, points: rate.points, full: fullText(rate.weight), entered }),
    `  ${wordTrace(rate.trace)}`,
    `  ${wordTrace(rate.pointsTrace)}`,
  ];
}

function indicatorLines(indicator: Indicator, scored: ScoredIndicator): string[] {
  const { points, needsJudgement } = scored;
  const [judged, plain] =
    points === null
      ? [REPORT_WORDS.indicatorFree, REPORT_WORDS.indicatorOpen]
      : [REPORT_WORDS.indicatorJudged, REPORT_WORDS.indicator];
  const line = fill(needsJudgement ? judged : plain, {
    row: String(indicator.row),
    name: indicator.level3,
    entered: pointsText(indicator.score),
    points: points ?? '',
    full: fullText(indicator.weight?.number),
  });
  return [line, `  ${wordTrace(scored.trace)}`];
}

/** A scorecard that is part of a larger table has no grade of its own. */
function totalLine(entered: string, { total: { computed }, grade }: ScoredForm): string {
  if (computed === null) return fill(REPORT_WORDS.scoreOpen, { entered });
  if (grade === null) return fill(REPORT_WORDS.scoreUngraded, { computed, entered });
  return fill(REPORT_WORDS.score, { computed, grade, entered });
}

/** Total, execution rate and every indicator of one form with its trace; traces are indented by two spaces. */
export function scoreLines({ form, scored }: ReviewedForm): string[] {
  if (form.kind === 'basic-data' || scored === null) return [];
  return [
    totalLine(pointsText(form.totalRow?.score), scored),
    ...rateLines({ form, scored }),
    ...form.indicators.flatMap((indicator, index) => indicatorLines(indicator, scored.indicators[index]!)),
  ];
}

/** The heading, then one line for each thing. */
export function notCheckedLines(): readonly [heading: string, ...items: string[]] {
  return [REPORT_WORDS.notChecked, ...NOT_CHECKED];
}
