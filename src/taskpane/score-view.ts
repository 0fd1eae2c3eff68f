/** The scores of a review beside what the form says. All figures stay decimals. */
import {
  big,
  fixed,
  fullAddress,
  lostPoints,
  splitAddress,
  sumScores,
  wordTrace,
  type Decimal,
  type ReviewedForm,
  type ScoredForm,
  type ScoredIndicator,
  type SelfAssessmentForm,
  type Sums,
} from '../core';
import type {
  BarView,
  FiguresView,
  GroupView,
  IndicatorView,
  LossView,
  PartView,
  Place,
  RateView,
  ScoreView,
  SumsView,
} from './view';

/** With its sign, so that a person sees who has more: `+2.86`, `-0.50`, `0.00`. */
function signed(difference: string): string {
  return difference.startsWith('-') || /^0(\.0+)?$/.test(difference) ? difference : `+${difference}`;
}

function minus(a: Decimal | null, b: Decimal | null): string | null {
  return a === null || b === null ? null : fixed(big(a).minus(big(b)), 2);
}

function figures(weight: Decimal | null, entered: Decimal | null, computed: Decimal | null): FiguresView {
  const difference = minus(entered, computed);
  return { weight, entered, computed, difference: difference === null ? null : signed(difference) };
}

/** Full addresses as places. */
export function placesOf(addresses: readonly string[]): Place[] {
  return [...new Set(addresses)].flatMap((address) => {
    const { sheet, cell } = splitAddress(address);
    return sheet === null ? [] : [{ sheet, cell }];
  });
}

function indicatorView(form: SelfAssessmentForm, scored: ScoredIndicator): IndicatorView {
  const row = form.indicators[scored.index]!;
  const shared = row.sharesWith !== null;
  const weight = row.weight?.number ?? scored.impliedWeight ?? null;
  const inputs = (scored.ratio?.inputs ?? []).map(({ sheet, cell }) => fullAddress(sheet, cell));
  const choosable = scored.needsJudgement && !shared && row.score !== null && !row.score.hasFormula;
  return {
    index: scored.index,
    name: row.level3,
    nameCell: row.level3Cell,
    scoreCell: shared ? null : (row.score?.cell ?? null),
    target: row.target?.value.raw ?? null,
    actual: row.actual?.value.raw ?? null,
    criterion: row.criterion?.text || null,
    ...(shared ? figures(null, null, null) : figures(weight, row.score?.number ?? null, scored.points)),
    outcome: scored.outcome,
    shared,
    needsJudgement: scored.needsJudgement && !shared,
    bands: scored.bands,
    proposed: scored.proposed,
    most: choosable ? weight : null,
    trace: wordTrace(scored.trace),
    places: placesOf([...scored.trace.cells.map((cell) => fullAddress(form.sheet, cell)), ...inputs]),
  };
}

/** A block without any weight or entry says so with null instead of 0; sums with holes are compared with nothing. */
function sumsView(form: SelfAssessmentForm, rows: readonly number[], sums: Sums, printed: Decimal | null): SumsView {
  const some = (field: 'weight' | 'score') => rows.some((index) => form.indicators[index]![field]?.number != null);
  const weight = some('weight') ? sums.weight : printed;
  const entered = some('score') ? sums.entered : null;
  const whole = figures(weight, entered, sums.computed);
  return { ...whole, difference: sums.open > 0 ? null : whole.difference, open: sums.open };
}

/** Rows with the same 二级指标 one after the other. */
function runsOf(form: SelfAssessmentForm, rows: readonly number[]): { label: string; rows: number[] }[] {
  const runs: { label: string; rows: number[] }[] = [];
  for (const index of rows) {
    const label = form.indicators[index]!.level2;
    const last = runs.at(-1);
    if (last !== undefined && last.label === label) last.rows.push(index);
    else runs.push({ label, rows: [index] });
  }
  return runs;
}

function partViews(form: SelfAssessmentForm, { indicators }: ScoredForm, rows: readonly number[]): PartView[] {
  return runsOf(form, rows).map(({ label, rows: own }) => ({
    label,
    ...sumsView(form, own, sumScores(form, indicators, own), null),
    rows: own.map((index) => indicatorView(form, indicators[index]!)),
  }));
}

function groupViews(form: SelfAssessmentForm, scored: ScoredForm): GroupView[] {
  return form.level1Blocks.map(({ label, points, indicators }) => ({
    label,
    ...sumsView(form, indicators, sumScores(form, scored.indicators, indicators), points),
    parts: partViews(form, scored, indicators),
  }));
}

function rateView(form: SelfAssessmentForm, { executionRate: rate }: ScoredForm): RateView | null {
  if (rate === null) return null;
  const score = form.funds?.total?.score ?? null;
  const trace = [...new Set([rate.trace, rate.pointsTrace].map(wordTrace))];
  return {
    percent: rate.value === null ? null : `${fixed(big(rate.value).times(100), 2)}%`,
    ...figures(rate.weight, score?.number ?? null, rate.points),
    cell: score?.cell ?? form.funds?.total?.rate?.cell ?? null,
    trace,
    places: placesOf(rate.trace.cells.map((cell) => fullAddress(form.sheet, cell))),
  };
}

/** @param unknown 分 of rows that could not be computed: nobody knows yet whether they are lost */
function bar(label: string | null, { weight, computed }: FiguresView, unknown: Decimal): BarView[] {
  if (weight === null || big(weight).lte(0)) return [];
  const earned = computed ?? '0.00';
  const lost = big(weight).minus(earned).minus(unknown);
  return [
    { label, weight, computed: earned, lost: fixed(lost.lt(0) ? big(0) : lost, 2), unknown: fixed(big(unknown), 2) },
  ];
}

function barViews(rate: RateView | null, groups: readonly GroupView[]): BarView[] {
  const first = rate === null ? [] : bar(null, rate, rate.computed === null ? (rate.weight ?? '0') : '0');
  const others = groups.flatMap((group) => {
    const rows = group.parts.flatMap((part) => part.rows);
    const unknown = rows.filter(({ computed }) => computed === null).map(({ weight }) => weight ?? '0');
    return bar(
      group.label,
      group,
      unknown.reduce((sum, weight) => big(sum).plus(weight).toFixed(), '0'),
    );
  });
  return [...first, ...others];
}

function lossViews(form: SelfAssessmentForm, scored: ScoredForm): LossView[] {
  return lostPoints({ form, scored })
    .sort((a, b) => big(b.lost ?? '-1').cmp(a.lost ?? '-1'))
    .map(({ subject, lost, sentence, cells }) => ({ subject, lost, sentence, places: placesOf(cells) }));
}

export function scoreViews(forms: readonly ReviewedForm[]): ScoreView[] {
  return forms.flatMap(({ form, scored }) => {
    if (scored === null || form.kind === 'basic-data') return [];
    const { computed, weight } = scored.total;
    const entered = form.totalRow?.score?.number ?? null;
    const rate = rateView(form, scored);
    const groups = groupViews(form, scored);
    return [
      {
        sheet: form.sheet,
        kind: form.kind,
        title: form.title,
        subject: form.projectName?.text || form.unitName?.text || null,
        grade: scored.grade,
        ...figures(weight, entered === null ? null : fixed(big(entered), 2), computed),
        totalCell: form.totalRow?.score?.cell ?? null,
        lost: minus(weight, computed),
        rate,
        groups,
        bars: barViews(rate, groups),
        losses: lossViews(form, scored),
      },
    ];
  });
}
