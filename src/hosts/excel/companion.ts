/** Companion sheets: making, removing and laying out. No merges, nothing activated, no fitting to content. */
import { columnName, formatBox, formatCell, isCellError, type CellValue } from '../../core/grid';
import type { PlanConflict, RowLayout, RowStyle, SheetCreation } from '../../core/edits/plan';
import { READING_WIDTH, type SheetText } from '../host';
import { matrixOf, sameValue, sheetConflict } from './compare';
import { guardText } from './input';
import type { ExcelContext } from './requests';
import { sheetByName, type SheetInfo } from './sheets';
import { toCell } from './to-cell';

const BOLD: ReadonlySet<RowStyle> = new Set(['title', 'header', 'heading']);

const READING_FONT = '仿宋';
/** Points; 三号. */
const READING_SIZE = 16;

/** Columns to which a row layout reaches; companion sheets are narrower. */
const LAYOUT_COLUMNS = 12;

/**
 * Adds the new sheet, at the end and visible, with its text and looks to the batch. Columns get their looks whole, so
 * that rows added later look like the first; last come the looks of single rows, by which `settle` knows the end.
 */
export function createSheet(context: ExcelContext, creation: SheetCreation): void {
  const sheet = context.workbook.worksheets.add(creation.name);
  creation.columnWidths.forEach((width, column) => widen(sheet.getRange(formatCell(0, column)).format, width));
  for (const column of creation.wrapColumns) {
    wrap(sheet.getRange(wholeColumn(column)).format, (creation.columnWidths[column] ?? 0) >= READING_WIDTH);
  }
  const inputs = matrixOf(creation).map((row) =>
    row.map((value) => (typeof value === 'string' ? guardText(value) : value)),
  );
  const columns = inputs[0]?.length ?? 0;
  if (inputs.length > 0)
    sheet.getRange(formatBox({ top: 0, left: 0, bottom: inputs.length - 1, right: columns - 1 })).values = inputs;
  for (const { row, ...looks } of looksOfCreation(creation)) {
    setLooks(sheet.getRange(formatBox({ top: row, left: 0, bottom: row, right: columns - 1 })), looks);
  }
}

export function wholeColumn(column: number): string {
  return `${columnName(column)}:${columnName(column)}`;
}

/** The rows of a new sheet that get looks of their own, in the order in which they get them. */
export function looksOfCreation({ name, rows }: SheetCreation): RowLayout[] {
  return rows.flatMap(({ style, height }, row) =>
    height === null && !BOLD.has(style) ? [] : [{ sheet: name, row, style, height }],
  );
}

/** A sheet hidden by hand in between cannot be deleted before it is shown again. */
export function removeSheet(context: ExcelContext, sheet: SheetInfo): void {
  const proxy = context.workbook.worksheets.getItem(sheet.id);
  if (sheet.visibility !== 'visible') proxy.visibility = 'Visible';
  proxy.delete();
}

/** What the sheet holds now. */
export function askForText(context: ExcelContext, sheet: SheetInfo): () => SheetText {
  const used = context.workbook.worksheets.getItem(sheet.id).getUsedRangeOrNullObject(true);
  used.load('values, formulas, rowIndex, columnIndex');
  return () => textOf(used);
}

function textOf(used: Excel.Range): SheetText {
  if (used.isNullObject) return { top: 0, left: 0, values: [], formulas: [] };
  return { top: used.rowIndex, left: used.columnIndex, values: used.values, formulas: used.formulas };
}

