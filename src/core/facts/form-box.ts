/** Which part of its sheet a form covers; forms themselves only remember single cells. */
import { cellAt, findSheet, formatCell, isBlankCell, parseCell, type Box, type Grid, type Sheet } from '../grid';
import type { FieldName, Form } from '../forms/form';
import { neededCells } from './cells';

/** The sheet and the smallest box around title and every cell that is read; null where there is none. */
export function formBox(grid: Grid, form: Form): { readonly sheet: Sheet; readonly box: Box } | null {
  const sheet = findSheet(grid, form.sheet);
  const cells = [form.titleCell, ...[...neededCells(form)].map(({ cell }) => cell)];
  const places = cells.map((cell) => parseCell(cell)).filter((place) => place !== null);
  if (sheet === undefined || places.length === 0) return null;
  let [top, left, bottom, right] = [Infinity, Infinity, 0, 0];
  for (const { row, column } of places) {
    top = Math.min(top, row);
    left = Math.min(left, column);
    bottom = Math.max(bottom, row);
    right = Math.max(right, column);
  }
  return { sheet, box: { top, left, bottom, right } };
}

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
