/** A value as it reads inside a sentence. What a cell says is kept as it was written; nothing is rounded or rescaled. */
import { big, plain, type Big, type Decimal } from '../grid';
import { printValue, type Value } from '../values';
import {
  COMPARATOR_BEFORE,
  COMPARATOR_BEHIND,
  COMPARATOR_INSIDE,
  COMPARATOR_WORDS,
  DATE_WORDS,
  DEADLINE_BEHIND,
  DEADLINE_WORD,
  WITHIN,
} from './words';

const FULL_WIDTH_DIGITS = /[\uff10-\uff19\uff0e\uff05]/g;
const PERCENT_SIGN = /[%％‰]|千分|百分/;
const BARE_NUMBER = /^\d+(?:\.\d+)?$/;
const TEN_THOUSAND = /[万萬]/;
/** Neither a number nor a sign in front of one: words that no comparator may be put before. */
const LEADING_WORDS = /^[\u4e00-\u9fffA-Za-z“《](?<![零一二两三四五六七八九十百千万约近超])/;

/** A target: `≥30万平方米` → 不少于30万平方米; the word follows the unit (rates: 不低于). */
export function sayTarget(value: Value): string {
  if (value.kind === 'date') return sayDeadline(value);
  if (value.kind === 'change') return sayChange(value);
  if (value.kind !== 'quantity' || value.flags.includes('within-budget')) return cleaned(value.raw);
  // 约200人, 90%左右: the cell says it already.
  if (value.comparator === '~') return cleaned(value.raw);
  // 到馆后15个工作日内, 合格率≥98%: words of the cell lead its number.
  if (LEADING_WORDS.test(withoutComparator(value))) return sayChange(value);
  const words = value.comparator === null ? null : COMPARATOR_WORDS[value.comparator];
  const isLevel = isRate(value) || (value.unit?.includes('/') ?? false);
  return (words === null || words === undefined ? '' : isLevel ? words.rate : words.count) + bareQuantity(value);
}

/** What a limit says behind 控制在: `24小时内` → 24小时, `到馆后15个工作日内` → 15个工作日. */
export function sayLimit(value: Value): string {
  if (value.kind !== 'quantity') return sayTarget(value);
  const bare = LEADING_WORDS.test(withoutComparator(value))
    ? printValue({ ...value, comparator: null })
    : bareQuantity(value);
  return bare.replace(WITHIN, '');
}

/**
 * An actual: the comparator is said only where the cell has one before its number. `unit` is that of the target, for a
 * cell that holds the bare number.
 */
export function sayActual(value: Value, unit: string | null = null): string {
  if (value.kind === 'date') return sayDate(value);
  if (value.kind === 'change') return sayChange(value);
  if (value.kind !== 'quantity') return cleaned(value.raw);
  const raw = cleaned(value.raw);
  if (unit !== null && BARE_NUMBER.test(raw)) return big(raw).eq(0) && unit.startsWith('/') ? raw : raw + unit;
  return COMPARATOR_BEFORE.test(raw) ? sayTarget(value) : bareQuantity(value, false);
}

/** A limit without its comparator, for 控制在…以内. */
export function bareQuantity(value: Value, strip = true): string {
  const raw = cleaned(value.raw);
  const spelled = isRate(value) && !PERCENT_SIGN.test(raw);
  if (value.number !== null && (spelled || value.flags.includes('percent-from-fraction'))) return `${value.number}%`;
  if (value.number !== null && value.unit !== null && value.flags.includes('unit-from-context')) {
    return sayNumber(big(value.number), value.unit, raw);
  }
  return strip ? withoutComparator(value) : raw;
}

function withoutComparator({ raw }: Value): string {
  return cleaned(raw).replace(COMPARATOR_BEFORE, '').replace(COMPARATOR_BEHIND, '');
}

/** A cell in its own words; nothing is taken from it. */
export function sayRaw({ raw }: Value): string {
  return cleaned(raw);
}

/** A number worked out from two values, in the scale the cell uses: 72000 beside `30万平方米` → 7.2万平方米. */
export function sayNumber(number: Big, unit: string, raw: string): string {
  const scaled = unit !== '万元' && TEN_THOUSAND.test(raw);
  return (scaled ? `${plain(number.div(10000))}${TEN_THOUSAND.exec(raw)![0]}` : plain(number)) + unit;
}

export function isRate(value: Value): boolean {
  return value.unit === '%';
}

/** `2021-12-31` → 2021年12月31日, no leading zeros. */
export function sayIsoDate(iso: string): string {
  const [year, month, day] = iso.split('-').map(Number);
  return `${year}${DATE_WORDS.year}${month}${DATE_WORDS.month}${day}${DATE_WORDS.day}`;
}

/** The share a of b in per cent, two decimals left to the caller; null where b is 0. */
export function percentOf(a: Decimal | Big, b: Decimal | Big): Big | null {
  const whole = big(String(b));
  return whole.eq(0) ? null : big(String(a)).div(whole).times(100);
}

function sayDate(value: Value): string {
  const raw = cleaned(value.raw);
  return value.date !== null && !raw.includes(DATE_WORDS.month) ? sayIsoDate(value.date) : raw;
}

function sayDeadline(value: Value): string {
  const said = sayDate(value).replace(COMPARATOR_BEFORE, '');
  return DEADLINE_BEHIND.test(said) ? said : said + DEADLINE_WORD;
}

function sayChange(value: Value): string {
  return COMPARATOR_INSIDE.reduce((text, [pattern, word]) => text.replace(pattern, word), cleaned(value.raw));
}

/** White space out, full-width digits and per cent signs to the usual ones. */
function cleaned(raw: string): string {
  return raw
    .replace(/[\s\u3000]+/g, '')
    .replace(/(?<=\d)个?百分比/, '%')
    .replace(FULL_WIDTH_DIGITS, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0));
}
