/** Quantities: an optional comparison, a number, a unit, and little else. */
import type { Big} from '../grid';
import { big, plain } from '../grid';
import { comparatorOfColumn, comparesAt, readLeads, readSuffix, type LeadRead } from './comparators';
import { doubtful, hasFlag, makeValue, withFlags, type Reading } from './make';
import { readAmount, type AmountRead } from './numerals';
import { columnUnit, isLowRateName, surroundingUnit } from './surroundings';
import { normaliseText } from './symbols';
import { convertUnit, normaliseAmount, readUnit, readUnitText, type UnitRead } from './units';
import type { Comparator, Value, ValueContext, ValueFlag } from './value';
import { isBadEvent } from './events';

/** One number phrase inside a text. */
export interface Phrase {
  readonly start: number;
  readonly end: number;
  readonly leads: LeadRead;
  readonly amount: AmountRead;
  readonly unit: UnitRead | null;
  readonly suffix: Comparator | null;
}

const PERCENT_UNIT = readUnit('%', 0)!;

/** 百分之九十五, 千分之三. */
function readFraction(text: string, start: number): { readonly amount: AmountRead; readonly unit: UnitRead } | null {
  const word = text.startsWith('百分之', start) ? '%' : text.startsWith('千分之', start) ? '‰' : null;
  if (word === null) return null;
  const amount = readAmount(text, start + 3);
  return amount === null ? null : { amount, unit: { ...readUnit(word, 0)!, end: amount.end } };
}

/** The number phrase that begins at `start`, comparison words included; null where none does. */
export function readPhrase(text: string, start: number): Phrase | null {
  const leads = readLeads(text, start);
  const fraction = readFraction(text, leads.end);
  const amount = fraction?.amount ?? readAmount(text, leads.end);
  if (amount === null) return null;
  let unit = fraction?.unit ?? readUnit(text, amount.end);
  const bracket = unit === null ? /^\(([^()]{1,8})\)/.exec(text.slice(amount.end, amount.end + 10)) : null;
  if (bracket !== null) {
    const inside = readUnitText(bracket[1]!);
    if (inside !== null && inside.scale.eq(1)) unit = { ...inside, end: amount.end + bracket[0].length };
  }
  let end = unit?.end ?? amount.end;
  let more = amount.more;
  if (unit !== null && /^[余多](?!于)/.test(text.slice(end))) {
    more = true;
    end += 1;
  }
  const suffix = readSuffix(text, end);
  return {
    start,
    end: suffix?.end ?? end,
    leads,
    amount: { ...amount, more },
    unit,
    suffix: suffix?.comparator ?? null,
  };
}

function statedComparator(phrase: Phrase, context: ValueContext): Comparator | null {
  const { lead } = phrase.leads;
  if (lead !== null && lead !== 'floor' && lead !== 'ceiling' && lead !== '~') return lead;
  if (phrase.suffix !== null && phrase.suffix !== '~') return phrase.suffix;
  if (phrase.amount.more) return '>=';
  if (lead === '~' || phrase.suffix === '~') return '~';
  if (context.role === 'actual') return null;
  return lead === 'floor' ? '>=' : lead === 'ceiling' ? '<=' : null;
}

/** A bare 2 and another digit or two: what a scan makes of ≥ (trap T7). The rule looks at the actual. */
function scanFlag(value: Value, phrase: Phrase): readonly ValueFlag[] {
  const { amount } = phrase;
  if (amount.chinese || amount.more || !amount.scale.eq(1)) return [];
  const digits = amount.value.toFixed();
  const suspicious = /^2[1-9]\d?$/.test(digits) && (value.unit !== '%' || amount.value.gt(100));
  return suspicious ? ['suspect-scan'] : [];
}

export interface QuantityOptions {
  /** The number stood as a number in the cell, with this format. */
  readonly numberFormat?: string;
}

