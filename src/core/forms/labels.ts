/** Reading a printed label: white space, full-width signs and additions in brackets do not matter. */
import { decimalOfNumber, isCellError, type Cell } from '../grid';
import { perText } from '../grid/memo';
import { ACCOUNTS_HEADER, STAFF_AUTHORISED } from './basic-data-words';
import type { FieldName } from './form';
import { fieldByPattern } from './header-patterns';
import { SUBTOTAL_WORDS, TOTAL_WITH_NUMBER, TOTAL_WORDS } from './row-words';
import { ADJUSTED_TARGET, FUND_HEADERS, INDICATOR_HEADERS } from './words';

/** A cell as the text a person reads; numbers in plain notation, errors as Excel shows them. */
export function textOf(cell: Cell | undefined): string {
  const value = cell?.value ?? null;
  if (value === null) return '';
  if (typeof value === 'string') return value.trim();
  if (typeof value === 'number') return Number.isFinite(value) ? decimalOfNumber(value) : '';
  return isCellError(value) ? value.error : value ? 'TRUE' : 'FALSE';
}

const FULL_WIDTH = /[\uff01-\uff5e]/g;
/** Most texts have nothing to remove or to turn. */
const TIDY = /^[\u4e00-\u9fff\w%.:,()≥≤-]*$/;

/** Removes white space and decoration and turns full-width signs into ASCII: `产 出　指标（50分）` → `产出指标(50分)`. */
export function normaliseLabel(text: string): string {
  if (text.length <= 400 && TIDY.test(text)) return text;
  return text
    .slice(0, 400)
    .replace(FULL_WIDTH, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0))
    .replace(/[\s\u3000\u200b\ufeff*★☆▲△]/g, '')
    .replace(/[〔【[]/g, '(')
    .replace(/[〕】\]]/g, ')')
    .replace(/﹪/g, '%');
}

const ADDITION =
  /\((?:[A-Za-z]|[A-Za-z][/÷][A-Za-z](?:[*×]100%)?|万?元|%|\d+(?:\.\d+)?分?|分|必填|选填)\)$|[①-⑳](?:[=+/÷×*-]?[①-⑳])*$/;

/** The label without what offices add behind it: `全年执行数（B）` → `全年执行数`, `执行率%：` → `执行率`. */
export function stemOf(text: string): string {
  return stemOfLabel(normaliseLabel(text));
}

/** White space and signs that end a label, or a bracket of an addition: without one of them the label is its stem. */
const ENDING = /[:;,。、)%①-⑳]$/;

