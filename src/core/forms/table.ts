/** A sheet seen as rows of filled cells: what all recognisers walk over. Built once per sheet. */
import { formatCell, isBlankCell, positionOfKey, type Cell, type Sheet } from '../grid';
import { textOf } from './labels';

export interface Entry {
  readonly row: number;
  readonly column: number;
  readonly cell: Cell;
  /** Trimmed text; never empty. */
  readonly text: string;
}

export interface Table {
  readonly sheet: Sheet;
  /** Filled cells per row, left to right; rows without any are absent. */
  readonly rows: ReadonlyMap<number, readonly Entry[]>;
  readonly rowCount: number;
}

export function tableOf(sheet: Sheet): Table {
  const rows = new Map<number, Entry[]>();
  for (const [key, cell] of sheet.cells) {
    if (isBlankCell(cell)) continue;
    const { row, column } = positionOfKey(key);
    const entry: Entry = { row, column, cell, text: textOf(cell) };
    const line = rows.get(row);
    if (line === undefined) rows.set(row, [entry]);
    else line.push(entry);
  }
  for (const line of rows.values()) line.sort((a, b) => a.column - b.column);
  return { sheet, rows, rowCount: sheet.rowCount };
}

export function entriesOf(table: Table, row: number): readonly Entry[] {
  return table.rows.get(row) ?? [];
}

export function addressOf(entry: { readonly row: number; readonly column: number }): string {
  return formatCell(entry.row, entry.column);
}

/** The first filled cell to the right of a column in the same row, up to and including `limit`. */
export function nextToTheRight(table: Table, row: number, column: number, limit: number): Entry | null {
  return entriesOf(table, row).find((entry) => entry.column > column && entry.column <= limit) ?? null;
}
