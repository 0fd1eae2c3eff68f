/** A sheet seen as rows of filled cells: what all recognisers walk over. Built once per sheet. */
import { isBlankCell, positionOfKey, type Cell, type Sheet } from '../grid';
import { isSameCell, shelf } from '../grid/known-sheets';
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

/** A row with all its cells, blank ones too, and what was made of it. */
interface Line {
  readonly row: number;
  readonly columns: number[];
  readonly cells: Cell[];
  entries: readonly Entry[];
}

/** Rows of the sheet of a name as it was read last: after an edit most of them are the same. */
const lately = shelf<ReadonlyMap<number, Line>>();

/** The table of a sheet. A row that is what it was in the last reading has the same entries, as one object. */
export const tableOf = perObject((sheet: Sheet): Table => {
  const before = lately.get(sheet.name);
  const lines = linesOf(sheet);
  const rows = new Map<number, readonly Entry[]>();
  const filled = [...lines.keys()].sort((a, b) => a - b);
  for (const [row, line] of lines) {
    const known = before?.get(row);
    line.entries = known !== undefined && isSameLine(known, line) ? known.entries : entriesIn(line);
    if (line.entries.length > 0) rows.set(row, line.entries);
  }
  lately.put(sheet.name, lines, sheet.cells.size);
  return { sheet, rows, filled: filled.filter((row) => rows.has(row)), rowCount: sheet.rowCount };
});

function linesOf({ cells }: Sheet): ReadonlyMap<number, Line> {
  const lines = new Map<number, Line>();
  let line: Line | undefined;
  for (const [key, cell] of cells) {
    const { row, column } = positionOfKey(key);
    // Cells come row by row, as a rule.
    if (line?.row !== row) {
      line = lines.get(row);
      if (line === undefined) lines.set(row, (line = { row, columns: [], cells: [], entries: [] }));
    }
    line.columns.push(column);
    line.cells.push(cell);
  }
  return lines;
}

function isSameLine(a: Line, b: Line): boolean {
  if (a.cells.length !== b.cells.length) return false;
  for (let index = 0; index < a.cells.length; index++) {
    if (a.columns[index] !== b.columns[index] || !isSameCell(a.cells[index]!, b.cells[index]!)) return false;
  }
  return true;
}

function entriesIn({ row, columns, cells }: Line): Entry[] {
  const entries: Entry[] = [];
  cells.forEach((cell, index) => {
    if (isBlankCell(cell)) return;
    const text = textOf(cell);
    const words = typeof cell.value === 'string' ? labelWords(text) : plainWords(text);
    const { label, stem, indicatorHeader, fundHeader, mayHead, isTotal, isSubtotal } = words;
    const column = columns[index]!;
    entries.push({ row, column, cell, text, label, stem, indicatorHeader, fundHeader, mayHead, isTotal, isSubtotal });
  });
  return entries.sort((a, b) => a.column - b.column);
}

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
