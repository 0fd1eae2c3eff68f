/** Quantities: an optional comparison, a number, a unit, and little else. */
import { plain, type Big } from '../grid';
import { findPhrase } from './around';
import { comparatorOfColumn } from './comparators';
import { isBadEvent } from './events';
import { doubtful, hasFlag, makeValue, withFlags, type Reading } from './make';
import { type Phrase } from './phrase';
import { columnUnit, isLowRateName, isMoneyName, surroundingUnit, unlistedColumnUnit } from './surroundings';
import { normaliseText } from './symbols';
import { convertUnit, normaliseAmount, readUnitText, unitName, type ScaledUnit, type UnitRead } from './units';
import type { Comparator, Value, ValueContext, ValueFlag } from './value';

function statedComparator(phrase: Phrase, context: ValueContext): Comparator | null {
  const { lead } = phrase.leads;
  if (lead !== null && lead !== 'floor' && lead !== 'ceiling' && lead !== '~') return lead;
  if (phrase.suffix !== null && phrase.suffix !== '~') return phrase.suffix;
  if (phrase.amount.more) return '>=';
  if (lead === '~' || phrase.suffix === '~') return '~';
  if (context.role === 'actual') return null;
  return lead === 'floor' ? '>=' : lead === 'ceiling' ? '<=' : null;
}

