/** Grids for the simulator's own tests, written as people see them. */
import { constantCell, makeSheet, parseCell, type Cell, type Grid, type SheetOptions } from '../../src/core/grid';

/** `{ A1: 1, B2: { formula: '=A1', value: 1 } }` → cells of a sheet. */
export type SmallCells = Readonly<Record<string, string | number | boolean | Partial<Cell>>>;

export function smallSheet(name: string, cells: SmallCells, options: SheetOptions = {}) {
  const entries = Object.entries(cells).map(([address, given]) => {
    const cell = typeof given === 'object' ? { ...constantCell(null), ...given } : constantCell(given);
    return [parseCell(address)!, cell] as const;
  });
  return makeSheet(name, entries, options);
}

export function smallGrid(...sheets: Grid['sheets']): Grid {
  return { name: 'book.xlsx', sheets, date1904: false };
}

/** For `toThrow`: an error of the client with this code. Its class belongs to another window. */
export function withCode(code: string): Error {
  return expect.objectContaining({ code }) as Error;
}
