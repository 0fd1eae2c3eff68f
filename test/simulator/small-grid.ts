/** Grids for the simulator's own tests, written as people see them. */
import {
  constantCell,
  makeSheet,
  parseCell,
  type Cell,
  type CellValue,
  type Grid,
  type SheetOptions,
} from '../../src/core/grid';

/** `{ A1: 1, B2: { formula: '=A1', value: 1 } }` → cells of a sheet. */
export type SmallCells = Readonly<Record<string, string | number | boolean | Partial<Cell>>>;

export function smallSheet(name: string, cells: SmallCells, options: SheetOptions = {}) {
  const entries = Object.entries(cells).map(([address, given]) => {
    const cell = typeof given === 'object' ? { ...constantCell(null), ...given } : constantCell(given as CellValue);
    return [parseCell(address)!, cell] as const;
  });
  return makeSheet(name, entries, options);
}

export function smallGrid(...sheets: Grid['sheets']): Grid {
  return { name: 'book.xlsx', sheets, date1904: false };
}
