/** A sheet seen as rows of filled cells: what all recognisers walk over. Built once per sheet. */
import { isBlankCell, positionOfKey, type Cell, type Sheet } from '../grid';
import { labelWords, textOf, type LabelWords } from './labels';

export interface Entry extends LabelWords {
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
  /** Rows that hold anything, ascending: sheets may be a million rows high and nearly empty. */
  readonly filled: readonly number[];
  readonly rowCount: number;
}

export function tableOf(sheet: Sheet): Table {
  const rows = new Map<number, Entry[]>();
  // The same few texts fill most of a large sheet.
  const known = new Map<string, LabelWords>();
  for (const [key, cell] of sheet.cells) {
    if (isBlankCell(cell)) continue;
    const { row, column } = positionOfKey(key);
    const text = textOf(cell);
    let words = known.get(text);
    if (words === undefined) {
      words = typeof cell.value === 'string' ? labelWords(text) : plainWords(text);
      known.set(text, words);
    }
    const { label, stem, indicatorHeader, fundHeader } = words;
    const entry: Entry = { row, column, cell, text, label, stem, indicatorHeader, fundHeader };
    const line = rows.get(row);
    if (line === undefined) rows.set(row, [entry]);
    else line.push(entry);
  }
  for (const line of rows.values()) line.sort((a, b) => a.column - b.column);
  const filled = [...rows.keys()].sort((a, b) => a - b);
  return { sheet, rows, filled, rowCount: sheet.rowCount };
}

function plainWords(text: string): LabelWords {
  return { label: text, stem: text, indicatorHeader: null, fundHeader: null };
}

export function entriesOf(table: Table, row: number): readonly Entry[] {
  return table.rows.get(row) ?? [];
}

/** Columns `left` to `right`, both included. */
export function entriesWithin(table: Table, row: number, left: number, right: number): readonly Entry[] {
  return entriesOf(table, row).filter((entry) => entry.column >= left && entry.column <= right);
}

/** Index in `filled` of the first filled row at or after `row`. */
function firstAtOrAfter(table: Table, row: number): number {
  let low = 0;
  let high = table.filled.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (table.filled[middle]! < row) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Filled rows from `from` (included) to `to` (excluded). */
export function* filledRows(table: Table, from: number, to: number): Iterable<number> {
  for (let index = firstAtOrAfter(table, from); index < table.filled.length; index++) {
    const row = table.filled[index]!;
    if (row >= to) return;
    yield row;
  }
}

/** The first filled row below `row`; null where there is none. */
export function nextFilledRow(table: Table, row: number): number | null {
  return table.filled[firstAtOrAfter(table, row + 1)] ?? null;
}

/** The last filled row above `row`; null where there is none. */
export function previousFilledRow(table: Table, row: number): number | null {
  return table.filled[firstAtOrAfter(table, row) - 1] ?? null;
}

/** The first filled cell to the right of a column in the same row, up to and including `limit`. */
export function nextToTheRight(table: Table, row: number, column: number, limit: number): Entry | null {
  return entriesOf(table, row).find((entry) => entry.column > column && entry.column <= limit) ?? null;
}
