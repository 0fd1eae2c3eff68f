/** How far a met target was passed (E02): 偏离度. */
import { big, plain, quotient, type Big, type Decimal } from '../grid';
import { perObject } from '../grid/memo';
import type { Comparison } from './comparison';
import { isOnlyFraction } from './make';
import type { Value } from './value';

export interface OverAchievement {
  /** Size of the deviation, never negative: `24` for 37.2 against 30. */
  readonly amount: Decimal;
  /** Per cent of the target, or percentage points for changes. */
  readonly unit: '%' | '百分点';
  /** `over`: more than asked. `under`: a limit was kept by this much (成本 far below its target). */
  readonly direction: 'over' | 'under';
}

/** By target, actual and how they compare: as with comparisons the same few fill a long form. */
const known = perObject<Value, (actual: Value) => Map<Comparison, OverAchievement | null>>(() =>
  perObject<Value, Map<Comparison, OverAchievement | null>>(() => new Map()),
);

/** Null where the pair is not met, has no numbers, or the target is zero. */
export function overAchievement(target: Value, actual: Value, comparison: Comparison): OverAchievement | null {
  if (comparison.outcome !== 'met') return null;
  const ofPair = known(target)(actual);
  let over = ofPair.get(comparison);
  if (over === undefined) ofPair.set(comparison, (over = measure(target, actual, comparison)));
  return over;
}

function measure(target: Value, actual: Value, comparison: Comparison): OverAchievement | null {
  const { targetNumber, actualNumber } = comparison;
  if (targetNumber === null || actualNumber === null) return null;
  // Nobody is asked about a multiple that may only be misread.
  if ([target, actual].some((value) => value.certainty === 'doubtful' && !isOnlyFraction(value))) return null;
  const goal = big(targetNumber);
  const done = big(actualNumber);
  if (target.kind === 'change' && comparison.reason === 'change-reached') {
    const relative = target.unit === '%' || target.unit === '百分点';
    const more = goal.lt(0) ? goal.minus(done) : done.minus(goal);
    const direction = more.lt(0) ? 'under' : 'over';
    if (relative) return { amount: plain(more.abs()), unit: '百分点', direction };
  }
  const end = comparison.reason === 'above-range' && target.upper !== null ? big(target.upper) : goal;
  if (end.eq(0) || actual.kind === 'date') return null;
  if (comparison.reason === 'in-range') return { amount: '0', unit: '%', direction: 'over' };
  return { amount: share(done.minus(end), end), unit: '%', direction: done.lt(end) ? 'under' : 'over' };
}

/** Size of `part` in per cent of the size of `whole`. */
function share(part: Big, whole: Big): Decimal {
  return quotient(plain(part.abs().times(100)), plain(whole.abs()));
}
