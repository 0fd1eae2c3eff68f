/** Cells that must hold a number: money, weights, scores, rates. */
import { big, decimalOfNumber, isCellError, isErrorText, plain, type Decimal } from '../grid';
import { isPercentFormat } from './excel-dates';
import { readArabic, readScaleWord } from './numerals';
import { readBlank } from './qualitative';
import { formatUnit } from './surroundings';
import { normaliseText } from './symbols';
import { canonicalUnit, readUnit } from './units';
import { EMPTY_CONTEXT } from './make';
import type { ValueInput } from './value';

export type NumberProblem = 'blank' | 'not-a-number' | 'error' | 'uncalculated' | 'placeholder';

export interface NumberCell {
  /** As written in its own unit; a percentage in points (`100%` is `100`). Null with a problem. */
  readonly number: Decimal | null;
  /** Written with % or shown by a percent format. */
  readonly percent: boolean;
  /** The unit written in the cell or its number format: `万元`, `元`, `分`, `%`; else null. */
  readonly unit: string | null;
  /** The number stood as text. */
  readonly asText: boolean;
  readonly problem: NumberProblem | null;
}

function problem(kind: NumberProblem): NumberCell {
  return { number: null, percent: false, unit: null, asText: false, problem: kind };
}

function readText(text: string): NumberCell {
  const bracket = /^\((.{1,40})\)$/.exec(text);
  const negative = bracket !== null && /^[\d.]/.test(bracket[1]!);
  const body = (negative ? bracket[1]! : text).replace(/^[¥￥$]/, '').replace(/[。;,]$/, '');
  const head = readArabic(body, 0);
  if (head === null) return problem('not-a-number');
  const number = negative ? head.value.times(-1) : head.value;
  const rest = body.slice(head.end);
  const found = { percent: false, asText: true, problem: null };
  if (rest === '') return { ...found, number: plain(number), unit: null };
  // Money keeps its own unit here: whether a block counts in 元 or 万元 is for the form to say.
  const scale = readScaleWord(rest, 0);
  const unit = readUnit(rest, scale?.end ?? 0);
  if (unit?.end !== rest.length) return problem('not-a-number');
  if (unit.base.unit === '%') return { ...found, number: plain(number), percent: true, unit: '%' };
  return { ...found, number: plain(number), unit: canonicalUnit(rest) };
}

/** `10`, `10分`, `1112.67万元`, `1,112.67`, `100%`, 1 formatted `0.00%`; `—` and `/` are placeholders (trap T4). */
export function parseNumberCell(input: ValueInput): NumberCell {
  const { value } = input;
  if (input.uncalculated) return problem('uncalculated');
  if (value === null) return problem('blank');
  if (isCellError(value)) return problem('error');
  if (typeof value === 'boolean') return problem('not-a-number');
  if (typeof value === 'number') {
    if (!Number.isFinite(value)) return problem('error');
    const percent = isPercentFormat(input.numberFormat);
    const decimal = decimalOfNumber(value);
    const literal = formatUnit(input.numberFormat);
    const unit = percent
      ? '%'
      : literal === null
        ? null
        : canonicalUnit(`${literal.scale.eq(10_000) ? '万' : ''}${literal.base.unit}`);
    return { number: percent ? plain(big(decimal).times(100)) : decimal, percent, unit, asText: false, problem: null };
  }
  const raw = value.trim();
  if (raw === '') return problem('blank');
  if (isErrorText(raw)) return problem('error');
  const { text } = normaliseText(raw);
  if (text === '') return problem('blank');
  if (readBlank({ text, raw, context: EMPTY_CONTEXT }) !== null) return problem('placeholder');
  return readText(text);
}
