/** Changes against an earlier state: 下降50%, 同比增长≥5%, 由65%提升至95%, 持平. */
import type { Big } from '../grid';
import { big, plain } from '../grid';
import { impliedComparator, makeValue, type Reading } from './make';
import { readPhrase } from './phrase';
import { quantityOf } from './quantity';
import type { Comparator, Value, ValueFlag } from './value';

const BASE =
  /^(?:同比|环比|(?:比|较|与|相比)(?:去年|上年度?|上一年度?|往年|年初|前年|基期|上期|\d{4}年度?|以往|之前|原来)(?:同期|底|末|初)?(?:相比|比)?),?/;
const UP = '增长|增加|提高|提升|上升|增幅|上涨|扩大|增收|提速|升高|新增|增强';
const DOWN = '下降|降低|减少|压减|压缩|缩减|缩短|下调|降幅|节约|减低|削减|降';
const VERB = new RegExp(`^(${UP}|${DOWN})(?:率|幅度|幅)?(?:为|了|约为)?`);
const IS_DOWN = new RegExp(`^(?:${DOWN})`);

interface Fixed {
  readonly pattern: RegExp;
  readonly number: string;
  readonly comparator: Comparator;
}

/** Set phrases. 持平 and 不增加 of 三公 spending both mean: not more than before. */
const FIXED: readonly Fixed[] = [
  { pattern: /^(?:实现)?翻(?:一)?番(?:以上)?$/, number: '100', comparator: '>=' },
  { pattern: /^(?:实现)?翻[两二]番(?:以上)?$/, number: '300', comparator: '>=' },
  {
    pattern:
      /^(?:基本|保持|总体|实现)*(?:持平|不增加|不增长|不上升|只减不增|零增长|不超上年|不超过上年|不高于上年|不增|无增长|未增加|未增长|持平或下降|不高于去年|不超过去年)(?:水平)?$/,
    number: '0',
    comparator: '<=',
  },
  { pattern: /^(?:实现)?(?:负增长|逐年下降)$/, number: '0', comparator: '<' },
  { pattern: /^(?:实现)?正增长$/, number: '0', comparator: '>' },
  {
    pattern: /^(?:不下降|不降低|不减少|只增不减|(?:不低于|不少于)(?:上年|去年|上年度)(?:同期)?(?:水平)?)$/,
    number: '0',
    comparator: '>=',
  },
  { pattern: /^(?:高于|超过|大于)(?:上年|去年|上年度)(?:同期)?(?:水平)?$/, number: '0', comparator: '>' },
  { pattern: /^(?:低于|少于|小于)(?:上年|去年|上年度)(?:同期)?(?:水平)?$/, number: '0', comparator: '<' },
];

/** Words before the change that belong to the indicator's name: 发案量下降50%. */
function stripName(text: string): { readonly rest: string; readonly based: boolean } {
  for (let index = 0; index <= Math.min(text.length, 14); index += 1) {
    const rest = text.slice(index);
    const base = BASE.exec(rest);
    if (base !== null) return { rest: rest.slice(base[0].length), based: true };
    if (VERB.test(rest)) return { rest, based: false };
    if (!/[\u4e00-\u9fff"'(]/.test(text[index] ?? '')) break;
  }
  return { rest: text, based: false };
}

function fixedChange({ raw, context }: Reading, text: string): Value | null {
  const found = FIXED.find(({ pattern }) => pattern.test(text));
  if (found === undefined) return null;
  const comparator = context.role === 'target' || found.number === '0' ? found.comparator : null;
  return makeValue(raw, 'change', { comparator, number: found.number, unit: '%' });
}

/** 由65%提升至95%: the change in points (or in the unit) and the end value; 95 − 30 gives the base back. */
function fromTo({ raw, context }: Reading, text: string): Value | null {
  const start = /^[\u4e00-\u9fff]{0,12}?[由从](?:去年|上年|年初|原来)?的?/.exec(text);
  if (start === null) return null;
  const inner = { ...context, role: 'actual' as const };
  const low = readPhrase(text, start[0].length);
  if (low === null) return null;
  const verb = new RegExp(`^,?(${UP}|${DOWN})?(?:至|到|为|成)`).exec(text.slice(low.end));
  const high = verb === null ? null : readPhrase(text, low.end + verb[0].length);
  if (verb === null || high === null || high.end !== text.replace(/[。!]$/, '').length || high.leads.lead !== null)
    return null;
  const first = quantityOf({ ...low, unit: low.unit ?? high.unit }, raw, inner);
  const second = quantityOf({ ...high, unit: high.unit ?? low.unit }, raw, inner);
  if (first.number === null || second.number === null || first.unit !== second.unit || first.unit === null) return null;
  const percent = first.unit === '%';
  const { comparator, flags } = impliedComparator(context, '=');
  return makeValue(raw, 'change', {
    comparator: high.suffix ?? comparator,
    number: plain(big(second.number).minus(first.number)),
    unit: percent ? '百分点' : first.unit,
    endValue: second.number,
    approximate: first.approximate || second.approximate,
    flags: [...(high.suffix === null ? flags : []), ...(percent ? (['percentage-points'] as const) : [])],
  });
}

interface Size {
  readonly number: Big;
  readonly unit: string;
  readonly flags: readonly ValueFlag[];
}

function sizeOf(value: Value): Size | null {
  if (value.number === null || value.unit === null) return null;
  if (value.unit === '倍') return { number: big(value.number).times(100), unit: '%', flags: [] };
  return { number: big(value.number), unit: value.unit, flags: value.unit === '百分点' ? ['percentage-points'] : [] };
}

/**
 * The number is signed (下降50% is −50); the comparator speaks of its size, so that 下降≥30% and 增长≥30% are
 * both `>=`: at least as strong in that direction.
 */
export function readChange(reading: Reading): Value | null {
  const { text, raw, context } = reading;
  const ended = fromTo(reading, text);
  if (ended !== null) return ended;
  const { rest, based } = stripName(text);
  const fixedText = based ? rest : text;
  const set = fixedChange(reading, fixedText.replace(/^,/, ''));
  if (set !== null) return set;
  // 不低于…增长, 超过去年: a comparison may stand before the verb, but 提升至95% is a level, no change.
  const verb = VERB.exec(rest);
  if (verb === null || /^[至到]/.test(rest.slice(verb[0].length))) return null;
  const phrase = readPhrase(rest, verb[0].length);
  if (phrase === null || phrase.leads.lead === 'ceiling' || !/^(?:的?目标|完成|[。!])?$/.test(rest.slice(phrase.end)))
    return null;
  const value = quantityOf(phrase, raw, context);
  const size = sizeOf(value);
  if (size === null) return null;
  const down = IS_DOWN.test(verb[1]!);
  const relative = size.unit === '%' || size.unit === '百分点';
  // 增加3个 counts what was added; only against an earlier state is it a change.
  if (!relative && !based && (!down || verb[1] === '节约')) return null;
  const implied = value.flags.includes('implied-comparator');
  const others = value.flags.filter((flag) => flag !== 'suspect-scan' && flag !== 'zero-event');
  return {
    ...value,
    kind: 'change',
    number: plain(down ? size.number.times(-1) : size.number),
    unit: size.unit,
    comparator: implied && down ? '>=' : value.comparator,
    flags: [...others, ...size.flags],
  };
}
