/** Ranges (95-100, 80%~90%) and ratios (1:1.2). */
import { fixed, plain } from '../grid';
import { comparatorOfColumn, readLeads } from './comparators';
import { doubtful, impliedComparator, makeValue, RATIO_UNIT, withFlags, type Reading } from './make';
import { readPhrase, type Phrase } from './phrase';
import { quantityOf } from './quantity';
import type { Value, ValueContext } from './value';

/** A whole number of 1900–2099 without unit is a year, and two of them no range of values. */
function isYear(phrase: Phrase): boolean {
  const { value, scale } = phrase.amount;
  return phrase.unit === null && scale.eq(1) && value.gte(1900) && value.lt(2100) && value.eq(value.round(0));
}

function bare(phrase: Phrase): boolean {
  return (
    phrase.leads.lead === null || phrase.leads.lead === 'floor' || phrase.leads.lead === 'ceiling' || phrase.leads.about
  );
}

/** `≥80%且≤90%`, `大于80%小于90%`: two limits are a range. */
function readLimits({ text, raw, context }: Reading): Value | null {
  const low = readPhrase(text, 0);
  if (low === null || !/^>=?$/.test(low.leads.lead ?? '')) return null;
  const joint = /^[且,、;并]?/.exec(text.slice(low.end))![0];
  const high = readPhrase(text, low.end + joint.length);
  if (high === null || !/^<=?$/.test(high.leads.lead ?? '') || high.end !== text.length) return null;
  return rangeOf(low, high, raw, context);
}

/** `5±1天`: from 4 to 6; ±5% alone from -5% to 5%. */
function readTolerance({ text, raw, context }: Reading): Value | null {
  const [middle, spread, ...more] = text.split('±');
  if (middle === undefined || spread === undefined || more.length > 0) return null;
  const around = middle === '' ? null : readPhrase(middle, 0);
  const by = readPhrase(spread, 0);
  if (by === null || by.start !== 0 || by.end !== spread.length || by.leads.end !== 0) return null;
  if (middle !== '' && (around === null || around.end !== middle.length || around.leads.end !== 0)) return null;
  const center = around?.amount.value ?? by.amount.value.times(0);
  const end = (value: typeof center): Phrase => ({ ...by, amount: { ...by.amount, value } });
  return rangeOf(end(center.minus(by.amount.value)), end(center.plus(by.amount.value)), raw, context);
}

/** `95-100`, `80%~90%（含）`, `3至5万元`: comparator null, both ends in the same unit. */
export function readRange(reading: Reading): Value | null {
  const { text, raw, context } = reading;
  const limits = readLimits(reading) ?? readTolerance(reading);
  if (limits !== null) return limits;
  const body = text.replace(/^(?:在|介于)/, '').replace(/(?:之间|\(含\)|\(含本数\)|区间)$/, '');
  const low = readPhrase(body, 0);
  if (low === null || low.suffix !== null || !bare(low)) return null;
  const sign = /^(?:[-~]{1,2}|至|到)/.exec(body.slice(low.end));
  if (sign === null) return null;
  const high = readPhrase(body, low.end + sign[0].length);
  if (
    high === null ||
    high.leads.end !== low.end + sign[0].length ||
    !/^(?:之间|完成|\(含\))?$/.test(body.slice(high.end))
  )
    return null;
  if (high.suffix !== null && high.suffix !== '~') return null;
  if (isYear(low) && isYear(high)) return null;
  return rangeOf(low, high, raw, context);
}

/** Both ends in one unit; a reversed range is read the other way round, doubtfully. */
function rangeOf(low: Phrase, high: Phrase, raw: string, context: ValueContext): Value | null {
  const shared: Phrase = {
    ...low,
    unit: low.unit ?? high.unit,
    amount: low.unit === null && low.amount.scale.eq(1) ? { ...low.amount, scale: high.amount.scale } : low.amount,
  };
  const inner = { ...context, role: 'actual' as const };
  const first = quantityOf(shared, raw, inner);
  const second = quantityOf({ ...high, unit: high.unit ?? low.unit }, raw, inner);
  if (first.unit !== second.unit || Number(first.number) === Number(second.number)) return null;
  const reversed = low.amount.value.times(shared.amount.scale).gt(high.amount.value.times(high.amount.scale));
  const [from, to] = reversed ? [second, first] : [first, second];
  const approximate = low.leads.about || high.suffix === '~' || low.amount.more || high.amount.more;
  const value = makeValue(raw, 'range', { number: from.number, upper: to.number, unit: first.unit, approximate });
  const flagged = withFlags(
    value,
    first.flags.filter((flag) => flag !== 'zero-event'),
  );
  const sure = !reversed && first.certainty === 'sure' && second.certainty === 'sure';
  return sure ? flagged : doubtful(flagged);
}

const RATIO = /^(\d{1,9}(?:\.\d{1,9})?)[:比](\d{1,9}(?:\.\d{1,9})?)(?:左右|及?(以[上下内]))?$/;

/** 8:30 and 17:00; nothing is to be done at 1:20. */
function isClock(hours: string, minutes: string): boolean {
  return /^[0-5]0$/.test(minutes) && /^(?:[6-9]|0\d|1\d|2[0-4])$/.test(hours);
}

/** `1:1.2` → 0.8333 with unit `比`; times of day such as 8:30 are none. */
export function readRatio({ text, raw, context }: Reading): Value | null {
  const { comparator, flags } = impliedComparator(context, '=');
  const { end } = readLeads(text, 0);
  const match = RATIO.exec(text.slice(end));
  if (match === null || /^0+(?:\.0+)?$/.test(match[2]!)) return null;
  if (end === 0 && match[3] === undefined && isClock(match[1]!, match[2]!) && !/比/.test(context.name)) return null;
  const part = readPhrase(match[1]!, 0)!.amount.value.div(readPhrase(match[2]!, 0)!.amount.value);
  // Four decimals say a ratio as people do; tiny ones such as 1:30000 need more.
  const number = plain(readPhrase(fixed(part, part.lt('0.1') ? 8 : 4), 0)!.amount.value);
  const behind = match[3] === undefined ? null : match[3] === '以上' ? '>=' : '<=';
  const stated = comparatorOfColumn(text.slice(0, end)) ?? behind;
  return makeValue(raw, 'quantity', {
    comparator: stated ?? comparator,
    number,
    unit: RATIO_UNIT,
    flags: stated === null ? flags : [],
  });
}
