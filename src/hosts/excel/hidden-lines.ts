/** Which rows and columns of a used block are hidden, where Excel answers only "some": one request for all sheets. */
import { formatBox, type Box } from '../../core/grid';
import type { Features } from './capabilities';
import type { ExcelContext } from './requests';
import type { HiddenLines } from './to-cell';
import type { UsedSheet } from './used-blocks';

/** Excels before ExcelApi 1.9 need a proxy per line; more than so many make a request hang. */
const LINES_ONE_BY_ONE = 2000;

/** By sheet id. Only lines within the used block are known; others hold nothing to read. */
export async function readHiddenLines(
  context: ExcelContext,
  sheets: readonly UsedSheet[],
  features: Features,
): Promise<Map<string, HiddenLines>> {
  const questions = sheets.map((used) => ({
    used,
    rows: askRows(context, used, features),
    columns: askColumns(context, used, features),
  }));
  if (questions.some(({ used }) => used.rowsHidden === null || used.columnsHidden === null)) await context.sync();
  return new Map(questions.map(({ used, rows, columns }) => [used.sheet.id, { rows: rows(), columns: columns() }]));
}

type Lines = () => number[];

function askRows(context: ExcelContext, { sheet, extent, rowsHidden }: UsedSheet, features: Features): Lines {
  if (extent === null || rowsHidden === false) return () => [];
  const rows = numbers(extent.top, extent.bottom);
  if (rowsHidden) return () => rows;
  const range = rangeOf(context, sheet.id, extent);
  if (features.lineProperties) {
    const answer = range.getRowProperties({ rowHidden: true });
    return () => hiddenOnes(rows, answer, ({ rowHidden }) => rowHidden);
  }
  const lines = rows
    .slice(0, LINES_ONE_BY_ONE)
    .map((row) => rangeOf(context, sheet.id, { ...extent, top: row, bottom: row }));
  for (const line of lines) line.load('rowHidden');
  return () => rows.filter((_, index) => lines[index]?.rowHidden === true);
}

function askColumns(context: ExcelContext, { sheet, extent, columnsHidden }: UsedSheet, features: Features): Lines {
  if (extent === null || columnsHidden === false) return () => [];
  const columns = numbers(extent.left, extent.right);
  if (columnsHidden) return () => columns;
  const range = rangeOf(context, sheet.id, extent);
  if (features.lineProperties) {
    const answer = range.getColumnProperties({ columnHidden: true });
    return () => hiddenOnes(columns, answer, ({ columnHidden }) => columnHidden);
  }
  const lines = columns
    .slice(0, LINES_ONE_BY_ONE)
    .map((column) => rangeOf(context, sheet.id, { ...extent, left: column, right: column }));
  for (const line of lines) line.load('columnHidden');
  return () => columns.filter((_, index) => lines[index]?.columnHidden === true);
}

function hiddenOnes<T>(
  lines: readonly number[],
  answer: OfficeExtension.ClientResult<T[]>,
  isHidden: (line: T) => boolean | undefined,
): number[] {
  return lines.filter((_, index) => isHidden(answer.value[index]!) === true);
}

function rangeOf(context: ExcelContext, id: string, box: Box): Excel.Range {
  return context.workbook.worksheets.getItem(id).getRange(formatBox(box));
}

function numbers(from: number, to: number): number[] {
  return Array.from({ length: to - from + 1 }, (_, index) => from + index);
}