/** The Value of one phrase within its surroundings. */
export function quantityOf(phrase: Phrase, raw: string, context: ValueContext, options: QuantityOptions = {}): Value {
  const flags: ValueFlag[] = [];
  const outside = phrase.unit === null ? surroundingUnit(context, options.numberFormat) : null;
  let { value, scale } = phrase.amount;
  let sure = true;
  if (outside !== null) {
    flags.push('unit-from-context');
    // 30万 under a unit column 万平方米 says 万 twice, not 30万万.
    if (!outside.scale.eq(1)) {
      if (scale.eq(1)) scale = outside.scale;
      else sure = false;
    }
    const fraction = outside.base.unit === '%' && scale.eq(1) && value.gt(0) && value.lte(1);
    if (fraction) {
      sure = false;
      if (!isLowRateName(context.name)) {
        value = value.times(100);
        flags.push('percent-from-fraction');
      }
    }
  }
  const unit = phrase.unit ?? outside;
  const normal =
    unit === null ? { number: value.times(scale), unit: null, perYear: false } : normaliseAmount(value, scale, unit);
  if (normal.perYear) flags.push('per-year');
  if (phrase.unit !== null) {
    const column = columnUnit(context);
    if (column !== null && normal.unit !== null && convertUnit('1', normal.unit, unitText(column)) === null) {
      flags.push('unit-conflict');
      sure = false;
    }
  }
  return finish(phrase, raw, context, { number: normal.number, unit: normal.unit, flags, sure });
}

function unitText(unit: UnitRead): string {
  return unit.per === '' ? unit.base.unit : `${unit.base.unit}/${unit.per}`;
}

interface Found {
  readonly number: Big;
  readonly unit: string | null;
  readonly flags: readonly ValueFlag[];
  readonly sure: boolean;
}

function finish(phrase: Phrase, raw: string, context: ValueContext, found: Found): Value {
  const stated = statedComparator(phrase, context);
  const column =
    stated === null && context.role === 'target'
      ? comparatorOfColumn(normaliseText(context.comparatorColumn).text)
      : null;
  const comparator = stated ?? column ?? (context.role === 'target' ? '=' : null);
  const implied = stated === null && column === null && context.role === 'target';
  const about = phrase.leads.about || phrase.amount.more || phrase.suffix === '~' || comparator === '~';
  let value = makeValue(raw, 'quantity', {
    comparator,
    number: plain(found.number),
    unit: found.unit,
    approximate: about,
    flags: [...found.flags],
  });
  if (implied) value = withFlags(value, ['implied-comparator', ...scanFlag(value, phrase)]);
  const nothing = found.number.eq(0) && (comparator === null || comparator === '=' || comparator === '<=');
  if (nothing && (found.unit === '起' || found.unit === '宗' || isBadEvent(context.name)))
    value = withFlags(value, ['zero-event']);
  // ≥290% is no target anyone set; the 2 was a ≥.
  const scanned = hasFlag(value, 'suspect-scan') && found.unit === '%';
  return found.sure && !scanned ? value : doubtful(value);
}

/** Words that may follow a quantity without changing it. */
const TRAIL =
  /^(?:的|均|都|已|全部|完成|按时|按期|及时|如期|准时|全|覆盖|达标|合格|到位|办结|落实|执行|使用|公开|拨付|发放|整改|到账|通过|验收|处置|处理|有效|准确|规范|满意|完毕|建成|\(含\)|\(含本数\)|含|不等|目标|任务|[。!;,、])*$/;

function sharesPair(text: string, name: string): boolean {
  for (let index = 0; index + 2 <= text.length; index += 1) {
    if (name.includes(text.slice(index, index + 2))) return true;
  }
  return false;
}

const DIGIT = /\d/;

