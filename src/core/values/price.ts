/** A price or a standard said from what it is paid for: 每人530元, 每亩补助300元, 人均75元. */
import type { Reading } from './make';
import { readPhrase } from './phrase';
import { quantityOf } from './quantity';
import { readPer } from './units';
import type { Value } from './value';

const PAID =
  /^(?:的|补助|补贴|救助|发放|奖励|资助|奖补|补偿|标准|成本|费用|支出|投入|每次|为|按)*(?=[\d≥≤><=约不至最控达])/;
const BEHIND = /^(?:的?标准|标准|补助|补贴|左右)?$/;
/** 人均, 亩均: each in one word. */
const AVERAGE = /^(人|户|亩|生|次|台|件|案|日|月|年)均/;

/** The denominator at the start of a text and where it ends; null where the text begins otherwise. */
function readEach(text: string): { readonly per: string; readonly end: number } | null {
  const average = AVERAGE.exec(text);
  if (average !== null) return { per: readPer(`/${average[1]!}`, 0)!.per, end: average[0].length };
  // Which word it is paid for is a listed unit, else one sign: 每生, 每村.
  const words = /^(?:每(?:人次|场次|批次|台套|平方米|平米|公里|公斤|工作日|[\u4e00-\u9fff]))+/.exec(text);
  const per = words === null ? null : readPer(words[0], 0);
  return per === null || per.end !== words![0].length ? null : { per: per.per, end: words![0].length };
}

/** Money only: 每月1次 is a frequency. */
export function readPrice({ text, raw, context }: Reading): Value | null {
  const each = readEach(text);
  if (each === null) return null;
  const start = each.end + (PAID.exec(text.slice(each.end))?.[0].length ?? 0);
  const phrase = readPhrase(text, start);
  if (phrase === null || phrase.unit === null || !BEHIND.test(text.slice(phrase.end))) return null;
  const { base, per } = phrase.unit;
  if (!base.dimension.startsWith('money') || per !== '') return null;
  return quantityOf({ ...phrase, unit: { ...phrase.unit, per: each.per } }, raw, context);
}
