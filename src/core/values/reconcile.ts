/** Bringing an actual into its target's unit. */
import { big, type Big } from '../grid';
import type { ComparisonNote } from './comparison';
import { inherit } from './inherit';
import { countAlike, mayCountAlike } from './unit-table';
import { convertUnit, isMoneyUnit } from './units';
import { hasFlag } from './make';
import type { Value } from './value';

export interface Reconciled {
  readonly target: Big;
  readonly actual: Big;
  readonly unit: string | null;
  readonly notes: readonly ComparisonNote[];
  /** What the actual may as well be; where they do not all say the same, a person decides. */
  readonly others?: readonly Big[];
}

/** A form covers one year: 12次 is 12次/年. */
function ofTheYear(unit: string): string {
  return unit.replace(/\/年$/, '');
}

/** A number in another unit; null where the two do not convert. */
export function inUnit(number: string, from: string, to: string): string | null {
  return (
    convertUnit(number, from, to) ??
    convertUnit(number, ofTheYear(from), ofTheYear(to)) ??
    (countAlike(ofTheYear(from), ofTheYear(to)) ? number : null)
  );
}

/** The actual's % comes from a name in 率 alone, and the target is written in another unit: 9.8 beside ≤18/10万. */
function isImplied(target: Value, actual: Value): boolean {
  if (actual.unit !== '%' || target.unit === null || target.unit === '%') return false;
  return hasFlag(actual, 'unit-from-context') && !hasFlag(target, 'unit-from-context');
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

/** What stands behind the slash: 元/人 is 元 each. */
function each(unit: string): string {
  return unit.replace(/\/.*$/, '');
}

/** Whether one of two names what it is for and the other leaves some of it out: 元/人·月 and 元/月, 元/件 and 元. */
function saysMore(a: string, b: string): boolean {
  const [one, other] = [a, b].map((unit) => unit.split('/')[1]?.split('·') ?? []) as [string[], string[]];
  const [few, many] = one.length < other.length ? [one, other] : [other, one];
  return few.length < many.length && few.every((name) => many.includes(name));
}

/**
 * 756元 beside ≤800元/件: money for one of what only the other cell names. A total beside a price (35万元 beside
 * ≤2000元/人) is told by its size.
 */
function perEach(target: Value, actual: Value): Big | null {
  const [per, whole] = [target.unit!, actual.unit!];
  if (!saysMore(per, whole) || !isMoneyUnit(each(per)) || !isMoneyUnit(each(whole))) return null;
  const number = inUnit(actual.number!, each(whole), each(per));
  if (number === null) return null;
  const done = big(number);
  return done.gt(0) && done.lt(big(target.number!).times(10)) && done.times(10).gt(target.number!) ? done : null;
}

const PERIOD = /\/(?:天|周|月|季度|小时|学期)$/;

/** 5.2万吨 beside ≥5万吨/日: what it is counted for is left out. */
function perPeriod(target: Value, actual: Value): Big | null {
  const [per, whole] = [target.unit!, actual.unit!];
  if (per.includes('/') === whole.includes('/') || ![per, whole].some((unit) => PERIOD.test(unit))) return null;
  const number = inUnit(actual.number!, each(whole), each(per));
  return number === null ? null : big(number);
}

/** So many days hold at most as many working days. */
function workDays(target: Value, actual: Value): Big | null {
  const days = target.unit === '工作日' ? inUnit(actual.number!, actual.unit!, '天') : null;
  return days !== null && big(days).lte(target.number!) ? big(days) : null;
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
  const inherited = inherit(target, actual);
  if (inherited !== null) {
    const unit = target.unit ?? actual.unit;
    const isPeriod = actual.unit !== null && hasFlag(target, 'per-year');
    if (target.unit !== null) notes.push(isPeriod ? 'converted' : 'unit-inherited');
    return { target: goal, actual: inherited.number, unit, notes, others: inherited.others };
  }
  if (actual.unit === null || target.unit === null || isImplied(target, actual)) {
    if (actual.unit === null && target.unit !== null) notes.push('unit-inherited');
    // 0.95 against ≥95%: one office stores fractions, another points (trap T5).
    const fraction = positive && target.unit === '%' && goal.gt(1) && done.gt(0) && done.lte(1);
    if (actual.unit === null && fraction) {
      return { target: goal, actual: done.times(100), unit: '%', notes: [...notes, 'fraction-as-percent'] };
    }
    return { target: goal, actual: done, unit: target.unit ?? actual.unit, notes };
  }
  if (mayCountAlike(ofTheYear(actual.unit), ofTheYear(target.unit))) {
    const beside = done.lt(goal) ? goal : big(0);
    return { target: goal, actual: done, unit: target.unit, notes: [...notes, 'converted'], others: [beside] };
  }
  const same = inUnit(actual.number!, actual.unit, target.unit);
  if (same === null) {
    const part = perEach(target, actual) ?? perPeriod(target, actual) ?? workDays(target, actual);
    if (part === null) return null;
    // Whether it is counted in the same way, only a number that reaches its target leaves no question.
    const others = isMoneyUnit(each(target.unit)) ? [] : [goal];
    return { target: goal, actual: part, unit: target.unit, notes: [...notes, 'unit-inherited'], others };
  }
  if (actual.unit !== target.unit) notes.push('converted');
  return { target: goal, actual: big(same), unit: target.unit, notes };
}
