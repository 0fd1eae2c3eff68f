/** Readings of one indicator row that several rules share. */
import type { AssessedForm } from '../facts/facts';
import { isEmptyReason } from '../facts/reasons';
import type { Indicator, SelfAssessmentForm } from '../forms/form';
import { normaliseLabel } from '../forms/labels';
import { RESIDUE } from '../forms/row-words';
import { compareDecimals, type Decimal } from '../grid';
import { perText } from '../grid/memo';
import type { Policy } from '../policies';
import { hasOwnPoints } from '../scoring/counted';
import { bindBudget, compareValues, polarityOf, type Comparison, type Value } from '../values';
import type { ScoredRow } from './rule';

/** The row and those that share its score: what is said of one may stand in any of their cells. */
export function groupOf(index: number, { form, scored }: AssessedForm): ScoredRow[] {
  const first = form.indicators[index]!.sharesWith ?? index;
  let end = first + 1;
  while (form.indicators[end]?.sharesWith === first) end += 1;
  return form.indicators
    .slice(first, end)
    .map((indicator, offset) => ({ indicator, scored: scored.indicators[first + offset]! }));
}

const isResidue = perText((name) => RESIDUE.test(normaliseLabel(name)));

/** Has a name of its own, not 指标1 or …… of the printed form. */
export function isNamed({ level3 }: Indicator): boolean {
  return !isResidue(level3);
}

/** The row's target as it counts: 不超过预算 is bound to 全年预算数. */
export function boundTarget(indicator: Indicator, form: SelfAssessmentForm): Value | null {
  const budget = (form.funds?.total?.adjusted ?? form.funds?.total?.initial)?.number ?? null;
  if (indicator.target === null) return null;
  return budget === null ? indicator.target.value : bindBudget(indicator.target.value, budget);
}

/** Target against actual; also for a form without weights (Hubei), where nothing is scored. null: nothing to compare. */
export function comparisonOf({ indicator, scored }: ScoredRow, form: SelfAssessmentForm): Comparison | null {
  if (scored.comparison !== null || indicator.weight !== null) return scored.comparison;
  const target = boundTarget(indicator, form);
  if (target === null || indicator.actual === null || !hasOwnPoints(indicator)) return null;
  return compareValues(target, indicator.actual.value, polarityOf(target, indicator.level3, indicator.level2));
}

/** Numbers, limits and changes; 不超过预算 counts, words and dates do not. */
export function isNumeric(value: Value): boolean {
  return value.kind === 'quantity' || value.kind === 'range' || value.kind === 'change';
}

/** The row's weight, 分: its cell, else what the form without that column implies (Hubei). */
export function weightOf({ indicator, scored }: ScoredRow): Decimal | null {
  return indicator.weight?.number ?? scored.impliedWeight ?? null;
}

/** Score and weight of the row, of its group where it shares them; null where one is no number. */
export function pointsOf(row: ScoredRow, { form, scored }: AssessedForm): { score: Decimal; weight: Decimal } | null {
  const { sharesWith } = row.indicator;
  const leader =
    sharesWith === null ? row : { indicator: form.indicators[sharesWith]!, scored: scored.indicators[sharesWith]! };
  const score = leader.indicator.score?.number ?? null;
  const weight = weightOf(leader);
  return score === null || weight === null ? null : { score, weight };
}

export function hasFullMarks(row: ScoredRow, assessed: AssessedForm): boolean {
  const points = pointsOf(row, assessed);
  return points !== null && compareDecimals(points.score, points.weight) === 0;
}

/** Where the row's reason belongs, and whether one is given there or in a row that shares its score. */
export interface ReasonPlace {
  readonly cell: string;
  readonly given: boolean;
}

/** In the row's own cell; in a form without that column the reason for the whole form; null where it has neither. */
export function reasonPlace(row: ScoredRow, assessed: AssessedForm, { words }: Policy): ReasonPlace | null {
  const { reason } = row.indicator;
  const whole = assessed.form.formReason ?? null;
  if (reason === null) return whole === null ? null : { cell: whole.cell, given: !isEmptyReason(whole.text, words) };
  const given = groupOf(row.scored.index, assessed).some(
    ({ indicator }) => indicator.reason !== null && !isEmptyReason(indicator.reason.text, words),
  );
  return { cell: reason.cell, given };
}
