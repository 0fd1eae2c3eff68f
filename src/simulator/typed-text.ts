/**
 * What Excel makes of a text put into a cell: typed by a person, or given in `range.values`.
 *
 * An add-in's strings are read by the rules of US English whatever the locale; a person in a Chinese
 * Excel types dates year first. Read here: numbers (grouped, in brackets, with exponent or percent),
 * dates and times in digits, TRUE/FALSE, error values, the leading apostrophe, formulas. Amounts of
 * money with a currency sign, fractions, month names and full-width digits are *not* read and stay
 * text, which Excel would partly do otherwise.
 */
import { isErrorText, type CellValue } from '../core/grid';
import { readDate } from './typed-dates';

export type InputRules = 'en-US' | 'zh-CN';

export interface TypingContext {
  readonly rules: InputRules;
  readonly date1904: boolean;
  /** The year a day and month without one belong to. */
  readonly year: number;
}

export type Typed =
  /** `numberFormat` is what Excel chooses for such input when the cell had none; null: none. */
  | { readonly kind: 'value'; readonly value: CellValue; readonly numberFormat: string | null }
  /** With the leading `=`. */
  | { readonly kind: 'formula'; readonly formula: string }
  /** Excel says that this is no formula and takes nothing. */
  | { readonly kind: 'invalid' };

const NUMBER = /^([-+]?)(\d{1,3}(?:,\d{3})+|\d+)?(\.\d*)?(?:[eE]([-+]?\d{1,3}))?$/;
/** Excel keeps fifteen significant digits of what is entered and puts noughts for the rest. */
const SIGNIFICANT = 15;

/** `numberFormat` is the cell's present one: in a text cell (`@`) everything but a formula-free text is kept as it is. */
export function readTypedText(text: string, numberFormat: string, context: TypingContext): Typed {
  if (text === '') return valueOf(null);
  if (text.startsWith("'")) return valueOf(text.slice(1));
  if (numberFormat === '@') return valueOf(text);
  const trimmed = text.trim();
  if (trimmed === '') return valueOf(text);
  const upper = trimmed.toUpperCase();
  if (upper === 'TRUE' || upper === 'FALSE') return valueOf(upper === 'TRUE');
  if (isErrorText(upper)) return valueOf({ error: upper });
  const found = readNumber(trimmed) ?? readDate(trimmed, context);
  if (found !== null) return { kind: 'value', value: found.value, numberFormat: found.numberFormat };
  return readFormula(text);
}

function valueOf(value: CellValue): Typed {
  return { kind: 'value', value, numberFormat: null };
}

/** A text that is no number but begins like a calculation is one to Excel. */
function readFormula(text: string): Typed {
  if (/^[=+-]\s*$/.test(text)) return valueOf(text);
  if (text.startsWith('=')) return { kind: 'formula', formula: text };
  if (/^[+-]/.test(text)) return { kind: 'formula', formula: `=${text}` };
  return text.startsWith('@') ? { kind: 'invalid' } : valueOf(text);
}

interface Found {
  readonly value: number;
  readonly numberFormat: string | null;
}

function readNumber(text: string): Found | null {
  const bracketed = /^\(([^-+()]+)\)$/.exec(text);
  if (bracketed !== null) {
    const inner = readNumber(bracketed[1]!.trim());
    return inner === null ? null : { value: -inner.value, numberFormat: inner.numberFormat };
  }
  const percent = text.endsWith('%');
  const match = NUMBER.exec(percent ? text.slice(0, -1).trimEnd() : text);
  if (match === null) return null;
  const [, sign = '', whole = '', fraction = '', exponent] = match;
  if (whole === '' && fraction.length < 2) return null;
  const digits = keepSignificant(whole.replaceAll(',', '') + fraction);
  const plain = Number(`${sign}${digits}${exponent === undefined ? '' : `e${exponent}`}`);
  if (!Number.isFinite(plain)) return null;
  const places = fraction.length > 1;
  if (percent) return { value: Number((plain / 100).toPrecision(SIGNIFICANT)), numberFormat: places ? '0.00%' : '0%' };
  if (exponent !== undefined) return { value: plain, numberFormat: '0.00E+00' };
  if (whole.includes(',')) return { value: plain, numberFormat: places ? '#,##0.00' : '#,##0' };
  return { value: plain, numberFormat: null };
}

function keepSignificant(digits: string): string {
  let seen = 0;
  return digits.replace(/\d/g, (digit) => {
    if (seen === 0 && digit === '0') return digit;
    seen += 1;
    return seen > SIGNIFICANT ? '0' : digit;
  });
}
