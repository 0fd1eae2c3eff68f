/** A workbook as plain data: what a host's snapshot is, and all that recognition and rules may see of it. */
import { formatCell, MAX_COLUMNS, parseCell, type Position } from './address';
import type { Cell } from './cell';

export type SheetVisibility = 'visible' | 'hidden' | 'veryHidden';

/** Key of a cell in `Sheet.cells`; make it with `cellKey`. */
export type CellKey = number;

export interface Sheet {
  readonly name: string;
  readonly visibility: SheetVisibility;
  /** Only cells with a value or a formula. */
  readonly cells: ReadonlyMap<CellKey, Cell>;
  /** One more than the last used row / column. */
  readonly rowCount: number;
  readonly columnCount: number;
  readonly hiddenRows: ReadonlySet<number>;
  readonly hiddenColumns: ReadonlySet<number>;
}

export interface Grid {
  /** Workbook name, such as `自评表.xlsx`; empty when the host does not tell. */
  readonly name: string;
  readonly sheets: readonly Sheet[];
  /** Dates are counted from 1904 (old Mac workbooks). */
  readonly date1904: boolean;
}

export function cellKey(row: number, column: number): CellKey {
  return row * MAX_COLUMNS + column;
}

export function positionOfKey(key: CellKey): Position {
  return { row: Math.floor(key / MAX_COLUMNS), column: key % MAX_COLUMNS };
}

export function cellAt(sheet: Sheet, row: number, column: number): Cell | undefined {
  return sheet.cells.get(cellKey(row, column));
}

/** The cell at an A1 address; undefined when empty or when the address is not one. */
export function cellByAddress(sheet: Sheet, address: string): Cell | undefined {
  const position = parseCell(address);
  return position === null ? undefined : cellAt(sheet, position.row, position.column);
}

/** Whether any filled cell is so; far cheaper than asking for cells by their addresses. */
export function someCell(sheet: Sheet, isSo: (cell: Cell) => boolean): boolean {
  for (const cell of sheet.cells.values()) if (isSo(cell)) return true;
  return false;
}

/** Excel takes sheet names without regard to case. */
export function findSheet(grid: Grid, name: string): Sheet | undefined {
  const wanted = name.toLowerCase();
  return grid.sheets.find((sheet) => sheet.name.toLowerCase() === wanted);
}

export interface SheetOptions {
  readonly visibility?: SheetVisibility;
  readonly hiddenRows?: Iterable<number>;
  readonly hiddenColumns?: Iterable<number>;
}

/** Builds a sheet from its filled cells; blank entries must already be left out. */
export function makeSheet(name: string, cells: Iterable<readonly [Position, Cell]>, options: SheetOptions = {}): Sheet {
  const map = new Map<CellKey, Cell>();
  let rowCount = 0;
  let columnCount = 0;
  for (const [{ row, column }, cell] of cells) {
    map.set(cellKey(row, column), cell);
    if (row >= rowCount) rowCount = row + 1;
    if (column >= columnCount) columnCount = column + 1;
  }
  return {
    name,
    visibility: options.visibility ?? 'visible',
    cells: map,
    rowCount,
    columnCount,
    hiddenRows: new Set(options.hiddenRows ?? []),
    hiddenColumns: new Set(options.hiddenColumns ?? []),
  };
}

/** Every filled cell with its address, row by row. */
export function* filledCells(sheet: Sheet): Iterable<{ row: number; column: number; address: string; cell: Cell }> {
  const keys = [...sheet.cells.keys()].sort((a, b) => a - b);
  for (const key of keys) {
    const { row, column } = positionOfKey(key);
    yield { row, column, address: formatCell(row, column), cell: sheet.cells.get(key)! };
  }
}
