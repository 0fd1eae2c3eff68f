/** What the text and the markdown report say, as plain lines in order; each formatter gives them its own looks. */
import type { ReviewedForm } from '../facts/facts';
import type { NumberField } from '../forms/form';
import { big, fixed } from '../grid';
import { REPORT_WORDS } from '../messages/reports';
import { fill } from '../messages/template';
import { ASSUMED_MARK, NOT_CHECKED } from '../messages/verdicts';
import { POLICIES } from '../policies';
import type { Review } from '../review-types';
import type { Finding } from '../rules/finding';
import { wordFinding, wordForm, wordTrace, wordVerdict } from './wording';

export function verdictLine(review: Review): string {
  return fill(REPORT_WORDS.verdict, wordVerdict(review.verdict));
}

export function countsLine({ counts }: Review): string {
  return fill(REPORT_WORDS.counts, {
    error: String(counts.error),
    warning: String(counts.warning),
    info: String(counts.info),
  });
}

/** A policy with assumed values says so in every report. */
export function policyLine({ policy }: Review): string {
  const assumed = POLICIES.find(({ id }) => id === policy.id)?.assumed ?? false;
  const line = fill(REPORT_WORDS.policy, { title: policy.title });
  return assumed ? line + fill(REPORT_WORDS.assumed, { mark: ASSUMED_MARK }) : line;
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
  const basis = worded.verified ? REPORT_WORDS.basis : REPORT_WORDS.basisAssumed;
  return {
    heading: `${worded.severityLabel} ${finding.rule} ${worded.label}`,
    place,
    details: [
      worded.message,
      ...(worded.comparison === null ? [] : [worded.comparison]),
      ...(finding.hides.length === 0 ? [] : [fill(REPORT_WORDS.hides, { rules: finding.hides.join('、') })]),
      ...(worded.basis === '' ? [] : [fill(basis, { basis: worded.basis })]),
    ],
  };
}

/** Points as they were entered: whole ones whole, others with two decimals. */
function pointsText(field: NumberField | null | undefined): string {
  if (field?.number == null) return REPORT_WORDS.blank;
  return field.number.includes('.') ? fixed(big(field.number), 2) : field.number;
}

/** Total, execution rate and every indicator of one form with its trace. */
export function scoreLines({ form, scored }: ReviewedForm): string[] {
  if (form.kind === 'basic-data' || form.kind === 'scorecard' || scored === null) return [];
  const entered = pointsText(form.totalRow?.score);
  const { computed } = scored.total;
  const lines = [
    computed === null
      ? fill(REPORT_WORDS.scoreOpen, { entered })
      : fill(REPORT_WORDS.score, { computed, grade: scored.grade ?? '', entered }),
  ];
  const rate = scored.executionRate;
  if (rate?.value != null && rate.points !== null) {
    const percent = fixed(big(rate.value).times(100), 2);
    lines.push(fill(REPORT_WORDS.rate, { percent, points: rate.points, weight: rate.weight ?? '' }));
    lines.push(`  ${wordTrace(rate.trace)}`);
  } else if (rate !== null) lines.push(wordTrace(rate.trace));
  form.indicators.forEach((indicator, index) => {
    const result = scored.indicators[index]!;
    const proposal = result.points === null ? '' : fill(REPORT_WORDS.proposal, { points: result.points });
    lines.push(
      fill(REPORT_WORDS.indicator, {
        row: String(indicator.row),
        name: indicator.level3,
        entered: pointsText(indicator.score),
        computed: result.needsJudgement
          ? [REPORT_WORDS.judgement, proposal].filter(Boolean).join('，')
          : (result.points ?? '—'),
        weight: indicator.weight?.number ?? '—',
      }),
      `  ${wordTrace(result.trace)}`,
    );
  });
  return lines;
}

export function notCheckedLine(): string {
  return fill(REPORT_WORDS.notChecked, { items: NOT_CHECKED.join('；') });
}
