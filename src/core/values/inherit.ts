/** A bare number as actual takes the unit of its target as it is written there: 1108 beside ≤1150元, 69.3 beside ≥68万人. */
import { big, type Big } from '../grid';
import { perObject } from '../grid/memo';
import { hasFlag } from './make';
import { normaliseText } from './symbols';
import type { Value } from './value';

/** How a target is written: 30万平方米 is 30 times 10⁴, and the words behind its number. */
interface Written {
  /** The target's normalised number over the one that is written. */
  readonly factor: Big;
  readonly words: string;
}

const NUMBER = /\d+(?:\.\d+)?/g;
const WORDS = /^[^\d,;，；。()]{1,8}?(?=(?:及?以[上下内]|之内|左右)?$|[,;，；。(])/;
/** Of what a number is written in: ‰, 元 (kept in 万元), 千, 万, 百万, 千万, 亿. */
const FACTORS = ['0.0001', '0.1', '1000', '10000', '1000000', '10000000', '100000000'];

const writtenOf = perObject((target: Value): Written | null => {
  if (target.number === null || target.unit === null) return null;
  if (hasFlag(target, 'unit-from-context') || hasFlag(target, 'per-year')) return null;
  const { text } = normaliseText(target.raw);
  const goal = big(target.number);
  for (const { 0: digits, index } of text.matchAll(NUMBER)) {
    const factor = big(digits).eq(0) ? null : FACTORS.find((one) => big(digits).times(one).eq(goal));
    if (factor === undefined || factor === null) continue;
    const words = WORDS.exec(text.slice(index + digits.length))?.[0] ?? '';
    return { factor: big(factor), words };
  }
  return null;
});

/** No unit in the cell itself, nor in its column; a name ending in 率 says % of any small share. */
function isBare(actual: Value, target: Value): boolean {
  if (actual.number === null || !/^[\d.,\s]+$/.test(normaliseText(actual.raw).text)) return false;
  if (actual.unit === null) return true;
  return actual.unit === '%' && target.unit === '%' && hasFlag(actual, 'unit-from-context');
}

/** How far apart two numbers are, the larger over the smaller. */
function distance(one: Big, other: Big): Big {
  return one.gt(other) ? one.div(other) : other.div(one);
}

/** The scale a bare actual takes from its target; null where the number counts as it stands. */
function inherited(target: Value, actual: Value): Written | null {
  if (!isBare(actual, target)) return null;
  const written = writtenOf(target);
  if (written === null) return null;
  const goal = big(target.number!);
  const done = big(actual.number!);
  if (goal.lte(0) || done.lte(0)) return null;
  // 53000 beside ≥5万人 is counted in full, 5.3 is not: what lies nearer to the target is meant.
  return distance(done.times(written.factor), goal).lt(distance(done, goal)) ? written : null;
}

/** The number of a bare actual in the target's unit; null where it counts as it stands. */
export function inheritedNumber(target: Value, actual: Value): Big | null {
  const written = inherited(target, actual);
  return written === null ? null : big(actual.number!).times(written.factor);
}

/** The unit to be said behind a bare actual, in the words of its target: 元, 万人, ‰; null where the target has none. */
export function inheritedUnit(target: Value, actual: Value): string | null {
  const written = inherited(target, actual);
  return written === null || written.words === '' ? target.unit : written.words;
}