/** The comparator column speaks of targets, and only where the cell itself says nothing. */
function statedOrColumn(phrase: Phrase, context: ValueContext): Comparator | null {
  const stated = statedComparator(phrase, context);
  if (stated !== null || context.role === 'actual' || context.comparatorColumn === '') return stated;
  return comparatorOfColumn(normaliseText(context.comparatorColumn).text);
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

/** A number and its unit after the surroundings have had their say. */
interface Found {
  readonly number: Big;
  readonly unit: string | null;
  readonly flags: readonly ValueFlag[];
  readonly sure: boolean;
}

/** A unit written in the cell; the unit column may contradict it (Q10). */
function foundInCell({ amount }: Phrase, unit: UnitRead, context: ValueContext): Found {
  const normal = normaliseAmount(amount.value, amount.scale, unit);
  const column = columnUnit(context);
  const same = column === null || (column.base === unit.base && column.per === unit.per);
  const conflict = !same && convertUnit('1', normal.unit, unitName(column)) === null;
  const flags: ValueFlag[] = normal.perYear ? ['per-year'] : [];
  return {
    number: normal.number,
    unit: normal.unit,
    flags: conflict ? [...flags, 'unit-conflict'] : flags,
    sure: !conflict,
  };
}

/** 0.95 under % is 95%; but a limit of 0.5 and a low rate are as likely half a per cent: read as written. */
function isFraction(phrase: Phrase, context: ValueContext): boolean {
  const comparator = statedOrColumn(phrase, context);
  return comparator !== '<=' && comparator !== '<' && !isLowRateName(context.name);
}

const YUAN: ScaledUnit = readUnitText('元')!;

/** 100万 under a name of money is 100万元. */
function moneyOf({ amount }: Phrase, context: ValueContext): ScaledUnit | null {
  return amount.scale.gte(10_000) && isMoneyName(context.name) ? YUAN : null;
}

/** A bare number: the unit comes from outside, or there is none. */
function foundOutside(phrase: Phrase, context: ValueContext, numberFormat?: string): Found {
  const { value, scale } = phrase.amount;
  const outside = surroundingUnit(context, numberFormat) ?? moneyOf(phrase, context);
  if (outside === null) {
    const unlisted = unlistedColumnUnit(context);
    return {
      number: value.times(scale),
      unit: unlisted,
      flags: unlisted === null ? [] : ['unit-from-context'],
      sure: true,
    };
  }
  // 30万 under a unit column 万平方米 says 万 twice; it is not 30万万. Of money 万 is how people say 万元.
  const twice = !scale.eq(1) && !outside.scale.eq(1) && !outside.base.dimension.startsWith('money');
  const small = outside.base.unit === '%' && scale.eq(1) && value.gt(0) && value.lte(1);
  const fraction = small && isFraction(phrase, context);
  const normal = normaliseAmount(fraction ? value.times(100) : value, scale.eq(1) ? outside.scale : scale, outside);
  const flags: ValueFlag[] = ['unit-from-context'];
  if (fraction) flags.push('percent-from-fraction');
  if (normal.perYear) flags.push('per-year');
  return { number: normal.number, unit: normal.unit, flags, sure: !twice && !small };
}

/** The Value of one phrase within its surroundings. */
export function quantityOf(phrase: Phrase, raw: string, context: ValueContext, options: QuantityOptions = {}): Value {
  const found =
    phrase.unit === null
      ? foundOutside(phrase, context, options.numberFormat)
      : foundInCell(phrase, phrase.unit, context);
  const stated = statedOrColumn(phrase, context);
  const implied = stated === null && context.role === 'target';
  const comparator = implied ? '=' : stated;
  let value = makeValue(raw, 'quantity', {
    comparator,
    number: plain(found.number),
    unit: found.unit,
    approximate: phrase.leads.about || phrase.amount.more || phrase.suffix === '~' || comparator === '~',
    flags: found.flags,
  });
  if (implied) value = withFlags(value, ['implied-comparator', ...scanFlag(value, phrase)]);
  if (isNothing(value) && (value.unit === '起' || value.unit === '宗' || isBadEvent(context.name))) {
    value = withFlags(value, ['zero-event']);
  }
  // ≥290% is no target anyone set; the 2 was a ≥.
  const scanned = hasFlag(value, 'suspect-scan') && value.unit === '%';
  return found.sure && !scanned ? value : doubtful(value);
}

function isNothing(value: Value): boolean {
  return value.number === '0' && (value.comparator === null || value.comparator === '=' || value.comparator === '<=');
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
  return readUnitText(remark) !== null ? { text, remark: '' } : { text: text.slice(0, match.index), remark };
}

/** What a remark tells of a part or of the evidence is no second value: （每期30人）, （问卷500份）. */
function isPlainRemark(remark: string): boolean {
  return (
    !/\d/.test(remark) || /^(?:其中|含|不含|包括|包含|每|抽样|抽查|问卷|样本|回收|在建|新增|折合|约合)/.test(remark)
  );
}

/** ≥90%以内 says both. */
function isContradictory({ leads: { lead }, suffix }: Phrase): boolean {
  const up = (sign: string | null) => sign === '>=' || sign === '>';
  const down = (sign: string | null) => sign === '<=' || sign === '<';
  return (up(lead) && down(suffix)) || (down(lead) && up(suffix));
}

/** A date before the number says when, not what: 2021年完成1200人次, 截至12月底培训30人. */
const WHEN = /^(?:截[至止]到?|至)?(?:20\d\d年度?)?(?:\d{1,2}月(?:\d{1,2}日)?)?(?:年?[底末])?,?(?=[\u4e00-\u9fff])/;

function withoutWhen(text: string): string {
  const when = WHEN.exec(text)?.[0] ?? '';
  return /\d/.test(when) ? text.slice(when.length) : text;
}

/** `≥95%`, `130余人次`, `不超过5%`, `PM2.5≤35μg/m³`, `拆除37.2万平方米`. */
export function readQuantity({ text: whole, raw, context }: Reading, options: QuantityOptions = {}): Value | null {
  const { text, remark } = withoutRemark(withoutWhen(whole));
  const found = findPhrase(text, context);
  if (found === null) return null;
  const { phrase, verdict } = found;
  if (verdict === 'no') {
    const odd = unlistedUnit(text, phrase, context);
    return odd === null ? null : { ...odd, raw };
  }
  const value = quantityOf(phrase, raw, context, options);
  return verdict === 'sure' && isPlainRemark(remark) && !isContradictory(phrase) ? value : doubtful(value);
}
