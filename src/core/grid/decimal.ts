/**
 * Decimals. Money (万元), rates and scores (分) are exact decimals, carried as plain strings such as
 * `"1112.67"` so that every result is plain data, and calculated with big.js. Binary floats never
 * reach a comparison or a total.
 */
import Big from 'big.js';

/** A decimal in plain notation: digits, an optional sign and point, never an exponent. */
export type Decimal = string;

// Twenty digits behind the point are far more than any rate needs and keep divisions exact enough to round half up.
Big.DP = 20;
Big.RM = Big.roundHalfUp;

/** Turns a plain decimal into a number to calculate with. Throws on anything else: that is misuse, not data. */
export function big(value: Decimal | number): Big {
  return new Big(value);
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

export function sum(values: Iterable<Decimal>): Big {
  let total = new Big(0);
  for (const value of values) total = total.plus(value);
  return total;
}

export { Big };
