/** Which part of its sheet a form covers; forms themselves only remember single cells. */
import { cellAt, findSheet, formatCell, isBlankCell, parseCell, type Box, type Grid } from '../grid';
import { perObject } from '../grid/memo';
import type { FieldName, Form } from '../forms/form';
import { neededCells } from './cells';

/** A few cells of every column that is read: all rows of a table have the same columns. */
function* columnCells(form: Form): Iterable<string> {
  yield form.titleCell;
  for (const { cell } of form.evidence) yield cell;
  const few =
    form.kind === 'basic-data'
      ? { ...form, rows: form.rows.slice(0, 1) }
      : { ...form, indicators: form.indicators.slice(0, 1) };
  for (const { cell } of neededCells(few)) yield cell;
}

/** Rows as printed; the tables of a form of thousands of rows are not walked through cell by cell. */
function* rowsOf(form: Form): Iterable<number> {
  if (form.kind === 'basic-data') {
    for (const { row } of form.rows) yield row;
    return;
  }
  for (const { row } of form.indicators) yield row;
  for (const { row } of form.funds?.rows ?? []) yield row;
  if (form.totalRow !== null) yield form.totalRow.row;
}

/** The smallest box around title and every cell that is read. */
export const boxOf = perObject((form: Form): Box => {
  const box = { top: Infinity, left: Infinity, bottom: 0, right: 0 };
  for (const cell of columnCells(form)) {
    const place = parseCell(cell);
    if (place === null) continue;
    box.top = Math.min(box.top, place.row);
    box.bottom = Math.max(box.bottom, place.row);
    box.left = Math.min(box.left, place.column);
    box.right = Math.max(box.right, place.column);
  }
  for (const row of rowsOf(form)) box.bottom = Math.max(box.bottom, row - 1);
  return box;
});

/** First row (from 0) of the first table below the title. */
export function tableTop(form: Form): number | null {
  const header = form.kind === 'basic-data' ? null : (form.funds?.headerRow ?? form.indicatorHeaderRow);
  return header === null ? null : header - 1;
}

/**
 * Where the answer to a printed label belongs while it is blank: under or above the other answers of the head, for a
 * label may span several columns; else the cell beside the label.
 */
export function answerCell(grid: Grid, form: Form, field: FieldName, beside: string): string {
  const sheet = findSheet(grid, form.sheet);
  const label = parseCell(form.evidence.find((found) => found.field === field)?.cell ?? '');
  if (sheet === undefined || label === null) return beside;
  const end = tableTop(form) ?? label.row + 3;
  for (const row of [label.row + 1, label.row - 1, label.row + 2]) {
    if (row < 0 || row >= end || isBlankCell(cellAt(sheet, row, label.column))) continue;
    for (let column = label.column + 1; column < Math.min(sheet.columnCount, label.column + 6); column += 1) {
      if (!isBlankCell(cellAt(sheet, label.row, column))) break;
      if (!isBlankCell(cellAt(sheet, row, column))) return formatCell(label.row, column);
    }
  }
  return beside;
}
