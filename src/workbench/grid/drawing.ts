/** Which cells of a sheet are drawn where: merges as spans, hidden lines left out, every edge decided once. */
import { cellKey, columnName, type Box, type CellKey } from '../../core/grid';
import type { BorderLook } from '../../hosts/file';
import { DEFAULT_COLUMN_WIDTH, DEFAULT_ROW_HEIGHT, type SimulatedSheet, type StoredCell } from '../../simulator';
import { trimOf } from '../file-look';

export interface DrawnCell {
  /** The cell itself; of a merge the first one, where its value is. */
  readonly row: number;
  readonly column: number;
  /** Lines that are drawn, hidden ones not counted. */
  readonly rowSpan: number;
  readonly columnSpan: number;
  readonly cell: StoredCell;
  /** Only where nothing is drawn before the cell. */
  readonly left: BorderLook | null;
  readonly right: BorderLook | null;
  readonly bottom: BorderLook | null;
  /** Text that does not wrap may run over the empty cell behind it. */
  readonly spills: boolean;
}

export interface DrawnRow {
  readonly row: number;
  /** Points. */
  readonly height: number;
  readonly cells: readonly DrawnCell[];
}

export interface Drawing {
  readonly columns: readonly { readonly column: number; readonly name: string; readonly width: number }[];
  readonly rows: readonly DrawnRow[];
  /** Whether the sheet has more rows than are drawn. */
  readonly isCut: boolean;
}

/** Room to type beside and below what is filled, and a sheet that looks like one when it is empty. */
const SPARE_ROWS = 5;
const SPARE_COLUMNS = 2;
const LEAST_ROWS = 24;
const LEAST_COLUMNS = 8;
/** More table rows than this make typing slow; the add-in reads them all the same. */
export const MAX_ROWS_DRAWN = 2000;
const MAX_COLUMNS_DRAWN = 100;

const lines = (count: number, hidden: ReadonlySet<number>): number[] =>
  Array.from({ length: count }, (_, line) => line).filter((line) => !hidden.has(line));

/** How many of `shown` from place `at` on are not beyond `last`. */
function linesUpTo(shown: readonly number[], at: number, last: number): number {
  let span = 1;
  while (at + span < shown.length && shown[at + span]! <= last) span += 1;
  return span;
}

/** Every cell of a merge → its merge. */
function mergesByCell(sheet: SimulatedSheet, bottom: number, right: number): ReadonlyMap<CellKey, Box> {
  const found = new Map<CellKey, Box>();
  for (const merge of sheet.merges) {
    for (let row = merge.top; row <= Math.min(merge.bottom, bottom); row += 1) {
      for (let column = merge.left; column <= Math.min(merge.right, right); column += 1) {
        found.set(cellKey(row, column), merge);
      }
    }
  }
  return found;
}

export function drawSheet(sheet: SimulatedSheet): Drawing {
  const used = sheet.usedBox(false) ?? { top: 0, left: 0, bottom: -1, right: -1 };
  const wanted = Math.max(used.bottom + 1 + SPARE_ROWS, LEAST_ROWS);
  const rowCount = Math.min(wanted, MAX_ROWS_DRAWN);
  const columnCount = Math.min(Math.max(used.right + 1 + SPARE_COLUMNS, LEAST_COLUMNS), MAX_COLUMNS_DRAWN);
  const rows = lines(rowCount, sheet.hiddenRows);
  const columns = lines(columnCount, sheet.hiddenColumns);
  const merges = mergesByCell(sheet, rowCount - 1, columnCount - 1);
  const trim = (row: number, column: number) => trimOf(sheet.cell(row, column).look);
  const isEmpty = (row: number, column: number): boolean => {
    const { value, formula } = sheet.cell(row, column);
    return value === null && formula === null && !merges.has(cellKey(row, column));
  };

  const drawCell = (rowAt: number, columnAt: number): DrawnCell | null => {
    const row = rows[rowAt]!;
    const column = columns[columnAt]!;
    const merge = merges.get(cellKey(row, column)) ?? { top: row, bottom: row, left: column, right: column };
    // a merge is drawn at its first line in sight, everything else of it is covered
    if ((rows[rowAt - 1] ?? -1) >= merge.top || (columns[columnAt - 1] ?? -1) >= merge.left) return null;
    const rowSpan = linesUpTo(rows, rowAt, merge.bottom);
    const columnSpan = linesUpTo(columns, columnAt, merge.right);
    const lastRow = rows[rowAt + rowSpan - 1]!;
    const lastColumn = columns[columnAt + columnSpan - 1]!;
    const behind = columns[columnAt + columnSpan];
    const below = rows[rowAt + rowSpan];
    return {
      row: merge.top,
      column: merge.left,
      rowSpan,
      columnSpan,
      cell: sheet.cell(merge.top, merge.left),
      left: columnAt === 0 ? trim(row, column).left : null,
      right: trim(row, lastColumn).right ?? (behind === undefined ? null : trim(row, behind).left),
      bottom: trim(lastRow, column).bottom ?? (below === undefined ? null : trim(below, column).top),
      spills: behind === undefined || isEmpty(row, behind),
    };
  };

  return {
    columns: columns.map((column) => ({
      column,
      name: columnName(column),
      width: sheet.columnWidths.get(column) ?? DEFAULT_COLUMN_WIDTH,
    })),
    rows: rows.map((row, rowAt) => ({
      row,
      height: sheet.rowHeights.get(row) ?? DEFAULT_ROW_HEIGHT,
      cells: columns.map((_, columnAt) => drawCell(rowAt, columnAt)).filter((cell) => cell !== null),
    })),
    isCut: wanted > rowCount,
  };
}

/** Whether two cells are drawn alike: cells and border lines are replaced, never changed. */
export function isSameDrawnCell(a: DrawnCell, b: DrawnCell): boolean {
  return (
    a.cell === b.cell &&
    a.row === b.row &&
    a.column === b.column &&
    a.rowSpan === b.rowSpan &&
    a.columnSpan === b.columnSpan &&
    a.left === b.left &&
    a.right === b.right &&
    a.bottom === b.bottom &&
    a.spills === b.spills
  );
}
