/** Frequencies and schedules: 每月1次 is twelve a year; 按月安排 is only a schedule. */
import { makeValue, type Reading } from './make';
import { readPhrase } from './phrase';
import { quantityOf } from './quantity';
import { big, plain } from '../grid';
import { chineseNumber } from './numerals';
import type { Value } from './value';

const EVERY =
  /^(?:平均)?每(?:([两二三四六\d]{1,2})个?)?(半年|半个?月|双月|学期|学年|季度?|个?月|周|星期|旬|年度?|日|天)(?:度|至少)?/;
/** 半年1次, 一年两次: without 每, so only before a count of times. 一月一次 may be January's. */
const BARE =
  /^(?:([一两二三1-3])个?)?(半年|季度|季|年|周|星期|天)(?=[\d一二两三四五六]{1,2}次$)|^()(月|日)(?=[\d一二两三四五六]{1,2}次$)/;
/** Times a year. */
const TIMES: Readonly<Record<string, number>> = {
  半年: 2,
  学期: 2,
  学年: 1,
  半月: 24,
  半个月: 24,
  双月: 6,
  季: 4,
  季度: 4,
  月: 12,
  个月: 12,
  周: 52,
  星期: 52,
  旬: 36,
  年: 1,
  年度: 1,
  日: 365,
  天: 365,
};
/** As denominators say it. */
const PER: Readonly<Record<string, string>> = { 季: '季度', 个月: '月', 星期: '周', 日: '天' };
const VERBS =
  /^(?:开展|举办|召开|组织|进行|检查|巡查|巡检|更新|报送|公开|调度|督查|清洗|维护|培训|发布|抽查|安排|完成)/;

/** ≥每月2次, 不少于每季度1次: the comparator before the period. */
const LEAD = /^(?:(≥|>|=|不少于|不低于|至少)|(≤|<|不超过|不多于))(?=每|平均每)/;

/** The period of a frequency without 每, in the groups of one with it. */
function periodOf(text: string): RegExpExecArray | null {
  const bare = BARE.exec(text);
  if (bare === null) return null;
  const [whole, several, period, , short] = bare;
  return Object.assign(bare, [whole, several === '一' || several === '1' ? undefined : several, period ?? short]);
}

/** What is done so often adds up to a year; 每天500吨 is what a plant can do on any day. */
function addsUp(dimension: string, period: string): boolean {
  return dimension.startsWith('count:') || dimension === 'people' || period.startsWith('年');
}

/** `每月1次`, `每季度至少1次`, `每两个月开展1次`, `一年两次`. */
export function readFrequency({ text: whole, raw, context }: Reading): Value | null {
  const lead = LEAD.exec(whole);
  const text = whole.slice(lead?.[0].length ?? 0);
  const every = EVERY.exec(text) ?? periodOf(text);
  if (every === null) return null;
  let start = every[0].length;
  const least = every[0].endsWith('至少');
  start += VERBS.exec(text.slice(start))?.[0].length ?? 0;
  const phrase = readPhrase(text, start);
  if (phrase === null || phrase.unit === null || phrase.unit.per !== '') return null;
  if (phrase.unit.base.dimension === 'time' || phrase.unit.base.dimension === 'months') return null;
  if (!/^[\u4e00-\u9fff]{0,8}$/.test(text.slice(phrase.end)) || phrase.unit.base.dimension.startsWith('money'))
    return null;
  const several = every[1] === undefined ? big(1) : /\d/.test(every[1]) ? big(every[1]) : chineseNumber(every[1]);
  if (several === null || several.eq(0)) return null;
  const value = quantityOf(phrase, raw, { ...context, unitColumn: '' });
  if (!addsUp(phrase.unit.base.dimension, every[2]!)) {
    return several.eq(1) ? { ...value, unit: `${value.unit!}/${PER[every[2]!] ?? every[2]!}` } : null;
  }
  const times = big(TIMES[every[2]!]!).div(several);
  const implied = value.flags.includes('implied-comparator');
  // A frequency is a minimum, more often is never worse: 每月1次 as a target is ≥12 a year.
  const stated = lead === null ? null : lead[1] === undefined ? '<=' : '>=';
  const comparator = stated ?? (least || implied ? '>=' : value.comparator);
  const others = value.flags.filter((flag) => flag !== 'implied-comparator' && flag !== 'suspect-scan');
  return {
    ...value,
    comparator,
    number: plain(big(value.number!).times(times).round(4)),
    unit: `${value.unit!}/年`,
    flags: [...others, 'per-year'],
  };
}

const SCHEDULE =
  /^(?:按(?:月|季度?|年|周|旬|半年|序时进度|时序进度|时间进度|进度|批次)[\u4e00-\u9fff]{0,8}|每(?:个?月|季度?|周|年)(?:第?\d{1,2})(?:日|号|个工作日)(?:前|之前|以前|内|底前)?[\u4e00-\u9fff]{0,8}|每(?:个?月|季度?|周|年)(?:底|末|初)(?:前)?[\u4e00-\u9fff]{0,8})$/;

export function readSchedule({ text, raw }: Reading): Value | null {
  return SCHEDULE.test(text) ? makeValue(raw, 'qualitative', { flags: ['schedule'] }) : null;
}
