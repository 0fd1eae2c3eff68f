/**
 * A person checks one workbook again and again, and an office the same form in hundreds of copies: most sheets of a
 * reading are those of the reading before. A sheet whose contents are the same becomes the same object again, so that
 * what was worked out of it (`perObject`) is still known.
 */
import { isCellError, type Cell } from './cell';
import type { Sheet } from './sheet';

/** The same contents in every respect. */
export function isSameCell(a: Cell, b: Cell): boolean {
  if (a === b) return true;
  if (a.formula !== b.formula || a.numberFormat !== b.numberFormat || a.text !== b.text) return false;
  if (a.value === b.value) return true;
  return isCellError(a.value) && isCellError(b.value) && a.value.error === b.value.error;
}

function isSameSet(a: ReadonlySet<number>, b: ReadonlySet<number>): boolean {
  if (a.size !== b.size) return false;
  for (const one of a) if (!b.has(one)) return false;
  return true;
}

/** Also in the order of their cells: a reading has one, and what walks over them must not find another. */
function isSameSheet(a: Sheet, b: Sheet): boolean {
  if (a.name !== b.name || a.visibility !== b.visibility || a.cells.size !== b.cells.size) return false;
  if (a.rowCount !== b.rowCount || a.columnCount !== b.columnCount) return false;
  if (!isSameSet(a.hiddenRows, b.hiddenRows) || !isSameSet(a.hiddenColumns, b.hiddenColumns)) return false;
  const others = b.cells.entries();
  for (const [key, cell] of a.cells) {
    const [otherKey, other] = others.next().value!;
    if (key !== otherKey || !isSameCell(cell, other)) return false;
  }
  return true;
}

/** What is kept of sheets: some megabytes. A table of data larger than that is no form. */
export const KEPT_CELLS = 200_000;

/** Objects by name, each with the cells it holds; all are forgotten when they would hold more than is kept. */
export interface Shelf<T> {
  get(name: string): T | undefined;
  put(name: string, kept: T, cells: number): void;
}

export function shelf<T>(most: number = KEPT_CELLS): Shelf<T> {
  const kept = new Map<string, { readonly of: T; readonly cells: number }>();
  let held = 0;
  return {
    get: (name) => kept.get(name)?.of,
    put(name, of, cells) {
      held -= kept.get(name)?.cells ?? 0;
      kept.delete(name);
      if (held + cells > most) {
        kept.clear();
        held = 0;
      }
      if (cells > most) return;
      kept.set(name, { of, cells });
      held += cells;
    },
  };
}

const sheets = shelf<Sheet>();

/** The sheet of that name as it was last seen, where nothing in it has changed; else the one given. */
export function knownSheet(sheet: Sheet): Sheet {
  const last = sheets.get(sheet.name);
  if (last !== undefined && isSameSheet(last, sheet)) return last;
  sheets.put(sheet.name, sheet, sheet.cells.size);
  return sheet;
}
