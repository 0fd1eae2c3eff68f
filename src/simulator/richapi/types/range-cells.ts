/** Reading and writing the cells of a range: arrays of exactly its shape. */
import { isCellError, type Box, type CellValue } from '../../../core/grid';
import { cellsOf, columnsOf, isUnbounded, rowsOf } from '../../boxes';
import { NotCalculated } from '../../calculation';
import { hasContent, type SimulatedSheet, type StoredCell } from '../../sheet';
import type { SimulatedWorkbook } from '../../workbook';
import { accessDenied, invalidArgument, notSimulated, rangeExceedsLimit } from '../errors';
import type { ObjectOf, Session } from '../objects';
import type { Wire } from '../protocol';

type Range = ObjectOf<'Range'>;
/** Characters a cell holds. */
const LONGEST_TEXT = 32_767;

type CellReader = (cell: StoredCell, row: number, column: number, sheet: SimulatedSheet) => Wire;

/** One entry per cell, rows outside; null for entire rows or columns and for very many cells, as Excel answers. */
export function readCells({ sheet, box }: Range, { cellLimit }: Session, read: CellReader): Wire {
  if (isUnbounded(box) || cellsOf(box) > cellLimit) return null;
  return Array.from({ length: rowsOf(box) }, (_, r) =>
    Array.from({ length: columnsOf(box) }, (__, c) => {
      const [row, column] = [box.top + r, box.left + c];
      return read(sheet.cell(row, column), row, column, sheet);
    }),
  );
}

/** A value as Excel hands it out: errors as their text, nothing as an empty text. */
export function wireValue({ value, formula }: StoredCell): string | number | boolean {
  // Excel calculates such a file when it opens it; the simulator cannot, and 0 would be a lie.
  if (formula !== null && value === null) throw notSimulated('calculation');
  return plainValue(value);
}

export function wireFormula(cell: StoredCell): string | number | boolean {
  return cell.formula ?? plainValue(cell.value);
}

function plainValue(value: CellValue): string | number | boolean {
  if (value === null) return '';
  return isCellError(value) ? value.error : value;
}

export function valueType(cell: StoredCell): string {
  const { value } = cell;
  if (!hasContent(cell)) return 'Empty';
  if (isCellError(value)) return 'Error';
  if (typeof value === 'number') return 'Double';
  return typeof value === 'boolean' ? 'Boolean' : 'String';
}

/**
 * Writes values or formulas. A single value fills the range; in an array null leaves a cell as it is
 * and an empty text clears it. The covered cells of a merge take nothing.
 */
export function writeInput(range: Range, input: unknown, location: string, { workbook, cellLimit }: Session): void {
  const { sheet } = range;
  if (cellsOf(range.box) > cellLimit) throw rangeExceedsLimit(location);
  const entries = readEntries(range.box, input, location);
  refuseLocked(range, location);
  const write = inSight(sheet, entries).filter(({ row, column }) => !sheet.isCovered(row, column));
  const cells = write.map(({ entry, row, column }) => {
    const cell = withInput(workbook, sheet, sheet.cell(row, column), entry, location);
    return { row, column, cell };
  });
  for (const { row, column, cell } of cells) sheet.put(row, column, cell);
  workbook.changed('cells');
}

/**
 * Into rows of which a filter hides some, Excel puts the first of several entries everywhere in sight and nothing
 * into the hidden ones: what an add-in meant for each row is lost.
 */
function inSight(sheet: SimulatedSheet, entries: readonly Entry[]): readonly Entry[] {
  const isHidden = ({ row }: Entry): boolean => sheet.hiddenRows.has(row);
  if (!sheet.dataFiltered || entries.length < 2 || !entries.some(isHidden)) return entries;
  return entries.filter((entry) => !isHidden(entry)).map((entry) => ({ ...entry, entry: entries[0]!.entry }));
}

function withInput(
  workbook: SimulatedWorkbook,
  sheet: SimulatedSheet,
  cell: StoredCell,
  entry: unknown,
  location: string,
): StoredCell {
  if (typeof entry === 'number' || typeof entry === 'boolean') {
    return { ...cell, value: entry, formula: null, text: null, look: { ...cell.look, mixedFont: undefined } };
  }
  if (typeof entry === 'string' && entry.length > LONGEST_TEXT) throw invalidArgument(location, 'too long for a cell');
  if (typeof entry !== 'string') throw invalidArgument(location, 'texts, numbers, true, false or null are needed');
  try {
    const typed = workbook.typed(sheet, cell, entry, 'en-US');
    if (typed === null) throw invalidArgument(location, `no formula: ${entry}`);
    return { ...typed, look: { ...typed.look, mixedFont: undefined } };
  } catch (error) {
    throw error instanceof NotCalculated ? notSimulated('calculation') : error;
  }
}

/** Sets number formats; an empty text is General. */
export function writeNumberFormats(range: Range, input: unknown, session: Session): void {
  const location = 'Range.numberFormat';
  const { sheet, box } = range;
  const entries = readEntries(box, input, location);
  // Locked or not: formatting is allowed for the whole sheet or not at all.
  if (sheet.isProtected && sheet.protectionOptions.allowFormatCells !== true) throw accessDenied(location);
  for (const { row, column, entry } of entries) {
    if (typeof entry !== 'string') throw invalidArgument(location, 'a number format is a text');
    const numberFormat = entry === '' ? 'General' : entry;
    sheet.put(row, column, { ...sheet.cell(row, column), numberFormat, text: null });
  }
  session.workbook.changed('format');
}

export function refuseLocked({ sheet, box }: Range, location: string): void {
  if (!sheet.isProtected) return;
  for (let row = box.top; row <= box.bottom; row += 1) {
    for (let column = box.left; column <= box.right; column += 1) {
      if (sheet.cell(row, column).locked) throw accessDenied(location);
    }
  }
}

interface Entry {
  readonly row: number;
  readonly column: number;
  readonly entry: unknown;
}

/** The entries that set something, each with its cell. Throws `InvalidArgument` on any other shape than the range's. */
function readEntries(box: Box, input: unknown, location: string): Entry[] {
  if (isUnbounded(box)) throw invalidArgument(location, 'entire rows and columns take no values');
  if (input === null || input === undefined) throw invalidArgument(location, 'null sets nothing');
  const rows = Array.isArray(input) ? (input as unknown[]) : null;
  if (rows !== null && !hasShape(rows, box)) throw invalidArgument(location, 'not the shape of the range');
  const entries: Entry[] = [];
  for (let row = box.top; row <= box.bottom; row += 1) {
    for (let column = box.left; column <= box.right; column += 1) {
      const entry = rows === null ? input : (rows[row - box.top] as unknown[])[column - box.left];
      if (entry !== null && entry !== undefined) entries.push({ row, column, entry });
    }
  }
  return entries;
}

function hasShape(rows: readonly unknown[], box: Box): boolean {
  const isRow = (row: unknown) => Array.isArray(row) && row.length === columnsOf(box);
  return rows.length === rowsOf(box) && rows.every(isRow);
}
