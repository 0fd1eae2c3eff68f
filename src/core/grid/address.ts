/**
 * A1 addresses. Rows and columns are counted from 0 everywhere inside the program; people and JSON
 * see A1 addresses and row numbers counted from 1.
 */

export const MAX_ROWS = 1_048_576;
export const MAX_COLUMNS = 16_384;

export interface Position {
  readonly row: number;
  readonly column: number;
}

/** A rectangle of cells, both ends included. */
export interface Box {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** `0` → `A`, `26` → `AA`. */
export function columnName(column: number): string {
  if (column < 26) return String.fromCharCode(65 + column);
  let name = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  }
  return name;
}

/** `A` → `0`; null when the letters name no column of a sheet. */
export function columnIndex(name: string): number | null {
  if (!/^[A-Za-z]{1,3}$/.test(name)) return null;
  let index = 0;
  for (const letter of name.toUpperCase()) index = index * 26 + letter.charCodeAt(0) - 64;
  return index <= MAX_COLUMNS ? index - 1 : null;
}

/** `{row: 6, column: 4}` → `E7`. */
export function formatCell(row: number, column: number): string {
  return columnName(column) + String(row + 1);
}

/** `E7` or `$E$7` → position; null for anything else. */
export function parseCell(address: string): Position | null {
  const match = /^\$?([A-Za-z]{1,3})\$?([1-9]\d{0,6})$/.exec(address.trim());
  if (match === null) return null;
  const column = columnIndex(match[1]!);
  const row = Number(match[2]) - 1;
  return column === null || row >= MAX_ROWS ? null : { row, column };
}

/** `{0,0,9,8}` → `A1:I10`; a single cell without a colon. */
export function formatBox(box: Box): string {
  const first = formatCell(box.top, box.left);
  const last = formatCell(box.bottom, box.right);
  return first === last ? first : `${first}:${last}`;
}

/** `A1:I10`, `$A$1:$I$10` or `B2` → box; null for whole rows, whole columns and anything else. */
export function parseBox(address: string): Box | null {
  const [first, last, ...more] = address.split(':');
  if (first === undefined || more.length > 0) return null;
  const a = parseCell(first);
  const b = last === undefined ? a : parseCell(last);
  if (a === null || b === null) return null;
  return {
    top: Math.min(a.row, b.row),
    left: Math.min(a.column, b.column),
    bottom: Math.max(a.row, b.row),
    right: Math.max(a.column, b.column),
  };
}

/** Splits `'表 1'!E7` into sheet and cell; `sheet` is null where the address names none. */
export function splitAddress(address: string): { sheet: string | null; cell: string } {
  const mark = address.lastIndexOf('!');
  if (mark < 0) return { sheet: null, cell: address };
  const quoted = address.slice(0, mark);
  const sheet = /^'.*'$/.test(quoted) ? quoted.slice(1, -1).replaceAll("''", "'") : quoted;
  return { sheet, cell: address.slice(mark + 1) };
}

/** A sheet name as Excel writes it before `!`: quoted unless it is a plain word. */
export function quoteSheetName(name: string): string {
  const plain = /^[A-Za-z_\u0080-\uffff][\w.\u0080-\uffff]*$/.test(name) && !/^[A-Za-z]{1,3}\d+$/.test(name);
  return plain ? name : `'${name.replaceAll("'", "''")}'`;
}

/** `表!E7` for a message or a source column. */
export function fullAddress(sheet: string, cell: string): string {
  return `${quoteSheetName(sheet)}!${cell}`;
}
