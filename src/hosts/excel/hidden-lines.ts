/** Which rows and columns of a used block are hidden, where Excel answers only "some": one request for all sheets. */
import { formatBox, type Box } from '../../core/grid';
import type { ExcelContext } from './requests';
import type { HiddenLines } from './to-cell';
import type { UsedSheet } from './used-blocks';

/** A proxy per line is needed, and very many proxies make a request hang. Lines beyond count as shown. */
const MOST_LINES = 2000;

/** By sheet id. Only lines within the used block are known; others hold nothing to read. */
export async function readHiddenLines(
  context: ExcelContext,
  sheets: readonly UsedSheet[],
): Promise<Map<string, HiddenLines>> {
  const questions = sheets.map((used) => ({ used, rows: askRows(context, used), columns: askColumns(context, used) }));
  if (questions.some(({ used }) => used.rowsHidden === null || used.columnsHidden === null)) await context.sync();
  return new Map(questions.map(({ used, rows, columns }) => [used.sheet.id, { rows: rows(), columns: columns() }]));
}

type Lines = () => number[];

function askRows(context: ExcelContext, { sheet, extent, rowsHidden }: UsedSheet): Lines {
  if (extent === null || rowsHidden === false) return () => [];
  const rows = numbers(extent.top, extent.bottom);
  if (rowsHidden) return () => rows;
  const lines = rows
    .slice(0, MOST_LINES)
    .map((row) => rangeOf(context, sheet.id, { ...extent, top: row, bottom: row }));
  for (const line of lines) line.load('rowHidden');
  return () => rows.filter((_, index) => lines[index]?.rowHidden === true);
}

function askColumns(context: ExcelContext, { sheet, extent, columnsHidden }: UsedSheet): Lines {
  if (extent === null || columnsHidden === false) return () => [];
  const columns = numbers(extent.left, extent.right);
  if (columnsHidden) return () => columns;
  const lines = columns
    .slice(0, MOST_LINES)
    .map((column) => rangeOf(context, sheet.id, { ...extent, left: column, right: column }));
  for (const line of lines) line.load('columnHidden');
  return () => columns.filter((_, index) => lines[index]?.columnHidden === true);
}

function rangeOf(context: ExcelContext, id: string, box: Box): Excel.Range {
  return context.workbook.worksheets.getItem(id).getRange(formatBox(box));
}

function numbers(from: number, to: number): number[] {
  return Array.from({ length: to - from + 1 }, (_, index) => from + index);
}
