/** From a cell to a Value. The order of the readers is that of spec §4.1. */
import { big, decimalOfNumber, isCellError, isErrorText } from '../grid';
import { readChange } from './change';
import { readComposite } from './composite';
import { isoDay, readDate, readDottedMonth, readSplitDate } from './dates';
import { readZeroEvent } from './events';
import { dayOfSerial, isDateFormat, isMonthFormat, isPercentFormat } from './excel-dates';
import { readFrequency, readSchedule } from './frequency';
import { doubtful, EMPTY_CONTEXT, impliedComparator, makeValue, withFlags, type Reader } from './make';
import { readOrdinal } from './ordinals';
import { readBlank, readCoverage, readQualitative, readQuestion, readWithinBudget } from './qualitative';
import { barePhrase, percentPhrase } from './phrase';
import { readPrice } from './price';
import { quantityOf, readQuantity } from './quantity';
import { readRange, readRatio } from './range';
import { columnUnit, isTimeName, surroundingUnit } from './surroundings';
import { remembering } from './remembered';
import { normaliseText, TEXT_LIMIT } from './symbols';
import type { Value, ValueContext, ValueInput } from './value';

interface Attempt {
  readonly read: Reader;
  /** A sign without which the reader cannot match: it saves the work on most cells. */
  readonly hint: RegExp | null;
}

const ATTEMPTS: readonly Attempt[] = [
  { read: readZeroEvent, hint: /[无零0没未不免绝]/ },
  { read: readBlank, hint: null },
  { read: readQuestion, hint: /[是?？吗]/ },
  { read: readWithinBudget, hint: /算/ },
  { read: readSchedule, hint: /^[按每]/ },
  { read: readSplitDate, hint: /^[≤<=]?\d{1,4}$/ },
  { read: readDottedMonth, hint: /^\d{4}\.|^\d{6}$/ },
  { read: readDate, hint: /[年月季]|\d[./、,-]\d|\d{8}/ },
  { read: readPrice, hint: /^(?:每|.均)/ },
  { read: readFrequency, hint: /[每年季周天日旬]/ },
  { read: readRatio, hint: /[:比]/ },
  { read: readRange, hint: /[-~至到≤<小低不±]/ },
  { read: readChange, hint: /[增提上扩升新下降减压缩削节翻持不只零负正无未高低超大少小由从]/ },
  { read: readCoverage, hint: /覆盖/ },
  { read: readOrdinal, hint: null },
  { read: readQuantity, hint: null },
  { read: readComposite, hint: null },
];

/** A text that is nothing but a number: Excel would have stored it as one. */
const NUMBER_TEXT = /^[+-]?\d+(?:\.\d+)?%?$/;

/** ￥3000 is 3000元 where nothing beside it says 万元. */
function withoutCurrencySign(text: string, context: ValueContext): string {
  if (!/[￥¥]\d/.test(text)) return text;
  const unit = surroundingUnit(context) === null ? '元' : '';
  return text.replace(
    /[￥¥](\d+(?:\.\d+)?)([百千万亿]{0,2})(元?)/g,
    (_all, digits: string, scale: string, yuan: string) => {
      return digits + scale + (yuan || unit);
    },
  );
}

function parseString(whole: string, context: ValueContext): Value {
  const raw = whole.trim();
  if (isErrorText(raw)) return unreadable(raw);
  // Whatever is longer is prose: it is not searched for numbers.
  if (raw.length > TEXT_LIMIT) return makeValue(raw, 'qualitative');
  const { text: typed, odd } = normaliseText(raw);
  const text = withoutCurrencySign(typed, context);
  const reading = { text, raw, context };
  let value: Value | null = null;
  for (const { read, hint } of ATTEMPTS) {
    if (hint !== null && !hint.test(text)) continue;
    value = read(reading);
    if (value !== null) break;
  }
  value ??= readQualitative(reading);
  if (NUMBER_TEXT.test(text)) value = withFlags(value, ['number-as-text']);
  return odd ? withFlags(value, ['odd-symbols']) : value;
}

function unreadable(raw: string): Value {
  return doubtful(makeValue(raw, 'blank', { flags: ['unreadable'] }));
}

function dateOfNumber(serial: number, raw: string, context: ValueContext, month: boolean): Value | null {
  const date = dayOfSerial(serial, context.date1904);
  if (date === null) return null;
  if (!month) return makeValue(date, 'date', { date, ...impliedComparator(context, '=') });
  const [year, part] = date.split('-').map(Number) as [number, number];
  const last = [31, 30, 29, 28].map((day) => isoDay(year, part, day)).find((day) => day !== null) ?? date;
  return makeValue(raw, 'date', {
    date: last,
    comparator: context.role === 'target' ? '<=' : null,
    flags: ['month-precision'],
  });
}

function parseNumber(number: number, numberFormat: string, context: ValueContext): Value {
  if (!Number.isFinite(number)) return unreadable(String(number));
  const decimal = decimalOfNumber(number);
  if (isPercentFormat(numberFormat)) {
    const points = big(decimal).times(100);
    const value = withFlags(quantityOf(percentPhrase(points), `${points.toFixed()}%`, context), [
      'percent-from-fraction',
    ]);
    // 9500% is 95 typed into a percent cell.
    return points.abs().gte(1000) ? doubtful(value) : value;
  }
  if (isDateFormat(numberFormat)) {
    const value = dateOfNumber(number, decimal, context, isMonthFormat(numberFormat));
    if (value !== null) return value;
  }
  const wanted = columnUnit(context) === null && Number.isInteger(number);
  // A day typed as 20211231, or a date that lost its format, where the name asks for a time.
  const written = wanted ? readDate({ text: decimal, raw: decimal, context }) : null;
  if (written !== null && written.date !== null && /^\d{8}$/.test(decimal)) return written;
  if (wanted && isTimeName(context.name) && surroundingUnit(context) === null && number >= 36_526 && number < 55_153) {
    const value = dateOfNumber(number, decimal, context, false);
    if (value !== null) return doubtful({ ...value, raw: decimal });
  }
  return (
    readSplitDate({ text: decimal, raw: decimal, context }) ??
    readDottedMonth({ text: decimal, raw: decimal, context }) ??
    quantityOf(barePhrase(big(decimal)), decimal, context, { numberFormat })
  );
}

/** A number, a boolean or a text, without remembering anything. */
export function readAfresh(input: ValueInput, context: ValueContext): Value {
  const { value } = input;
  if (typeof value === 'number') return parseNumber(value, input.numberFormat, context);
  if (typeof value === 'string') return parseString(value, context);
  return parseString(value === true ? '是' : '否', context);
}

const readRemembered = remembering(readAfresh);

/**
 * Reads a cell of the target or actual column. Never throws: what cannot be read is `qualitative` or
 * `blank` with the flag that says why.
 */
export function parseValue(input: ValueInput, context: ValueContext): Value {
  const { value } = input;
  if (input.uncalculated) return unreadable('');
  if (value === null) return makeValue('', 'blank');
  if (isCellError(value)) return unreadable(value.error);
  return readRemembered(input, context);
}

/** Reads a text without a cell around it; as a target unless the context says otherwise. */
export function parseText(text: string, context: Partial<ValueContext> = {}): Value {
  return parseValue({ value: text, numberFormat: 'General', uncalculated: false }, { ...EMPTY_CONTEXT, ...context });
}
