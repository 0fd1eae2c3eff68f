/**
 * One cell of a workbook as plain data, the same whether Excel or a file was read.
 *
 * Empty cells are not stored at all. A formula whose result was never calculated (files written by
 * programs that do not calculate) has `formula` set and `value` null: it is "not calculated", never 0.
 */

/** An Excel error value such as `#DIV/0!`. */
export interface CellError {
  readonly error: string;
}

export type CellValue = string | number | boolean | CellError | null;

export interface Cell {
  readonly value: CellValue;
  /** With the leading `=`; null for a constant. */
  readonly formula: string | null;
  /** Excel's number format code; `General` when none was chosen. */
  readonly numberFormat: string;
  /** As the spreadsheet displays it; for people only, never for a decision. Empty when not known. */
  readonly text: string;
}

const ERROR_TEXT = /^#(REF!|DIV\/0!|VALUE!|N\/A|NAME\?|NULL!|NUM!|SPILL!|CALC!|GETTING_DATA|FIELD!|BLOCKED!)$/;

/** Whether a text is what Excel shows for an error value. Excel hands errors over as such strings. */
export function isErrorText(text: string): boolean {
  return ERROR_TEXT.test(text);
}

export function isCellError(value: CellValue): value is CellError {
  return typeof value === 'object' && value !== null;
}

/** A formula that has no calculated result. */
export function isUncalculated(cell: Cell | undefined): boolean {
  return cell !== undefined && cell.formula !== null && cell.value === null;
}

/** Nothing a person would see: no cell, no value, or only white space. */
export function isBlankCell(cell: Cell | undefined): boolean {
  if (cell === undefined || cell.value === null) return cell === undefined || cell.formula === null;
  return typeof cell.value === 'string' && cell.value.trim() === '';
}

/** Makes a constant cell; for fixtures, companion sheets and adapters. */
export function constantCell(value: CellValue, numberFormat = 'General', text = ''): Cell {
  return { value, formula: null, numberFormat, text };
}
