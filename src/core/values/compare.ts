/** Target against actual, by the comparison matrix (spec §4.3) and the scoring notes of §2.4. */
import { big, plain, type Decimal } from '../grid';
import { perObject } from '../grid/memo';
import { compareChange, compareWithChange } from './compare-change';
import { compareDate } from './compare-date';
import { compareNumbers } from './compare-numbers';
import { compareWords } from './compare-words';
import { incomparable, judgement, type Comparison } from './comparison';
import { hasFlag, isOnlyFraction } from './make';
import type { Polarity } from './polarity';
import { convertible } from './reconcile';
import type { Value } from './value';

/** Of several values in one cell, the only one that the target can be meant by. */
function partFor(target: Value, actual: Value): Value | null {
  const fitting = (actual.parts ?? []).filter(
    (part) => part.kind === target.kind && part.unit !== null && convertible(part.unit, target.unit),
  );
  const exact = fitting.filter((part) => part.comparator === null);
  return (exact.length > 0 ? exact : fitting).length === 1 ? (exact[0] ?? fitting[0]!) : null;
}

function blankReason(target: Value, actual: Value): Comparison | null {
  if (hasFlag(target, 'unreadable') || hasFlag(actual, 'unreadable')) return incomparable('unreadable');
  if (target.kind === 'blank') return incomparable('target-blank');
  return actual.kind === 'blank' ? incomparable('actual-blank') : null;
}

/** Values are remembered (`remembered.ts`), so that the same few pairs fill a long form: each is compared once. */
const comparisons = perObject<Value, (actual: Value) => Map<Polarity, Comparison>>(() =>
  perObject<Value, Map<Polarity, Comparison>>(() => new Map()),
);

/**
 * Compares an actual with its target. `polarity` comes from `polarityOf`. No points are given: `unmet` with
 * side `below` is pro-rata with `ratio`, side `above` goes to the policy's inverse mode.
 */
export function compareValues(target: Value, actual: Value, polarity: Polarity): Comparison {
  const known = comparisons(target)(actual);
  let comparison = known.get(polarity);
  if (comparison === undefined) {
    comparison = withDoubt(target, actual, compareAfresh(target, actual, polarity));
    known.set(polarity, comparison);
  }
  return comparison;
}

/** Nobody is told to have missed a target by a reading that is in doubt. */
function withDoubt(target: Value, actual: Value, comparison: Comparison): Comparison {
  if (comparison.outcome !== 'unmet') return comparison;
  const isDoubtful = (value: Value) => value.certainty === 'doubtful';
  const { ratio, targetNumber, actualNumber, unit, notes, side } = comparison;
  const isShort = side === 'below' && !isDoubtful(target) && isOnlyFraction(actual);
  const bothFractions = isOnlyFraction(target) && isOnlyFraction(actual);
  if (!(isDoubtful(target) || isDoubtful(actual)) || isShort || bothFractions) return comparison;
  return judgement('doubtful-reading', null, { ratio, targetNumber, actualNumber, unit, notes });
}

function compareAfresh(target: Value, actual: Value, polarity: Polarity): Comparison {
  const blank = blankReason(target, actual);
  if (blank !== null) return blank;
  if (target.kind === 'composite') return incomparable('composite');
  if (actual.kind === 'composite') {
    const part = target.kind === 'quantity' ? partFor(target, actual) : null;
    if (part === null) return incomparable('composite');
    const result = compareValues(target, part, polarity);
    return { ...result, notes: [...result.notes, 'part-chosen'] };
  }
  switch (target.kind) {
    case 'qualitative':
    case 'ordinal':
      return compareWords(target, actual);
    case 'date':
      return compareDate(target, actual);
    case 'change':
      return compareChange(target, actual);
    case 'quantity':
    case 'range':
      return compareQuantity(target, actual, polarity);
    case 'blank':
      return incomparable('target-blank');
  }
}

function compareQuantity(target: Value, actual: Value, polarity: Polarity): Comparison {
  switch (actual.kind) {
    case 'quantity':
    case 'range':
      return compareNumbers(target, actual, polarity);
    case 'change':
      return compareWithChange(target, actual, polarity);
    case 'date':
      return judgement('other-kind', null);
    default:
      return judgement('words-for-number', actual.band, { targetNumber: target.number, unit: target.unit });
  }
}

/** 不超过预算 bound to the form's 全年预算数 (万元): a quantity ≤ that amount. Other values stay as they are. */
export function bindBudget(target: Value, budget: Decimal): Value {
  if (!hasFlag(target, 'within-budget')) return target;
  return { ...target, kind: 'quantity', comparator: '<=', number: plain(big(budget)), unit: '万元' };
}
