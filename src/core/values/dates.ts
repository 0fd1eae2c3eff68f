/** Deadlines and days: `2021年12月31日前`, `12月底前`, `第三季度`, `二〇二一年十二月底`. */
import { doubtful, impliedComparator, makeValue, type Reading } from './make';
import { chineseNumber } from './numerals';
import { columnUnit, isTimeName } from './surroundings';
import { normaliseText } from './symbols';
import type { Comparator, Value, ValueContext, ValueFlag } from './value';

interface Day {
  readonly year: number | null;
  readonly month: number;
  /** Null: known only to the month. */
  readonly day: number | null;
  /** A period (季度, 全年, 月底) rather than a single day. */
  readonly period: boolean;
}

/** Days of a month in the proleptic Gregorian calendar. */
function monthLength(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/** ISO text of a day; null where the calendar has no such day. */
export function isoDay(year: number, month: number, day: number): string | null {
  if (year < 1900 || year > 2199 || month < 1 || month > 12 || day < 1 || day > monthLength(year, month)) return null;
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/** Chinese digits in front of 年, 月, 日, 季 become Arabic ones. */
function arabicDates(text: string): string {
  return text.replace(/[〇零一二三四五六七八九十]{1,4}(?=个?[年月日号])|(?<=第?)[一二三四](?=季度?)/g, (digits) => {
    const value = chineseNumber(digits);
    return value === null ? digits : value.toFixed();
  });
}

const YEAR = String.raw`(?:(\d{4})年?度?|(本|当|今|该|每|次|翌|下一|明)年度?)`;
const PART = String.raw`(上旬|中旬|下旬|底|末)?`;

const FORMS: readonly (readonly [RegExp, (m: RegExpExecArray) => Day | null])[] = [
  // 2021年12月31日, 2021.12.31
  [/^(\d{4}|\d{2})年(\d{1,2})月(\d{1,2})[日号]?(?:24时)?/, (m) => day(m[1], m[2], m[3])],
  [/^(\d{4})([./、,-])(\d{1,2})\2(\d{1,2})(?!\d)日?/, (m) => day(m[1], m[3], m[4])],
  [/^(19\d\d|20\d\d)(\d\d)(\d\d)(?!\d)/, (m) => day(m[1], m[2], m[3])],
  // 2021年12月底, 12月中旬, 2021年6月
  [new RegExp(`^(\\d{4}|\\d{2})年(\\d{1,2})月份?${PART}`), (m) => month(m[1], m[2], m[3])],
  [/^(\d{1,2})月(\d{1,2})[日号]/, (m) => day(undefined, m[1], m[2])],
  // 12.31前: only with the word behind it, else it is a number.
  [/^(\d{1,2})\.(\d{1,2})(?=日?(?:前|之前|以前))日?/, (m) => day(undefined, m[1], m[2])],
  [new RegExp(`^(\\d{1,2})月份?${PART}`), (m) => month(undefined, m[1], m[2])],
  [/^(19\d\d|20\d\d)[/-](\d{1,2})(?![\d/.-])/, (m) => month(m[1], m[2], undefined)],
  // Quarters and halves.
  [/^(?:(\d{4})年)?第?([1-4])季度?[末底]?/, (m) => period(m[1], Number(m[2]) * 3)],
  [/^(?:(\d{4})年)?上半年/, (m) => period(m[1], 6)],
  [/^(?:(\d{4})年)?下半年/, (m) => period(m[1], 12)],
  [/^(\d{4})年度?(?:全年|年?[底末内]|年内)?/, (m) => period(m[1], 12)],
];

function year(text: string | undefined): number | null {
  if (text === undefined) return null;
  // 21年12月 is short for 2021.
  return text.length === 2 ? 2000 + Number(text) : Number(text);
}

function day(y: string | undefined, m: string | undefined, d: string | undefined): Day {
  return { year: year(y), month: Number(m), day: Number(d), period: false };
}

function month(y: string | undefined, m: string | undefined, part: string | undefined): Day {
  const days: Readonly<Record<string, number>> = { 上旬: 10, 中旬: 20 };
  const at = part === undefined ? null : (days[part] ?? 0);
  return { year: year(y), month: Number(m), day: at, period: part !== undefined };
}

/** The last day of a month, as `day: 0`. */
function period(y: string | undefined, m: number): Day {
  return { year: year(y), month: m, day: 0, period: true };
}

const RELATIVE = new RegExp(`^${YEAR}`);

/** 年底, 全年, 本年12月: the year comes from the form. */
function readDay(text: string, context: ValueContext): { readonly day: Day; readonly end: number } | null {
  const relative = RELATIVE.exec(text);
  if (relative !== null && relative[2] !== undefined) {
    const base = context.year === null ? null : context.year + (/[次翌下明]/.test(relative[2]) ? 1 : 0);
    const rest = text.slice(relative[0].length);
    const inner = /^[底末内]/.exec(rest);
    if (rest === '' || inner !== null || /^[前之以完]/.test(rest)) {
      return {
        day: { year: base, month: 12, day: 0, period: true },
        end: relative[0].length + (inner?.[0].length ?? 0),
      };
    }
    const found = matchForms(rest);
    return found === null || found.day.year !== null
      ? null
      : { day: { ...found.day, year: base }, end: relative[0].length + found.end };
  }
  const whole = /^(?:全年度?|年内|年度内|年[底末]|年终)/.exec(text);
  if (whole !== null) return { day: { year: null, month: 12, day: 0, period: true }, end: whole[0].length };
  return matchForms(text);
}

function matchForms(text: string): { readonly day: Day; readonly end: number } | null {
  for (const [pattern, build] of FORMS) {
    const match = pattern.exec(text);
    const found = match === null ? null : build(match);
    if (found !== null) return { day: found, end: match![0].length };
  }
  return null;
}

const BETWEEN = String.raw`(?:[-~至到]+|年?-)`;
const MONTHS = new RegExp(`^(?:(\\d{4})年)?(\\d{1,2})月?${BETWEEN}(?:(\\d{4})年)?(\\d{1,2})月(底|末)?`);
const DOTTED = new RegExp(`^(\\d{4})[./年](\\d{1,2})月?${BETWEEN}(\\d{4})[./年](\\d{1,2})(?![\\d.])月?`);
const YEARS = new RegExp(`^(\\d{4})年?度?${BETWEEN}(\\d{4})年度?`);
const DAYS = new RegExp(`^(\\d{4}[年./-]\\d{1,2}[月./-]\\d{1,2}日?)${BETWEEN}`);

/** `2021年1月-12月`, `2021.1-2021.12`, `1-12月`: the interval's last day. */
function readInterval(text: string): { readonly day: Day; readonly end: number } | null {
  const month = MONTHS.exec(text);
  if (month !== null) {
    return {
      day: { year: year(month[3] ?? month[1]), month: Number(month[4]), day: 0, period: true },
      end: month[0].length,
    };
  }
  const dotted = DOTTED.exec(text);
  if (dotted !== null) {
    return { day: { year: year(dotted[3]), month: Number(dotted[4]), day: 0, period: true }, end: dotted[0].length };
  }
  const years = YEARS.exec(text);
  if (years !== null) return { day: period(years[2], 12), end: years[0].length };
  const days = DAYS.exec(text);
  const last = days === null ? null : matchForms(text.slice(days[0].length));
  if (days === null || last === null || last.day.day === null) return null;
  const own = last.day.year ?? Number(days[1]!.slice(0, 4));
  return { day: { ...last.day, year: own }, end: days[0].length + last.end };
}

const BEFORE = /^(?:[底末]?(?:及以前|以前|之前|前|以内|之内|内|止))/;
const AFTER = /^(?:以后|之后|后|起)/;
const DONE =
  /^(?:[底末])?(?:已|全部|均|全面|按时|如期|按期|基本)*(?:完成|完工|竣工|验收|建成|到位|印发|投入使用|结束|开工|投用|交付|办结|拨付|支付|发放|上线|启用|通过|报送|开展|实施|落实)[\u4e00-\u9fff]{0,10}[。!]?$/;
const LEAD =
  /^(?:截至|截止到?|提前[至到]|推迟[至到]|延期[至到]|延[至到]|不晚于|不迟于|不超过|早于|确保在?|力争在?|计划|预计|应于|须于|已于|于|在|到|至|≤|<|=|达到)+/;

function comparatorOf(
  lead: string,
  tail: 'before' | 'after' | 'done' | 'none',
  found: Day,
  context: ValueContext,
): { readonly comparator: Comparator | null; readonly flags: readonly ValueFlag[] } {
  if (/早于|</.test(lead)) return { comparator: '<', flags: [] };
  if (tail === 'before' || /不晚于|不迟于|不超过|≤/.test(lead)) return { comparator: '<=', flags: [] };
  if (tail === 'after') return { comparator: '>=', flags: [] };
  if (lead.includes('=')) return { comparator: '=', flags: [] };
  // A period or a month is a deadline by itself; a bare day is implied equality, met on or before it.
  const deadline = tail === 'done' || found.day === null || found.period;
  if (deadline) return { comparator: context.role === 'target' ? '<=' : null, flags: [] };
  return impliedComparator(context, '=');
}

function dateValue(
  raw: string,
  found: Day,
  context: ValueContext,
  lead: string,
  tail: 'before' | 'after' | 'done' | 'none',
): Value | null {
  const own = found.year ?? context.year;
  const { comparator, flags } = comparatorOf(lead, tail, found, context);
  const last = monthLength(own ?? 2000, found.month);
  const iso = isoDay(own ?? 2000, found.month, found.day === null || found.day === 0 ? last : found.day);
  if (iso === null) return null;
  const value = makeValue(raw, 'date', {
    comparator,
    date: own === null ? null : iso,
    flags: found.day === null ? [...flags, 'month-precision'] : flags,
  });
  return own === null ? doubtful(value) : value;
}

/** Reads a date, a deadline or an interval; null for every other text. */
export function readDate({ text, raw, context }: Reading): Value | null {
  const arabic = arabicDates(text).replace(/\([^()\d]{1,12}\)$/, '');
  let start = LEAD.exec(arabic)?.[0].length ?? 0;
  let named = '';
  let found = readInterval(arabic.slice(start)) ?? readDay(arabic.slice(start), context);
  if (found === null && start === 0) {
    // 项目于2021年6月底完工: a few words before 于 or 在.
    const words = /^[\u4e00-\u9fff]{1,8}?(?:于|在|时间[:为]?|截至)(?=\d)/.exec(arabic);
    if (words === null) return null;
    named = words[0];
    start = named.length;
    found = readDay(arabic.slice(start), context);
  }
  if (found === null) return null;
  let rest = arabic.slice(start + found.end);
  // 2021年底: the form above ends with the year.
  const before = BEFORE.exec(rest);
  const after = before === null ? AFTER.exec(rest) : null;
  rest = rest.slice((before ?? after)?.[0].length ?? 0).replace(/^[。,;]/, '');
  const done = rest !== '' && DONE.test(rest);
  if (rest !== '' && !done) return null;
  const tail = before !== null ? 'before' : after !== null ? 'after' : done ? 'done' : 'none';
  const lead = named === '' ? arabic.slice(0, start) : '';
  const value = dateValue(raw, found.day, context, lead, tail);
  if (value === null) return null;
  const digitsOnly = /^\d{8}$/.test(text);
  const otherUnit = columnUnit(context);
  if (digitsOnly && otherUnit !== null) return null;
  return named !== '' && !isTimeName(context.name) ? doubtful(value) : value;
}

const MONTH_COLUMN = /^月(?:份|底|末|底前|前|之前)?$/;

/** Column split: 12 with the unit column 月底前, or 2021 with 年 or nothing, under a name that asks for a time. */
export function readSplitDate(reading: Reading): Value | null {
  const column = normaliseText(reading.context.unitColumn).text;
  const months = MONTH_COLUMN.test(column) && /^[≤<=]?(?:[1-9]|1[0-2])$/.test(reading.text);
  const years = /^(?:年(?:底|末|底前|内)?)?$/.test(column) && /^20\d\d$/.test(reading.text);
  if (!isTimeName(reading.context.name) || !(months || years)) return null;
  return readDate({ ...reading, text: reading.text + (column === '' ? '年' : column) });
}

/** `2021.12` or `202112`: a month where the form asks for a time, else a number. */
export function readDottedMonth(reading: Reading): Value | null {
  const match = /^((?:19|20)\d\d)(?:\.(\d{1,2})|(0[1-9]|1[0-2]))$/.exec(reading.text);
  if (match === null || !isTimeName(reading.context.name)) return null;
  return dateValue(reading.raw, month(match[1], match[2] ?? match[3], undefined), reading.context, '', 'none');
}
