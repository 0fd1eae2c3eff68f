/** One sheet of the simulated workbook: sparse cells, merges, sizes, hidden rows and columns. */
import {
  cellKey,
  isCellError,
  positionOfKey,
  type Box,
  type CellKey,
  type CellValue,
  type SheetVisibility,
} from '../core/grid';
import { around, cellsOf, contains } from './boxes';
import { displayText } from './display';
import { NEW_PAGE, type PageSettings } from './page';
import type { CellLook, ProtectionOptions } from './look';

/** A cell is replaced, never changed, so that an undo step can keep the one before. */
export interface StoredCell {
  readonly value: CellValue;
  /** With the leading `=`; null for a constant. */
  readonly formula: string | null;
  readonly numberFormat: string;
  /** The text the file gave; null once the cell was changed, then the text follows from the value. */
  readonly text: string | null;
  readonly locked: boolean;
  readonly look: CellLook;
}

export const EMPTY_CELL: StoredCell = {
  value: null,
  formula: null,
  numberFormat: 'General',
  text: null,
  locked: true,
  look: {},
};

export interface SheetSettings {
  readonly id: string;
  readonly date1904: boolean;
}

export class SimulatedSheet {
  readonly id: string;
  readonly date1904: boolean;
  visibility: SheetVisibility = 'visible';
  /** `#RRGGBB`, or empty for none. */
  tabColor = '';
  showGridlines = true;
  page: PageSettings = NEW_PAGE;
  isProtected = false;
  protectionOptions: ProtectionOptions = {};
  /** A chart that fills a sheet: listed, but without cells. */
  isChart = false;
  autoFilter = false;
  dataFiltered = false;
  merges: readonly Box[] = [];
  readonly columnWidths = new Map<number, number>();
  readonly rowHeights = new Map<number, number>();
  /** Looks of entire columns: what a cell there looks like to which nothing was done. */
  readonly columnLooks = new Map<number, CellLook>();
  readonly hiddenRows = new Set<number>();
  readonly hiddenColumns = new Set<number>();
  private readonly stored = new Map<CellKey, StoredCell>();

  constructor(
    public name: string,
    settings: SheetSettings,
  ) {
    this.id = settings.id;
    this.date1904 = settings.date1904;
  }

  get cells(): ReadonlyMap<CellKey, StoredCell> {
    return this.stored;
  }

  /** What the file or an earlier change left there; undefined for a cell nothing was ever done to. */
  touchedCell(row: number, column: number): StoredCell | undefined {
    return this.stored.get(cellKey(row, column));
  }

  cell(row: number, column: number): StoredCell {
    return this.stored.get(cellKey(row, column)) ?? this.blank(column);
  }

  /** A cell of the column to which nothing was done. */
  blank(column: number): StoredCell {
    const look = this.columnLooks.get(column);
    return look === undefined ? EMPTY_CELL : { ...EMPTY_CELL, look };
  }

  /** undefined takes the cell away altogether. */
  put(row: number, column: number, cell: StoredCell | undefined): void {
    if (cell === undefined || isUntouched(cell)) this.stored.delete(cellKey(row, column));
    else this.stored.set(cellKey(row, column), cell);
  }

  text(row: number, column: number): string {
    const { value, text, numberFormat } = this.cell(row, column);
    // A reader that does not know the text says '', which is not what Excel would show.
    return text === null || text === '' ? displayText(value, numberFormat, this.date1904) : text;
  }

  mergeAt(row: number, column: number): Box | undefined {
    return this.merges.find((box) => contains(box, row, column));
  }

  /** The merges that begin inside the box: Excel does not tell of those that only reach into it. */
  mergesIn(box: Box): readonly Box[] {
    const met = this.merges.filter((merge) => contains(box, merge.top, merge.left));
    return met.sort((a, b) => a.top - b.top || a.left - b.left);
  }

  /** Covered by a merge whose value stands in another cell. */
  isCovered(row: number, column: number): boolean {
    const merge = this.mergeAt(row, column);
    return merge !== undefined && (merge.top !== row || merge.left !== column);
  }

  /** The used range; null for a blank sheet. `valuesOnly` leaves formats out. */
  usedBox(valuesOnly: boolean): Box | null {
    let box: Box | null = null;
    for (const [key, cell] of this.stored) {
      if (valuesOnly && !hasContent(cell)) continue;
      const { row, column } = positionOfKey(key);
      box = around({ top: row, left: column, bottom: row, right: column }, box);
    }
    if (!valuesOnly) for (const merge of this.merges) box = around(merge, box);
    return box;
  }

  /** Filled or formatted cells inside a box, without walking over the empty ones of a large one. */
  *touched(box: Box): Iterable<readonly [row: number, column: number, cell: StoredCell]> {
    if (cellsOf(box) <= this.stored.size) {
      for (let row = box.top; row <= box.bottom; row += 1) {
        for (let column = box.left; column <= box.right; column += 1) {
          const cell = this.touchedCell(row, column);
          if (cell !== undefined) yield [row, column, cell];
        }
      }
      return;
    }
    for (const [key, cell] of [...this.stored]) {
      const { row, column } = positionOfKey(key);
      if (contains(box, row, column)) yield [row, column, cell];
    }
  }
}

/** A value (an empty text does not count) or a formula. */
export function hasContent(cell: StoredCell): boolean {
  return cell.formula !== null || (cell.value !== null && cell.value !== '');
}

function isUntouched(cell: StoredCell): boolean {
  return (
    cell.value === null &&
    cell.formula === null &&
    cell.numberFormat === 'General' &&
    cell.locked &&
    Object.values(cell.look).every((part) => part === undefined)
  );
}

export function isSameValue(a: CellValue, b: CellValue): boolean {
  if (isCellError(a) || isCellError(b)) return isCellError(a) && isCellError(b) && a.error === b.error;
  return a === b;
}
