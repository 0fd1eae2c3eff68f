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
import { hasFlag, RATIO_UNIT } from './make';
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

/** 100% under a target of none says that all is well, not that a hundred things happened. */
function isAllWell(target: Value, actual: Value): boolean {
  return hasFlag(target, 'zero-event') && target.unit !== '%' && actual.unit === '%' && actual.number === '100';
}

function compareSingle(pair: Reconciled, target: Value, polarity: Polarity): Comparison {
  const { others = [], ...single } = pair;
  const result = compareOne(single, target, polarity);
  const doubted = others.some(
    (actual) => compareOne({ ...single, actual }, target, polarity).outcome !== result.outcome,
  );
  // 师生比≥1:18 is said by some who want no more than 18 pupils to a teacher.
  const isRatio = pair.unit === RATIO_UNIT && result.outcome === 'unmet';
  if (isRatio) return judgement('direction-unclear', null, numbersOf(pair, ratioOf(pair), []));
  return doubted ? judgement('doubtful-reading', null, numbersOf(pair, ratioOf(pair), [])) : result;
}

function compareOne(pair: Reconciled, target: Value, polarity: Polarity): Comparison {
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
    case 'open':
      return order === 0
        ? met(pair, 'equal')
        : judgement('direction-unclear', null, numbersOf(pair, ratioOf(pair), []));
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
  if (pair.actual.lt(pair.target)) {
    // Quicker or cheaper than the range asks.
    if (polarity === 'open') return judgement('direction-unclear', null, numbersOf(pair, null, []));
    return polarity === 'inverse' ? met(pair, 'within-limit') : unmet(pair, 'below-range', 'below');
  }
  if (pair.actual.lte(upper)) return met(pair, 'in-range');
  if (polarity === 'positive') return met(pair, 'above-range', ['above-range']);
  if (polarity === 'equal') return judgement('standard-differs', null, numbersOf(pair, null, []));
  if (polarity === 'open') return judgement('direction-unclear', null, numbersOf(pair, null, []));
  const ratio = ratioOf({ actual: pair.actual, target: upper });
  return unmet({ ...pair, target: upper }, upper.eq(0) ? 'zero-exceeded' : 'above-limit-range', 'above', ratio);
}

/** A quantity or range target, and a quantity (or the lower end of a range) as actual. */
export function compareNumbers(target: Value, actual: Value, polarity: Polarity): Comparison {
  if (isAllWell(target, actual)) return judgement('doubtful-reading', 'achieved');
  const pair = reconcile(target, actual, polarity === 'positive' || polarity === 'open');
  if (pair === null) return incomparable('units');
  // A range actual wholly inside is in the range whichever end is looked at; its upper end may leave it.
  const high =
    actual.upper === null
      ? null
      : actual.unit === null || target.unit === null
        ? actual.upper
        : inUnit(actual.upper, actual.unit, target.unit);
  if (target.kind === 'quantity') {
    const others = high === null ? pair.others : [big(high)];
    return compareSingle({ ...pair, ...(others === undefined ? {} : { others }) }, target, polarity);
  }
  const beyond = high !== null && polarity !== 'positive' && big(high).gt(target.upper!);
  return compareRange(beyond ? { ...pair, actual: big(high) } : pair, target, polarity);
}
