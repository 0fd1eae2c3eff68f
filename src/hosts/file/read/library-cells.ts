/** From the library's cells to the grid's. */
import type { CellObject, DenseWorkSheet } from '@e965/xlsx';
import type { Cell, CellValue, Position } from '../../../core/grid';
import { MAX_COLUMNS, MAX_ROWS, parseBox } from '../../../core/grid';
import { UnreadableWorkbookError } from './unreadable';

type Rows = DenseWorkSheet['!data'];

function valueOf(cell: CellObject): CellValue {
  switch (cell.t) {
    case 'n':
      if (typeof cell.v !== 'number' || !Number.isFinite(cell.v))
        throw new UnreadableWorkbookError('damaged', 'number');
      return cell.v;
    case 's':
      return typeof cell.v === 'string' ? cell.v : '';
    case 'b':
      return cell.v === true;
    case 'e':
      return { error: cell.w ?? '#N/A' };
    // Dates are asked for as serial numbers, so only cells without a value are left.
    case 'd':
    case 'z':
      return null;
  }
}

/** Functions newer than the file format are stored with a prefix that no spreadsheet shows. */
function shownFormula(formula: string): string {
  return `=${formula.replace(/_xl(?:fn|ws)\./g, '')}`;
}

/** The formula of a cell; cells under an array formula share the one of its first cell. */
function formulaOf(cell: CellObject, rows: Rows): string | null {
  if (cell.f !== undefined && cell.f !== '') return shownFormula(cell.f);
  const array = cell.F === undefined ? null : parseBox(cell.F);
  const anchor = array === null ? undefined : rows[array.top]?.[array.left]?.f;
  return anchor === undefined || anchor === '' ? null : shownFormula(anchor);
}

/** null for a cell with neither value nor formula: the grid leaves those out. */
function cellOf(cell: CellObject, rows: Rows, declared: ReadonlyMap<string, string>): Cell | null {
  const formula = formulaOf(cell, rows);
  const value = valueOf(cell);
  if (formula === null && (value === null || value === '')) return null;
  const code = typeof cell.z === 'string' ? cell.z : 'General';
  return { value, formula, numberFormat: declared.get(code) ?? code, text: value === null ? '' : (cell.w ?? '') };
}

/** The filled cells of a sheet read in dense mode. */
export function* gridCells(
  sheet: DenseWorkSheet,
  declared: ReadonlyMap<string, string>,
): Generator<readonly [Position, Cell]> {
  const rows = sheet['!data'];
  // Not `for…of`: rows and columns far out leave the arrays sparse. Their keys come in ascending order.
  for (const rowKey of Object.keys(rows)) {
    const row = Number(rowKey);
    const cells = rows[row] ?? [];
    for (const columnKey of Object.keys(cells)) {
      const column = Number(columnKey);
      if (!(row < MAX_ROWS && column < MAX_COLUMNS))
        throw new UnreadableWorkbookError('damaged', 'cell outside a sheet');
      const cell = cellOf(cells[column]!, rows, declared);
      if (cell !== null) yield [{ row, column }, cell];
    }
  }
}
