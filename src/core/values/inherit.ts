/**
 * A number without a unit beside one with a unit takes the scale that is written there: 1108 beside ≤1150元, 69.3
 * beside ≥68万人. Where several scales are possible, the nearest to the target is meant.
 */
import { big, type Big } from '../grid';
import { perObject } from '../grid/memo';
import { hasFlag } from './make';
import { normaliseText } from './symbols';
import type { Value } from './value';

/** How a value is written: 30万平方米 is 30 times 10⁴, and the words behind its number. */
interface Written {
  /** The normalised number over the one that is written. */
  readonly factor: Big;
  readonly words: string;
}

const NUMBER = /\d+(?:\.\d+)?/g;
const WORDS = /^[^\d,;，；。()]{1,8}?(?=(?:及?以[上下内]|之内|左右)?$|[,;，；。(])/;
/** Of what a number is written in: ‰, 元 (kept in 万元), 千, 万, 百万, 千万, 亿. */
const FACTORS = ['0.0001', '0.1', '1000', '10000', '1000000', '10000000', '100000000'];
/** Of what is counted per year: per half, quarter, two months, month, fortnight, ten days, week, day. */
const TIMES = ['2', '4', '6', '12', '24', '36', '52', '365'];
const ONE = big(1);
/** 万元 over 元. */
const YUAN = big('0.0001');

const writtenOf = perObject((value: Value): Written | null => {
  if (value.number === null) return null;
  const { text } = normaliseText(value.raw);
  const goal = big(value.number);
  const factors = hasFlag(value, 'per-year') ? TIMES : FACTORS;
  for (const { 0: digits, index } of text.matchAll(NUMBER)) {
    const factor = big(digits).eq(0) ? null : factors.find((one) => big(digits).times(one).eq(goal));
    if (factor === undefined || factor === null) continue;
    const words = WORDS.exec(text.slice(index + digits.length))?.[0] ?? '';
    return { factor: big(factor), words };
  }
  return null;
});

/** Digits and nothing else; a name ending in 率 says % of any small share. */
function isBare(actual: Value, target: Value): boolean {
  if (!/^[\d.,\s]+$/.test(normaliseText(actual.raw).text)) return false;
  if (actual.unit === null) return true;
  const ownUnit = !hasFlag(target, 'unit-from-context') && hasFlag(actual, 'unit-from-context');
  return actual.unit === '%' && target.unit === '%' && ownUnit;
}

/** How far apart two numbers are, the larger over the smaller. */
function distance(one: Big, other: Big): Big {
  return one.gt(other) ? one.div(other) : other.div(one);
}

/** What the actual has to be multiplied with, besides 1, in the ways it may be meant. */
function factorsOf(target: Value, actual: Value): readonly Big[] {
  if (isBare(actual, target)) {
    const written = writtenOf(target)?.factor;
    const factors = written === undefined ? [] : [written];
    // 899740 beside ≤90万元.
    return target.unit === '万元' ? [...factors, YUAN] : factors;
  }
  // 120万 beside 100万元.
  if (actual.unit === null) return target.unit === '万元' ? [YUAN] : [];
  // 每月1次 answered with 1次.
  const perYear = hasFlag(target, 'per-year') && `${actual.unit}/年` === target.unit;
  if (perYear) return writtenOf(target) === null ? [] : [writtenOf(target)!.factor];
  if (target.unit !== null) return [];
  // 100 answered with 120元, 1.2 with 1.3万人.
  const written = writtenOf(actual)?.factor;
  const back = written === undefined ? [] : [ONE.div(written)];
  return actual.unit === '万元' ? [...back, ONE.div(YUAN)] : back;
}

export interface Inherited {
  readonly number: Big;
  /** Other readings that are not much less likely: who decides by the number has to ask what they say. */
  readonly others: readonly Big[];
  /** Another scale than the one the number seems to stand in. */
  readonly factor: Big;
}

/** Nearer than this nobody asks which scale was meant. */
const NEAR = 10;
/** A number so far from its target is none in its unit. */
const FAR = 1000;

/** The number of an actual in its target's scale; null where only one scale is possible. */
export function inherit(target: Value, actual: Value): Inherited | null {
  if (target.number === null || actual.number === null) return null;
  const [goal, done] = [big(target.number), big(actual.number)];
  if (goal.lte(0) || done.lte(0)) return null;
  // 0.92 beside 90, and nothing says what either is counted in.
  const isShare = target.unit === null && actual.unit === null && done.lt(1) && goal.gt(10) && goal.lte(100);
  if (isShare) return { number: done, others: [done.times(100)], factor: ONE };
  const found = factorsOf(target, actual).filter((factor) => !factor.eq(1));
  const typed = isBare(actual, target) || hasFlag(actual, 'unit-from-context');
  const far = typed && distance(done, goal).gt(FAR);
  if (found.length === 0 && !far) return null;
  const ordered = [ONE, ...found].sort((a, b) => {
    return distance(done.times(a), goal).cmp(distance(done.times(b), goal));
  });
  const [nearest, ...rest] = ordered.map((factor) => done.times(factor)) as [Big, ...Big[]];
  const isGuess = hasFlag(target, 'per-year') && !ordered[0]!.eq(1);
  if (isGuess) return { number: nearest, others: rest, factor: ordered[0]! };
  const gap = distance(nearest, goal);
  // 1.2 beside ≥12000亩 can only be meant in 万.
  if (gap.gt(FAR)) return { number: nearest, others: [goal], factor: ordered[0]! };
  return { number: nearest, others: gap.gt(NEAR) ? rest : [], factor: ordered[0]! };
}

/** The unit to be said behind a bare actual, in the words of its target: 元, 万人, ‰; null where the target has none. */
export function inheritedUnit(target: Value, actual: Value): string | null {
  const found = inherit(target, actual);
  const written = writtenOf(target);
  if (found === null || found.factor.eq(1)) return target.unit;
  if (written?.factor.eq(found.factor)) return written.words === '' ? target.unit : written.words;
  return found.factor.eq(YUAN) && target.unit === '万元' ? '元' : target.unit;
}
