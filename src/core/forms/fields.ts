/** Makes typed fields from cells: numbers, texts and values that remember where they stand. */
import { big, cellAt, formatCell, isUncalculated, plain, type Cell, type Sheet } from '../grid';
import { perText } from '../grid/memo';
import { parseNumberCell, parseValue, type ValueContext } from '../values';
import type { NumberField, TextField, ValueField } from './form';
import { textOf } from './labels';

export type AmountUnit = '万元' | '元';

function shownDecimals(cell: Cell | undefined, raw: string): number | null {
  if (cell === undefined) return null;
  if (!raw.includes('.') && cell.numberFormat === 'General') return 0;
  const written = typeof cell.value === 'string' ? raw : cell.numberFormat === 'General' ? raw : cell.numberFormat;
  return decimalsOf(written);
}

/** Of a number as it is written, or of a number format. */
const decimalsOf = perText((written) => {
  const fraction = /\.([0-9#?]+)/.exec(written.split(';')[0]!.replace(/,/g, ''));
  return fraction === null ? 0 : fraction[1]!.length;
});

function inputOf(cell: Cell | undefined) {
  return {
    value: cell?.value ?? null,
    numberFormat: cell?.numberFormat ?? 'General',
    uncalculated: isUncalculated(cell),
  };
}

/** A number cell as it is written; weights and scores in 分. */
export function numberField(sheet: Sheet, row: number, column: number): NumberField {
  const cell = cellAt(sheet, row, column);
  const parsed = parseNumberCell(inputOf(cell));
  const raw = cell === undefined ? '' : cell.text !== '' && typeof cell.value === 'number' ? cell.text : textOf(cell);
  return {
    cell: formatCell(row, column),
    raw,
    number: parsed.number,
    problem: parsed.problem,
    asText: parsed.asText,
    percent: parsed.percent,
    shownDecimals: shownDecimals(cell, raw),
    hasFormula: cell?.formula != null,
  };
}

/** Money in 万元, whatever unit the form or the cell uses (`1112.67万元` and `11126700元` are the same). */
export function amountField(sheet: Sheet, row: number, column: number, unit: AmountUnit): NumberField {
  const field = numberField(sheet, row, column);
  const written = parseNumberCell(inputOf(cellAt(sheet, row, column))).unit;
  if (field.number === null || written === '万元' || (written === null && unit === '万元')) return field;
  if (written === '元' || written === null) return { ...field, number: plain(big(field.number).div(10_000)) };
  return written === '亿元' ? { ...field, number: plain(big(field.number).times(10_000)) } : field;
}

/** A rate in points of per cent. A bare fraction such as 0.86 means 86 %: some offices type it so (domain notes §1.3). */
export function rateField(sheet: Sheet, row: number, column: number): NumberField {
  const field = numberField(sheet, row, column);
  if (field.number === null || field.percent) return field;
  const typed = big(field.number);
  return typed.abs().lte('1.5') ? { ...field, number: plain(typed.times(100)) } : field;
}

export function textField(sheet: Sheet, row: number, column: number): TextField {
  return { cell: formatCell(row, column), text: textOf(cellAt(sheet, row, column)) };
}

export function valueField(sheet: Sheet, row: number, column: number, context: ValueContext): ValueField {
  return { cell: formatCell(row, column), value: parseValue(inputOf(cellAt(sheet, row, column)), context) };
}