/** How the words around a phrase let it stand: surely, doubtfully, or not at all. */
function judgeAround(text: string, phrase: Phrase, context: ValueContext): 'sure' | 'doubtful' | 'no' {
  const before = text.slice(0, phrase.start);
  const behind = text.slice(phrase.end);
  const compared = phrase.leads.lead !== null;
  if (TRAIL.test(behind)) {
    if (before === '') return 'sure';
    if (compared && wholePhrase(before) === null) return 'sure';
    if (/[:]$/.test(before) && !DIGIT.test(before)) return 'sure';
  }
  if (DIGIT.test(before) || DIGIT.test(behind) || /[一二三四五六七八九十]/.test(before)) return 'no';
  if (phrase.unit === null || phrase.amount.chinese) return 'no';
  const clock = phrase.unit.base.dimension === 'time' || phrase.unit.base.dimension === 'months';
  if (clock && phrase.suffix === null && !compared) return 'no';
  const named = sharesPair(before, context.name) || sharesPair(behind, context.name);
  if (before.length > (named ? 20 : 8) || behind.length > (named ? 12 : 6)) return 'no';
  return named ? 'sure' : 'doubtful';
}

function wholePhrase(text: string): Phrase | null {
  const phrase = readPhrase(text, 0);
  return phrase !== null && phrase.end === text.length ? phrase : null;
}

/** Where a phrase may begin: at the start, at a comparison, or at a digit not inside a word or number. */
function findPhrase(text: string): Phrase | null {
  const first = readPhrase(text, 0);
  if (first !== null) return first;
  for (let index = 1; index < text.length; index += 1) {
    const digit = DIGIT.test(text[index]!) && !/[\dA-Za-z.]/.test(text[index - 1]!);
    if (!digit && !comparesAt(text, index)) continue;
    const phrase = readPhrase(text, index);
    if (phrase !== null) return phrase;
  }
  return null;
}

/** A number with a unit of one sign that no table lists: 15盏 is 15 盏 where the unit column says so, else doubtful. */
function unlistedUnit(text: string, phrase: Phrase, context: ValueContext): Value | null {
  const rest = text.slice(phrase.end);
  const column = normaliseText(context.unitColumn).text;
  const listed = rest !== '' && rest === column;
  if (
    phrase.start !== 0 ||
    phrase.unit !== null ||
    phrase.amount.chinese ||
    !(listed || /^[\u4e00-\u9fff]$/.test(rest))
  )
    return null;
  const value = quantityOf({ ...phrase, unit: null }, text, { ...context, unitColumn: '', name: '', header: '' });
  return { ...value, unit: rest, certainty: listed ? 'sure' : 'doubtful' };
}

/** A bracketed remark behind the value: `15个（其中市级3个）`. */
function withoutRemark(text: string): { readonly text: string; readonly remark: string } {
  const match = /\(([^()]{0,60})\)$/.exec(text);
  if (match === null || match.index === 0) return { text, remark: '' };
  const remark = match[1]!;
  return /^含/.test(remark) || readUnitText(remark) !== null
    ? { text, remark: '' }
    : { text: text.slice(0, match.index), remark };
}

/** `≥95%`, `130余人次`, `不超过5%`, `PM2.5≤35μg/m³`, `拆除37.2万平方米`. */
export function readQuantity({ text: whole, raw, context }: Reading, options: QuantityOptions = {}): Value | null {
  const { text, remark } = withoutRemark(whole);
  const phrase = findPhrase(text);
  if (phrase === null) return null;
  const verdict = judgeAround(text, phrase, context);
  if (verdict === 'no') {
    const odd = unlistedUnit(text, phrase, context);
    return odd === null ? null : { ...odd, raw };
  }
  const value = quantityOf(phrase, raw, context, options);
  const plainRemark = !DIGIT.test(remark) || /^(?:其中|含|包括|包含)/.test(remark);
  return verdict === 'sure' && plainRemark ? value : doubtful(value);
}

/** A phrase of nothing but a number; for number cells. */
export function barePhrase(value: Big): Phrase {
  return {
    start: 0,
    end: 0,
    leads: { lead: null, about: false, end: 0 },
    amount: { value, scale: big(1), end: 0, chinese: false, more: false },
    unit: null,
    suffix: null,
  };
}

/** A phrase of a percentage; for cells with a percent format. */
export function percentPhrase(value: Big): Phrase {
  return { ...barePhrase(value), unit: PERCENT_UNIT };
}
