/** Bringing an actual into its target's unit. */
import { big, type Big } from '../grid';
import type { ComparisonNote } from './comparison';
import { convertUnit } from './units';
import { hasFlag } from './make';
import type { Value } from './value';

export interface Reconciled {
  readonly target: Big;
  readonly actual: Big;
  readonly unit: string | null;
  readonly notes: readonly ComparisonNote[];
}

/** A form covers one year: 12次 is 12次/年. */
function ofTheYear(unit: string): string {
  return unit.replace(/\/年$/, '');
}

/** A number in another unit; null where the two do not convert. */
export function inUnit(number: string, from: string, to: string): string | null {
  return convertUnit(number, from, to) ?? convertUnit(number, ofTheYear(from), ofTheYear(to));
}

export function convertible(a: string | null, b: string | null): boolean {
  return a === null || b === null || inUnit('1', a, b) !== null;
}

function remarks(actual: Value): ComparisonNote[] {
  const notes: ComparisonNote[] = [];
  if (actual.approximate || actual.comparator === '~') notes.push('approximate-actual');
  else if (actual.comparator !== null && actual.comparator !== '=') notes.push('comparator-in-actual');
  if (actual.kind === 'range') notes.push('range-as-actual');
  return notes;
}

/** Both numbers in the target's unit; null where the units contradict each other. */
export function reconcile(target: Value, actual: Value, positive: boolean): Reconciled | null {
  const notes = remarks(actual);
  const goal = big(target.number!);
  const done = big(actual.number!);
  // Nothing is nothing in any unit: 0次 answers 零事故.
  if (done.eq(0) && goal.eq(0) && (hasFlag(target, 'zero-event') || hasFlag(actual, 'zero-event'))) {
    return { target: goal, actual: done, unit: target.unit, notes };
  }
  if (actual.unit === null || target.unit === null) {
    if (actual.unit === null && target.unit !== null) notes.push('unit-inherited');
    // 0.95 against ≥95%: one office stores fractions, another points (trap T5).
    const fraction = positive && target.unit === '%' && goal.gt(1) && done.gt(0) && done.lte(1);
    if (actual.unit === null && fraction) {
      return { target: goal, actual: done.times(100), unit: '%', notes: [...notes, 'fraction-as-percent'] };
    }
    return { target: goal, actual: done, unit: target.unit ?? actual.unit, notes };
  }
  const same = inUnit(actual.number!, actual.unit, target.unit);
  if (same === null) return null;
  if (actual.unit !== target.unit) notes.push('converted');
  return { target: goal, actual: big(same), unit: target.unit, notes };
}