function stemOfLabel(label: string): string {
  let stem = label;
  if (!ENDING.test(stem)) return stem;
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

/** Longer texts are content, never a header. */
const LONGEST_HEADER = 40;
/** Something unexpected stood around the header word: `得分（20分*执行率）`, `2021年分值`. */
const WITH_ADDITION = 0.9;

const INDICATOR_BY_STEM = new Map<string, HeaderMatch>();
for (const [field, words] of Object.entries(INDICATOR_HEADERS) as [FieldName, readonly string[]][]) {
  words.forEach((word, rank) => {
    // Wordings that also mean something else elsewhere (备注, 单位, 实际完成情况, 预期目标) are the weaker evidence.
    const confidence = rank === 0 ? 1 : /^..?$|(情况|目标)$/.test(word) ? 0.6 : 0.9;
    INDICATOR_BY_STEM.set(word, { field, confidence });
  });
}

/** The stem, and behind it what is left when brackets or a year before it do not count. */
function readingsOf(stem: string): readonly string[] {
  if (stem === '' || stem.length > LONGEST_HEADER) return [];
  const readings = [stem];
  if (/\(/.test(stem)) readings.push(stem.replace(/[()]/g, ''), stem.replace(/\([^()]*\)/g, ''));
  const bare = readings.at(-1)!.replace(/^20\d\d(年度?(?!初|末|中)|(?=年))/, '');
  if (bare !== readings.at(-1)) readings.push(bare);
  return readings;
}

type Match = (reading: string) => HeaderMatch | null;

function matchBy([plain, ...others]: readonly string[], match: Match): HeaderMatch | null {
  if (plain === undefined) return null;
  const found = match(plain);
  if (found !== null) return found;
  for (const reading of others) {
    const loose = match(reading);
    if (loose !== null) return { ...loose, confidence: loose.confidence * WITH_ADDITION };
  }
  return null;
}

/** A header in words that no list holds. */
const BY_PATTERN = 0.5;

const byIndicatorWord: Match = (reading) => {
  const listed = INDICATOR_BY_STEM.get(reading);
  if (listed !== undefined) return listed;
  const field = fieldByPattern(reading);
  return field === null ? null : { field, confidence: BY_PATTERN };
};

const byFundWord: Match = (reading) => {
  const found = FUND_HEADERS.find(([, pattern]) => pattern.test(reading));
  return found === undefined ? null : { field: found[0], confidence: 1 };
};

/** A header is a short cell; most cells of a sheet are not, and need no second look. */
function isShort(text: string): boolean {
  return text.length <= 3 * LONGEST_HEADER;
}

/** The column of the indicator table that a header cell names; null when it names none. */
export function matchIndicatorHeader(text: string): HeaderMatch | null {
  return isShort(text) ? matchBy(readingsOf(stemOf(text)), byIndicatorWord) : null;
}

/** The column of the fund block that a header cell names; null when it names none. */
export function matchFundHeader(text: string): HeaderMatch | null {
  return isShort(text) ? matchBy(readingsOf(stemOf(text)), byFundWord) : null;
}

/** All that a text can be as a label, worked out together. */
export interface LabelWords {
  /** The text without white space and full-width signs. */
  readonly label: string;
  /** The label without what offices add behind it. */
  readonly stem: string;
  /** The column of an indicator table, or of a fund block, that the text would name as a header. */
  readonly indicatorHeader: HeaderMatch | null;
  readonly fundHeader: HeaderMatch | null;
  /** Whether the text can be in the header of any table; no header stands in a row without such a word. */
  readonly mayHead: boolean;
  /** 总分, 合计 and the like, alone or with a number behind it. */
  readonly isTotal: boolean;
  readonly isSubtotal: boolean;
}

/** Header words that only count beside others: of `header-row.ts` and of 基础数据表. */
const BESIDE_OTHERS = [ADJUSTED_TARGET, ACCOUNTS_HEADER, STAFF_AUTHORISED];

/** The same few texts fill most of a large sheet. */
export const labelWords = perText((text): LabelWords => {
  const label = normaliseLabel(text);
  const stem = stemOfLabel(label);
  const readings = isShort(text) ? readingsOf(stem) : [];
  const indicatorHeader = matchBy(readings, byIndicatorWord);
  const fundHeader = matchBy(readings, byFundWord);
  return {
    label,
    stem,
    indicatorHeader,
    fundHeader,
    mayHead: indicatorHeader !== null || fundHeader !== null || BESIDE_OTHERS.some((words) => words.test(stem)),
    isTotal: TOTAL_WORDS.test(stem) || TOTAL_WITH_NUMBER.test(label),
    isSubtotal: SUBTOTAL_WORDS.test(stem),
  };
});

const POINTS = /^(.+?)(?:\((\d+(?:\.\d+)?)分?\)|(\d+(?:\.\d+)?)分)[:]?$/;

/** `产出指标（50分）` → label and points; points null where none are printed. */
export const splitPoints = perText((text): { readonly label: string; readonly points: string | null } => {
  const label = normaliseLabel(text);
  const match = POINTS.exec(label);
  if (match === null) return { label: label.replace(/[:]$/, ''), points: null };
  return { label: match[1]!, points: match[2] ?? match[3]! };
});

/** A name as it reads in a sentence: line feeds and spaces between Chinese characters are only the look of the form. */
export const tidyName = perText((text) =>
  text
    .replace(/(?<=[\u3000-\u9fff\uff00-\uffef])\s+|\s+(?=[\u3000-\u9fff\uff00-\uffef])/g, '')
    .replace(/\s+/g, ' ')
    .trim(),
);
