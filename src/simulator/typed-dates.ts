/** Dates and times in digits, as Excel reads them from typed text. */
import { fullYear, serialOfDate } from './dates';
import type { TypingContext } from './typed-text';

interface Day {
  readonly serial: number;
  readonly numberFormat: string;
}

const SHORT_DATE = { 'en-US': 'm/d/yyyy', 'zh-CN': 'yyyy/m/d' } as const;
const DAY_OF_YEAR = { 'en-US': 'd-mmm', 'zh-CN': 'm"月"d"日"' } as const;
const MONTH_OF_YEAR = { 'en-US': 'mmm-yy', 'zh-CN': 'yyyy"年"m"月"' } as const;

/** `2024-3-5`, `3/5`, `3/5/2024` (US), `2024年3月5日` (Chinese), `8:30`; null for anything else. */
export function readDate(text: string, context: TypingContext): { value: number; numberFormat: string } | null {
  const time = readTime(text);
  if (time !== null) return time;
  const day = readDay(text, context);
  return day === null ? null : { value: day.serial, numberFormat: day.numberFormat };
}

function readTime(text: string): { value: number; numberFormat: string } | null {
  const match = /^(\d{1,2}):(\d{2})(?::(\d{2}))?$/.exec(text);
  if (match === null) return null;
  const [hour, minute, second] = [Number(match[1]), Number(match[2]), Number(match[3] ?? 0)];
  if (hour > 23 || minute > 59 || second > 59) return null;
  const value = (hour * 3600 + minute * 60 + second) / 86_400;
  return { value, numberFormat: match[3] === undefined ? 'h:mm' : 'h:mm:ss' };
}

function readDay(text: string, context: TypingContext): Day | null {
  const { rules, date1904, year: thisYear } = context;
  const written = rules === 'zh-CN' ? /^(\d{4})年(\d{1,2})月(\d{1,2})日$/.exec(text) : null;
  if (written !== null) {
    return day(Number(written[1]), Number(written[2]), Number(written[3]), date1904, 'yyyy"年"m"月"d"日"');
  }
  const match = /^(\d{1,4})([-/])(\d{1,4})(?:\2(\d{1,4}))?$/.exec(text);
  if (match === null) return null;
  const [first, second, third] = [match[1]!, match[3]!, match[4]];
  const [a, b] = [Number(first), Number(second)];
  if (third !== undefined) {
    const yearFirst = first.length === 4 || rules === 'zh-CN';
    const [year, month, date] = yearFirst ? [first, second, third] : [third, first, second];
    if (![2, 4].includes(year.length) || month.length > 2 || date.length > 2) return null;
    return day(fullYear(Number(year), year.length), Number(month), Number(date), date1904, SHORT_DATE[rules]);
  }
  if (first.length === 4 && second.length <= 2) return day(a, b, 1, date1904, MONTH_OF_YEAR[rules]);
  if (first.length > 2) return null;
  const inThisYear = second.length <= 2 ? day(thisYear, a, b, date1904, DAY_OF_YEAR[rules]) : null;
  if (inThisYear !== null) return inThisYear;
  // No such day in the month: Excel takes the second number for a year.
  return second.length === 3 || b < 32 ? null : day(fullYear(b, second.length), a, 1, date1904, MONTH_OF_YEAR[rules]);
}

function day(year: number, month: number, date: number, date1904: boolean, numberFormat: string): Day | null {
  const serial = serialOfDate(year, month, date, date1904);
  return serial === null ? null : { serial, numberFormat };
}
