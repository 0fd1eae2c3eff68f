/**
 * Decimals. Money (万元), rates and scores (分) are exact decimals, carried as plain strings such as
 * `"1112.67"` so that every result is plain data, and calculated with big.js. Binary floats never
 * reach a comparison or a total.
 */
import Big from 'big.js';
import { memory } from './memo';

/** A decimal in plain notation: digits, an optional sign and point, never an exponent. */
export type Decimal = string;

// Twenty digits behind the point are far more than any rate needs and keep divisions exact enough to round half up.
Big.DP = 20;
Big.RM = Big.roundHalfUp;

/** Bigs are never changed, so the few numbers of a form (weights, thresholds, 100) need one each. */
const KNOWN = memory<Big>(2048);

/** Turns a plain decimal into a number to calculate with. Throws on anything else: that is misuse, not data. */
export function big(value: Decimal | number): Big {
  if (typeof value === 'number') return new Big(value);
  let known = KNOWN.get(value);
  if (known === undefined) {
    known = new Big(value);
    if (value.length <= SHORT) KNOWN.set(value, known);
  }
  return known;
}

/** Back to plain notation. */
export function plain(value: Big): Decimal {
  const text = value.toFixed();
  return text === '-0' ? '0' : text;
}

/** Half up (away from zero, as Excel's ROUND) to `places` decimals: `fixed(big('9.4444'), 2)` is `"9.44"`. */
export function fixed(value: Big, places: number): Decimal {
  const text = value.toFixed(places, Big.roundHalfUp);
  return /^-0(\.0*)?$/.test(text) ? text.slice(1) : text;
}

/** Longest text of a number with at most 14 digits, a sign and a point being the rest. */
const SHORT = 14;

/**
 * The decimal a double stands for. A file stores 59.68000000000001 where a person typed 59.68;
 * Excel itself shows 15 significant digits, so that many count.
 */
export function decimalOfNumber(value: number): Decimal {
  if (!Number.isFinite(value)) throw new RangeError(`not a finite number: ${String(value)}`);
  // Nearly every number of a form: its shortest text already is the decimal, and no calculation is needed.
  const text = String(value);
  if (text.length <= SHORT && !text.includes('e')) return text;
  return plain(new Big(value.toPrecision(15)));
}

/** Decimals that fit into whole numbers of ten-thousandths: all scores and weights, nearly all money. */
const PLACES = 4;
const POWERS: readonly number[] = [1, 10, 100, 1000, 10_000];
/** Below 10¹⁵ ten-thousandths: doubles hold every whole number up to 9·10¹⁵. */
const LONGEST_SCALED = 11;

const MINUS = 45;
const POINT = 46;
const ZERO = 48;

/** The decimal in ten-thousandths, an exact whole number; NaN where it does not fit or is none. */
function scaled(value: Decimal): number {
  const end = value.length;
  const first = value.charCodeAt(0) === MINUS ? 1 : 0;
  if (end > LONGEST_SCALED || end === first) return NaN;
  let whole = 0;
  let point = -1;
  for (let at = first; at < end; at += 1) {
    const code = value.charCodeAt(at);
    if (code === POINT && point < 0 && at > first && at < end - 1) point = at;
    else if (code >= ZERO && code <= ZERO + 9) whole = whole * 10 + code - ZERO;
    else return NaN;
  }
  const decimals = point < 0 ? 0 : end - point - 1;
  if (decimals > PLACES) return NaN;
  return (first === 1 ? 0 - whole : whole) * POWERS[PLACES - decimals]!;
}

/** Below 0, 0 or above 0, as for sorting; whole numbers of ten-thousandths are compared without a calculation. */
export function compareDecimals(a: Decimal, b: Decimal): number {
  if (a === b) return 0;
  const difference = scaled(a) - scaled(b);
  return Number.isNaN(difference) ? big(a).cmp(b) : difference;
}

/** However many digits it has. */
export function isZero(value: Decimal): boolean {
  for (let at = 0; at < value.length; at += 1) {
    const code = value.charCodeAt(at);
    if (code > ZERO && code <= ZERO + 9) return false;
  }
  return big(value).eq(0);
}

const PRECISION = 10n ** BigInt(Big.DP);

/** The digits without their point, as a whole number, and how many stood behind it. */
function wholeOf(value: Decimal): readonly [whole: bigint, places: number] {
  const point = value.indexOf('.');
  if (point < 0) return [BigInt(value), 0];
  return [BigInt(value.slice(0, point) + value.slice(point + 1)), value.length - point - 1];
}

/**
 * `a ÷ b` to twenty decimals, half up, as `big(a).div(b)` gives it and several times as fast: every rate of a long form
 * is such a quotient. Throws where `b` is zero.
 */
export function quotient(a: Decimal, b: Decimal): Decimal {
  const [over, overPlaces] = wholeOf(a);
  const [under, underPlaces] = wholeOf(b);
  const scale = PRECISION * 10n ** BigInt(Math.max(underPlaces - overPlaces, 0));
  const top = abs(over) * scale;
  const bottom = abs(under) * 10n ** BigInt(Math.max(overPlaces - underPlaces, 0));
  const digits = ((2n * top + bottom) / (2n * bottom)).toString().padStart(Big.DP + 1, '0');
  const whole = digits.slice(0, -Big.DP);
  const fraction = digits.slice(-Big.DP).replace(/0+$/, '');
  const size = fraction === '' ? whole : `${whole}.${fraction}`;
  return over < 0n !== under < 0n && size !== '0' ? `-${size}` : size;
}

function abs(value: bigint): bigint {
  return value < 0n ? -value : value;
}

/** Adds up in whole numbers as long as they stay exact, the rest in big.js. */
export function sum(values: Iterable<Decimal>): Big {
  let whole = 0;
  let rest = new Big(0);
  for (const value of values) {
    const next = whole + scaled(value);
    if (Number.isSafeInteger(next)) whole = next;
    else rest = rest.plus(value);
  }
  return whole === 0 ? rest : rest.plus(`${whole}e-${PLACES}`);
}

export { Big };
