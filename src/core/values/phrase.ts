/** A number phrase: comparison words, number, scale, unit and what is fixed to them. */
import { big, type Big } from '../grid';
import { readLeads, readSuffix, type LeadRead } from './comparators';
import { readAmount, type AmountRead } from './numerals';
import { readUnit, readUnitText, type ScaledUnit, type UnitRead } from './units';
import type { Comparator } from './value';

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

/** What one part is in per cent. */
const PARTS: Readonly<Record<string, string>> = { 百: '1', 千: '0.1', 万: '0.01', 十万: '0.001' };
const PART_OF = /(十?万|[百千])分之/y;

/** 百分之九十五, 千分之三, 万分之六. */
function readFraction(text: string, start: number): { readonly amount: AmountRead; readonly unit: UnitRead } | null {
  PART_OF.lastIndex = start;
  const word = PART_OF.exec(text);
  const amount = word === null ? null : readAmount(text, PART_OF.lastIndex);
  if (word === null || amount === null) return null;
  const scale = amount.scale.times(PARTS[word[1]!]!);
  return { amount: { ...amount, scale }, unit: { ...PERCENT_UNIT, end: amount.end } };
}

/** `90（万元）`: the unit in brackets behind the number. */
function readBracketUnit(text: string, start: number): ScaledUnit | null {
  const bracket = /^\(([^()]{1,8})\)/.exec(text.slice(start, start + 10));
  const inside = bracket === null ? null : readUnitText(bracket[1]!);
  return inside === null ? null : { ...inside, end: start + bracket![0].length };
}

/** The number phrase that begins at `start`, comparison words included; null where none does. */
export function readPhrase(text: string, start: number): Phrase | null {
  const leads = readLeads(text, start);
  const fraction = readFraction(text, leads.end);
  const amount = fraction?.amount ?? readAmount(text, leads.end);
  if (amount === null) return null;
  const bracket = fraction === null ? readBracketUnit(text, amount.end) : null;
  const unit = fraction?.unit ?? readUnit(text, amount.end) ?? bracket;
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
    amount: { ...amount, scale: bracket === null ? amount.scale : amount.scale.times(bracket.scale), more },
    unit,
    suffix: suffix?.comparator ?? null,
  };
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
