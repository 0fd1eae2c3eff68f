/** Why a row that reached its target has less than it earns (S05, S06, S16 share it, so that only one of them speaks). */
import type { AssessedForm } from '../facts/facts';
import { big, compareDecimals, type Decimal } from '../grid';
import type { Policy } from '../policies';
import { reasonPlace, weightOf } from './rows';
import type { ScoredRow } from './rule';
import { shortfallOf } from './shortfall';

export interface Deduction {
  /** `rounding`: one decimal instead of two. `rate`: the weight was multiplied with the actual percentage. */
  readonly kind: 'rounding' | 'rate' | 'unexplained';
  readonly score: Decimal;
  readonly expected: Decimal;
  readonly weight: Decimal;
}

/** Weight × percentage, where the actual is one below 100. */
function timesRate({ scored }: ScoredRow, weight: Decimal) {
  const { actual } = scored;
  if (actual?.kind !== 'quantity' || actual.unit !== '%' || actual.number === null) return null;
  return big(actual.number).gte(100) ? null : big(weight).times(actual.number).div(100);
}

/** null where nothing was deducted, or a reason is given: then it was done on purpose. */
export function deductionOf(row: ScoredRow, assessed: AssessedForm, policy: Policy): Deduction | null {
  const { indicator, scored } = row;
  const score = indicator.score?.number;
  const weight = weightOf(row);
  if (scored.outcome !== 'met' || scored.points === null || score == null || weight === null) return null;
  // The policy itself gives less: S03 and S04.
  if (shortfallOf(row) !== null) return null;
  // The points are rounded to two decimals, the weight need not be.
  if (compareDecimals(score, weight) >= 0 || compareDecimals(score, scored.points) >= 0) return null;
  if (reasonPlace(row, assessed, policy)?.given === true) return null;
  const { score: tolerance, scoreRounding } = policy.tolerance.value;
  const rate = timesRate(row, weight);
  const found = (kind: Deduction['kind']): Deduction => ({ kind, score, expected: scored.points!, weight });
  if (rate !== null && rate.minus(score).abs().lte(tolerance)) return found('rate');
  const difference = big(scored.points).minus(score);
  if (difference.lt(scoreRounding)) return null;
  return found(difference.lte(tolerance) && big(score).eq(big(scored.points).round(1)) ? 'rounding' : 'unexplained');
}
