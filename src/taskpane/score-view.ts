/** The scores of a review beside what the form says. All figures stay decimals. */
import {
  big,
  fixed,
  wordTrace,
  type Decimal,
  type ReviewedForm,
  type ScoredForm,
  type ScoredIndicator,
  type SelfAssessmentForm,
} from '../core';
import type { GroupView, IndicatorView, RateView, ScoreView } from './view';

function agree(entered: Decimal | null, computed: Decimal | null): boolean | null {
  if (entered === null || computed === null) return null;
  return fixed(big(entered), 2) === fixed(big(computed), 2);
}

/** With its sign, so that a person sees who has more: `+2.86`, `-0.50`, `0.00`. */
function signed(difference: string): string {
  return difference.startsWith('-') || /^0(\.0+)?$/.test(difference) ? difference : `+${difference}`;
}

function minus(a: Decimal | null, b: Decimal | null): string | null {
  return a === null || b === null ? null : fixed(big(a).minus(big(b)), 2);
}

function indicatorView(form: SelfAssessmentForm, scored: ScoredIndicator): IndicatorView {
  const row = form.indicators[scored.index]!;
  const shared = row.sharesWith !== null;
  const entered = shared ? null : (row.score?.number ?? null);
  return {
    index: scored.index,
    name: row.level3,
    level2: row.level2,
    nameCell: row.level3Cell,
    scoreCell: row.score?.cell ?? null,
    target: row.target?.value.raw ?? null,
    actual: row.actual?.value.raw ?? null,
    weight: shared ? null : (row.weight?.number ?? null),
    entered,
    computed: shared ? null : scored.points,
    agrees: shared ? null : agree(entered, scored.points),
    outcome: scored.outcome,
    needsJudgement: scored.needsJudgement,
    bands: scored.bands,
    proposed: scored.proposed,
    trace: wordTrace(scored.trace),
  };
}

/** The form's level-1 blocks in order; the sums are those of the scoring. */
function groupViews(form: SelfAssessmentForm, scored: ScoredForm): GroupView[] {
  const byIndex = new Map(scored.indicators.map((indicator) => [indicator.index, indicator]));
  return form.level1Blocks.map(({ label, indicators }) => {
    const sums = scored.level1.find((level) => level.label === label);
    return {
      label,
      weight: sums?.weight ?? '0',
      entered: sums?.entered ?? '0',
      computed: fixed(big(sums?.computed ?? '0'), 2),
      rows: indicators.flatMap((index) => {
        const indicator = byIndex.get(index);
        return indicator === undefined ? [] : [indicatorView(form, indicator)];
      }),
    };
  });
}

function rateView(form: SelfAssessmentForm, scored: ScoredForm): RateView | null {
  const rate = scored.executionRate;
  if (rate === null) return null;
  const score = form.funds?.total?.score ?? null;
  const entered = score?.number ?? null;
  return {
    percent: rate.value === null ? null : `${fixed(big(rate.value).times(100), 2)}%`,
    points: rate.points,
    weight: rate.weight,
    entered,
    agrees: agree(entered, rate.points),
    cell: score?.cell ?? form.funds?.total?.rate?.cell ?? null,
    trace: wordTrace(rate.trace),
  };
}

export function scoreViews(forms: readonly ReviewedForm[]): ScoreView[] {
  return forms.flatMap(({ form, scored }) => {
    if (scored === null || form.kind === 'basic-data') return [];
    const { computed, weight } = scored.total;
    const entered = form.totalRow?.score?.number ?? null;
    const difference = minus(entered, computed);
    return [
      {
        sheet: form.sheet,
        title: form.title,
        grade: scored.grade,
        weight,
        computed,
        entered: entered === null ? null : fixed(big(entered), 2),
        totalCell: form.totalRow?.score?.cell ?? null,
        difference: difference === null ? null : signed(difference),
        lost: minus(weight, computed),
        rate: rateView(form, scored),
        groups: groupViews(form, scored),
      },
    ];
  });
}