/** A conflict at the first cell that is not what was created; null when all are. */
export function removalConflict(creation: SheetCreation, text: SheetText): PlanConflict | null {
  const created = matrixOf(creation);
  const rows = Math.max(created.length, text.top + text.values.length);
  const columns = Math.max(created[0]?.length ?? 0, text.left + (text.values[0]?.length ?? 0));
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      const at = [row - text.top, column - text.left] as const;
      const now = toCell(text.values[at[0]]?.[at[1]], text.formulas[at[0]]?.[at[1]], '', '');
      const then = toCell(created[row]?.[column], null, '', '');
      if ((now?.formula ?? null) === null && sameValue(now?.value ?? null, then?.value ?? null)) continue;
      const expected = String(created[row]?.[column] ?? '');
      const found = now?.formula ?? shown(now?.value ?? null);
      return { ...sheetConflict('sheet-changed', creation.name, formatCell(row, column)), expected, found };
    }
  }
  return null;
}

/** Puts back a sheet that was deleted while somebody else had just written into it: its looks, and their text. */
export function restoreSheet(context: ExcelContext, creation: SheetCreation, text: SheetText): void {
  createSheet(context, {
    ...creation,
    rows: creation.rows.map((row) => ({ ...row, cells: row.cells.map(() => null) })),
  });
  if (text.formulas.length === 0) return;
  const box = {
    top: text.top,
    left: text.left,
    bottom: text.top + text.formulas.length - 1,
    right: text.left + text.formulas[0]!.length - 1,
  };
  const inputs = text.formulas.map((row, r) => row.map((formula, c) => inputAgain(text.values[r]?.[c], formula)));
  context.workbook.worksheets.getItem(creation.name).getRange(formatBox(box)).formulas = inputs;
}

/** Adds the new looks of a row to the batch. */
export function layOut(context: ExcelContext, sheets: readonly SheetInfo[], layout: RowLayout): void {
  const id = sheetByName(sheets, layout.sheet)!.id;
  const box = { top: layout.row, left: 0, bottom: layout.row, right: LAYOUT_COLUMNS - 1 };
  setLooks(context.workbook.worksheets.getItem(id).getRange(formatBox(box)), layout);
}

/** Adds the looks of a row to the batch; call the result afterwards for them. */
export function askForLooks(context: ExcelContext, sheetId: string, layout: RowLayout): () => RowLayout {
  const before = looksToRead(context.workbook.worksheets.getItem(sheetId).getRange(formatCell(layout.row, 0)));
  return () => looksOf(before, layout);
}

function looksToRead(range: Excel.Range): Excel.RangeFormat {
  range.format.load('rowHeight, font/bold');
  return range.format;
}

function looksOf(format: Excel.RangeFormat, layout: RowLayout): RowLayout {
  return { ...layout, style: format.font.bold ? 'heading' : 'text', height: format.rowHeight };
}

/** Whether a row looks as it should; Excel rounds heights to its pixels. */
export function hasLooks(present: RowLayout, { style, height }: Pick<RowLayout, 'style' | 'height'>): boolean {
  const sameHeight = height === null || (present.height !== null && Math.abs(present.height - height) < 1);
  return BOLD.has(present.style) === BOLD.has(style) && sameHeight;
}

function setLooks(range: Excel.Range, { style, height }: Pick<RowLayout, 'style' | 'height'>): void {
  range.format.font.bold = BOLD.has(style);
  if (height !== null) range.format.rowHeight = height;
}

/** A width in characters of the default font (7 pixels each and 5 pixels of padding), given to Excel in points. */
function widen(format: Excel.RangeFormat, characters: number): void {
  format.columnWidth = (characters * 7 + 5) * 0.75;
}

/** A column people read like a page is set as a report is, 三号仿宋; row heights are computed for that size. */
function wrap(format: Excel.RangeFormat, reading: boolean): void {
  format.wrapText = true;
  format.verticalAlignment = 'Top';
  if (!reading) return;
  format.font.name = READING_FONT;
  format.font.size = READING_SIZE;
}

function shown(value: CellValue): string {
  return isCellError(value) ? value.error : String(value ?? '');
}

function inputAgain(value: unknown, formula: unknown): unknown {
  return typeof formula === 'string' && formula === value ? guardText(formula) : formula;
}
