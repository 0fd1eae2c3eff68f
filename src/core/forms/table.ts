/** A sheet seen as rows of filled cells: what all recognisers walk over. Built once per sheet. */
import { isBlankCell, positionOfKey, type Cell, type Sheet } from '../grid';
import { perObject } from '../grid/memo';
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

/** The table of a sheet; of a sheet that is as it was it is known. */
export const tableOf = perObject((sheet: Sheet): Table => {
  const rows = new Map<number, Entry[]>();
  let line: Entry[] = [];
  let row = -1;
  for (const [key, cell] of sheet.cells) {
    if (isBlankCell(cell)) continue;
    const place = positionOfKey(key);
    // Cells come row by row, as a rule.
    if (place.row !== row) {
      row = place.row;
      line = rows.get(row) ?? [];
      if (line.length === 0) rows.set(row, line);
    }
    const text = textOf(cell);
    const words = typeof cell.value === 'string' ? labelWords(text) : plainWords(text);
    const { label, stem, indicatorHeader, fundHeader, mayHead, isTotal, isSubtotal } = words;
    const { column } = place;
    line.push({ row, column, cell, text, label, stem, indicatorHeader, fundHeader, mayHead, isTotal, isSubtotal });
  }
  for (const entries of rows.values()) entries.sort((a, b) => a.column - b.column);
  const filled = [...rows.keys()].sort((a, b) => a - b);
  return { sheet, rows, filled, rowCount: sheet.rowCount };
});

function plainWords(text: string): LabelWords {
  return {
    label: text,
    stem: text,
    indicatorHeader: null,
    fundHeader: null,
    mayHead: false,
    isTotal: false,
    isSubtotal: false,
  };
}

/** Rows that hold a word of a header, ascending: nearly all rows hold none and are passed over. */
export const headedRows = perObject(({ rows, filled }: Table): readonly number[] =>
  filled.filter((row) => rows.get(row)!.some(({ mayHead }) => mayHead)),
);

export function entriesOf(table: Table, row: number): readonly Entry[] {
  return table.rows.get(row) ?? [];
}

/** Columns `left` to `right`, both included. */
export function entriesWithin(table: Table, row: number, left: number, right: number): readonly Entry[] {
  const entries = entriesOf(table, row);
  const isWithin = ({ column }: Entry) => column >= left && column <= right;
  // Sorted, so that the ends speak for all of a row, which most bounds hold.
  if (entries.length > 0 && isWithin(entries[0]!) && isWithin(entries.at(-1)!)) return entries;
  return entries.filter(isWithin);
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
