/** Reading a printed label: white space, full-width signs and additions in brackets do not matter. */
import { decimalOfNumber, isCellError, type Cell } from '../grid';
import type { FieldName } from './form';
import { FUND_HEADERS, INDICATOR_HEADERS } from './words';

/** A cell as the text a person reads; numbers in plain notation, errors as Excel shows them. */
export function textOf(cell: Cell | undefined): string {
  const value = cell?.value ?? null;
  if (value === null) return '';
  if (typeof value === 'string') return value.trim();
  if (typeof value === 'number') return Number.isFinite(value) ? decimalOfNumber(value) : '';
  return isCellError(value) ? value.error : value ? 'TRUE' : 'FALSE';
}

const FULL_WIDTH = /[\uff01-\uff5e]/g;

/** Removes white space and decoration and turns full-width signs into ASCII: `产 出　指标（50分）` → `产出指标(50分)`. */
export function normaliseLabel(text: string): string {
  return text
    .slice(0, 400)
    .replace(FULL_WIDTH, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0))
    .replace(/[\s\u3000\u200b\ufeff*★☆▲△]/g, '')
    .replace(/[〔【[]/g, '(')
    .replace(/[〕】\]]/g, ')')
    .replace(/﹪/g, '%');
}

const ADDITION = /\((?:[A-Za-z]|[A-Za-z][/÷][A-Za-z](?:[*×]100%)?|万?元|%|\d+(?:\.\d+)?分?|分|必填|选填)\)$/;

/** The label without what offices add behind it: `全年执行数（B）` → `全年执行数`, `执行率%：` → `执行率`. */
export function stemOf(text: string): string {
  let stem = normaliseLabel(text);
  for (;;) {
    const shorter = stem
      .replace(/[:;,。、]+$/, '')
      .replace(ADDITION, '')
      .replace(/(?<=率)%$/, '');
    if (shorter === stem) return stem;
    stem = shorter;
  }
}

export interface HeaderMatch {
  readonly field: FieldName;
  /** 1 for the usual wording, less for a rarer one. */
  readonly confidence: number;
}

const INDICATOR_BY_STEM = new Map<string, HeaderMatch>();
for (const [field, words] of Object.entries(INDICATOR_HEADERS) as [FieldName, readonly string[]][]) {
  words.forEach((word, rank) => {
    // Wordings of a column that also mean something else elsewhere (备注, 单位, 说明) are the weaker evidence.
    const confidence = rank === 0 ? 1 : word.length <= 2 ? 0.6 : 0.9;
    INDICATOR_BY_STEM.set(word, { field, confidence });
  });
}

/** The column of the indicator table that a header cell names; null when it names none. */
export function matchIndicatorHeader(text: string): HeaderMatch | null {
  return INDICATOR_BY_STEM.get(stemOf(text)) ?? null;
}

/** The column of the fund block that a header cell names; null when it names none. */
export function matchFundHeader(text: string): HeaderMatch | null {
  const stem = stemOf(text);
  if (stem === '' || stem.length > 16) return null;
  for (const [field, pattern] of FUND_HEADERS) {
    if (pattern.test(stem)) return { field, confidence: 1 };
  }
  return null;
}

/** `产出指标（50分）` → label and points; points null where none are printed. */
export function splitPoints(text: string): { label: string; points: string | null } {
  const label = normaliseLabel(text);
  const match = /^(.+?)\(?(\d+(?:\.\d+)?)分\)?$|^(.+?)\((\d+(?:\.\d+)?)分?\)$/.exec(label);
  if (match === null) return { label: label.replace(/[:]$/, ''), points: null };
  return { label: match[1] ?? match[3]!, points: match[2] ?? match[4]! };
}
