/** Quantity and range targets against a number. */
import { big, plain, quotient, type Decimal } from '../grid';
import {
  incomparable,
  judgement,
  type Comparison,
  type ComparisonNote,
  type ComparisonNumbers,
  type MetReason,
  type UnmetReason,
} from './comparison';
import type { Polarity } from './polarity';
import { inUnit, reconcile, type Reconciled } from './reconcile';
import type { Value } from './value';

function numbersOf(pair: Reconciled, ratio: Decimal | null, notes: readonly ComparisonNote[]): ComparisonNumbers {
  return {
    ratio,
    targetNumber: plain(pair.target),
    actualNumber: plain(pair.actual),
    unit: pair.unit,
    notes: [...pair.notes, ...notes],
  };
}

function ratioOf({ actual, target }: Pick<Reconciled, 'actual' | 'target'>): Decimal | null {
  return target.eq(0) ? null : quotient(plain(actual), plain(target));
}

function met(pair: Reconciled, reason: MetReason, notes: readonly ComparisonNote[] = []): Comparison {
  return { ...numbersOf(pair, ratioOf(pair), notes), outcome: 'met', reason };
}

function unmet(
  pair: Reconciled,
  reason: UnmetReason,
  side: 'below' | 'above',
  ratio: Decimal | null = ratioOf(pair),
): Comparison {
  const negative = pair.actual.lt(0) && pair.target.gte(0);
  const share = negative && ratio !== null ? '0' : ratio;
  return { ...numbersOf(pair, share, negative ? ['negative-actual'] : []), outcome: 'unmet', reason, side };
}

/** Spec §2.4, zero target: nothing may happen, and there is no ratio to give points by. */
function compareZero(pair: Reconciled, target: Value, polarity: Polarity): Comparison {
  if (target.comparator === '>=' && pair.actual.gte(0)) return met(pair, 'reached', ['trivial-target']);
  if (pair.actual.eq(0)) return met(pair, 'nothing-happened');
  if (polarity === 'inverse')
    return pair.actual.lt(0) ? met(pair, 'within-limit', ['negative-actual']) : unmet(pair, 'zero-exceeded', 'above');
  return judgement('zero-target', null, numbersOf(pair, null, []));
}

function compareSingle(pair: Reconciled, target: Value, polarity: Polarity): Comparison {
  if (pair.target.eq(0)) return compareZero(pair, target, polarity);
  const order = pair.actual.cmp(pair.target);
  const strict = order === 0 && (target.comparator === '>' || target.comparator === '<');
  const notes: ComparisonNote[] = strict ? ['at-strict-bound'] : [];
  switch (polarity) {
    case 'inverse':
      if (order > 0) return unmet(pair, 'over-limit', 'above');
      return met(pair, 'within-limit', pair.actual.lt(0) ? [...notes, 'negative-actual'] : notes);
    case 'equal':
      return order === 0 ? met(pair, 'equal') : judgement('standard-differs', null, numbersOf(pair, ratioOf(pair), []));
    case 'positive':
      if (order < 0) return unmet(pair, 'short', 'below');
      if (order > 0 && target.comparator === '=' && !target.flags.includes('implied-comparator'))
        notes.push('above-equal');
      return met(pair, order === 0 && target.comparator === '=' ? 'equal' : 'reached', notes);
  }
}

/** Below the range pro-rata to its lower end; above it full for positive names, a passed limit for inverse ones. */
function compareRange(pair: Reconciled, target: Value, polarity: Polarity): Comparison {
  const upper = big(target.upper!);
  if (pair.actual.lt(pair.target)) return unmet(pair, 'below-range', 'below');
  if (pair.actual.lte(upper)) return met(pair, 'in-range');
  if (polarity === 'positive') return met(pair, 'above-range', ['above-range']);
  if (polarity === 'equal') return judgement('standard-differs', null, numbersOf(pair, null, []));
  const ratio = ratioOf({ actual: pair.actual, target: upper });
  return unmet({ ...pair, target: upper }, upper.eq(0) ? 'zero-exceeded' : 'above-limit-range', 'above', ratio);
}

/** A quantity or range target, and a quantity (or the lower end of a range) as actual. */
export function compareNumbers(target: Value, actual: Value, polarity: Polarity): Comparison {
  const pair = reconcile(target, actual, polarity === 'positive');
  if (pair === null) return incomparable('units');
  if (target.kind === 'quantity') return compareSingle(pair, target, polarity);
  // A range actual wholly inside is in the range whichever end is looked at; its upper end may leave it.
  const high =
    actual.upper === null
      ? null
      : actual.unit === null || target.unit === null
        ? actual.upper
        : inUnit(actual.upper, actual.unit, target.unit);
  const beyond = high !== null && polarity !== 'positive' && big(high).gt(target.upper!);
  return compareRange(beyond ? { ...pair, actual: big(high) } : pair, target, polarity);
}
