/**
 * Contents on their way into Excel. `range.values` is read as if typed, by US rules whatever the locale: a text
 * that would become a formula, a number, a date or a truth value gets an apostrophe, which Excel takes off again.
 */
import type { CellContent } from '../../core/edits/plan';

/** The format in which Excel takes whatever is entered for text. */
export const TEXT_FORMAT = '@';

// What numbers, percentages, money, dates and times are made of, Chinese ones and full-width digits included.
const NUMBER_OR_DATE = /^(?:\de(?=[-+\d])|[\s0-9０-９.．,，:：/\\\-+－()（）%％$¥￥€£年月日时分秒]|上午|下午|am|pm)+$/i;
const DIGIT = /[0-9０-９]/;
const MONTH_NAME = /^[\d\s\-/.,]*(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*[\d\s\-/.,]*$/i;
const FORMULA_START = /^\s*[=+\-@＝＋－＠]/;

/**
 * The text with an apostrophe where Excel would not take it as it stands. Error texts (`#N/A`) stay: reading them
 * back gives an error value either way, so a restored error must be one.
 */
export function guardText(text: string): string {
  const coerced =
    text.startsWith("'") ||
    FORMULA_START.test(text) ||
    (NUMBER_OR_DATE.test(text) && DIGIT.test(text)) ||
    MONTH_NAME.test(text) ||
    /^\s*(true|false)\s*$/i.test(text);
  return coerced ? `'${text}` : text;
}

export type Input = string | number | boolean;

/** What to put into `range.values` or `range.formulas` of a cell; `''` clears it. */
export function inputOf(content: CellContent): Input {
  if (content.formula !== null) return content.formula;
  if (content.value === null) return '';
  return typeof content.value === 'string' ? guardText(content.value) : content.value;
}

/** In a text cell Excel would keep a number or formula as text: such content is entered while it is General. */
export function needsGeneral(content: CellContent, numberFormat: string): boolean {
  const isText = content.formula === null && (typeof content.value === 'string' || content.value === null);
  return numberFormat === TEXT_FORMAT && !isText;
}
