/** Rectangles of cells, whole rows and columns included, and the addresses Excel writes for them. */
import { columnIndex, columnName, formatBox, MAX_COLUMNS, MAX_ROWS, parseBox, type Box } from '../core/grid';

export const WHOLE_SHEET: Box = { top: 0, left: 0, bottom: MAX_ROWS - 1, right: MAX_COLUMNS - 1 };

export function rowsOf(box: Box): number {
  return box.bottom - box.top + 1;
}

export function columnsOf(box: Box): number {
  return box.right - box.left + 1;
}

export function cellsOf(box: Box): number {
  return rowsOf(box) * columnsOf(box);
}

export function isWholeRows(box: Box): boolean {
  return box.left === 0 && box.right === MAX_COLUMNS - 1;
}

export function isWholeColumns(box: Box): boolean {
  return box.top === 0 && box.bottom === MAX_ROWS - 1;
}

/** Entire rows or columns: Excel answers null for what is in their cells and refuses to set it. */
export function isUnbounded(box: Box): boolean {
  return isWholeRows(box) || isWholeColumns(box);
}

export function isInSheet(box: Box): boolean {
  const numbers = [box.top, box.left, box.bottom, box.right];
  if (!numbers.every((n) => Number.isInteger(n) && n >= 0)) return false;
  return box.top <= box.bottom && box.left <= box.right && box.bottom < MAX_ROWS && box.right < MAX_COLUMNS;
}

export function contains(box: Box, row: number, column: number): boolean {
  return row >= box.top && row <= box.bottom && column >= box.left && column <= box.right;
}

/** The smallest box around both; the second may be missing. */
export function around(a: Box, b: Box | null): Box {
  if (b === null) return a;
  return {
    top: Math.min(a.top, b.top),
    left: Math.min(a.left, b.left),
    bottom: Math.max(a.bottom, b.bottom),
    right: Math.max(a.right, b.right),
  };
}

/** `B2`, `A1:C3`, `A:C` or `3:5` (with or without `$`) → box; null for anything else. */
export function parseRangeAddress(address: string): Box | null {
  const bounded = parseBox(address);
  if (bounded !== null) return bounded;
  const columns = /^\$?([A-Za-z]{1,3}):\$?([A-Za-z]{1,3})$/.exec(address);
  if (columns !== null) {
    const a = columnIndex(columns[1]!);
    const b = columnIndex(columns[2]!);
    return a === null || b === null ? null : { ...WHOLE_SHEET, left: Math.min(a, b), right: Math.max(a, b) };
  }
  const rows = /^\$?([1-9]\d{0,6}):\$?([1-9]\d{0,6})$/.exec(address);
  if (rows === null) return null;
  const [a, b] = [Number(rows[1]) - 1, Number(rows[2]) - 1];
  const box = { ...WHOLE_SHEET, top: Math.min(a, b), bottom: Math.max(a, b) };
  return isInSheet(box) ? box : null;
}

/** As Excel writes it: `A:C` for whole columns, `3:5` for whole rows, `A1:C3` otherwise. */
export function formatRangeAddress(box: Box): string {
  if (isWholeColumns(box)) return `${columnName(box.left)}:${columnName(box.right)}`;
  if (isWholeRows(box)) return `${box.top + 1}:${box.bottom + 1}`;
  return formatBox(box);
}
