/** The look of one sheet as plain data; what is not stated comes from the row, the column, then the workbook. */
import { cellKey, type Box, type CellKey } from '../../../core/grid';
import type { CellLook } from './look-styles';

/** What Excel takes where a sheet does not say: characters and points. */
export const DEFAULT_WIDTH = 8.43;
export const DEFAULT_HEIGHT = 15;

export interface SheetLook {
  readonly merges: readonly Box[];
  /** Characters of the default font; columns without one have the default. */
  readonly columnWidths: ReadonlyMap<number, number>;
  readonly defaultColumnWidth: number;
  /** Points. */
  readonly rowHeights: ReadonlyMap<number, number>;
  readonly defaultRowHeight: number;
  readonly isProtected: boolean;
  /** Cells with a style of their own, empty ones too, inside the block of filled and merged cells. */
  readonly cells: ReadonlyMap<CellKey, CellLook>;
  /** What a cell without a style of its own takes, the row before the column. */
  readonly rows: ReadonlyMap<number, CellLook>;
  readonly columns: ReadonlyMap<number, CellLook>;
  readonly base: CellLook;
}

/** By sheet name as the grid gives it. */
export type LookBySheet = ReadonlyMap<string, SheetLook>;

/** How one cell looks. */
export function lookAt(sheet: SheetLook, row: number, column: number): CellLook {
  return sheet.cells.get(cellKey(row, column)) ?? sheet.rows.get(row) ?? sheet.columns.get(column) ?? sheet.base;
}
