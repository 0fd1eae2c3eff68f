/** The plan's cells as runs down a column, so that a batch needs a proxy per run and not per cell. */
import { formatBox, parseCell, type Box } from '../../core/grid';
import type { CellContent, CellEdit } from '../../core/edits/plan';
import type { PresentCell } from './compare';
import { inputOf, needsGeneral, TEXT_FORMAT } from './input';
import type { ExcelContext } from './requests';
import { sheetByName, type SheetInfo } from './sheets';
import { toCell } from './to-cell';

/** Neighbouring cells of one column, top to bottom. */
export interface Run {
  readonly sheet: SheetInfo;
  readonly box: Box;
  readonly edits: readonly CellEdit[];
}

/** Edits of sheets that are missing are left out: they are conflicts already. */
export function runsOf(edits: readonly CellEdit[], sheets: readonly SheetInfo[]): Run[] {
  const placed = edits.flatMap((edit) => {
    const sheet = sheetByName(sheets, edit.sheet);
    const at = parseCell(edit.cell);
    if (at === null) throw new RangeError(`not a cell address: ${edit.cell}`);
    return sheet === undefined ? [] : [{ sheet, at, edit }];
  });
  placed.sort((a, b) => order(a.sheet.id, b.sheet.id) || a.at.column - b.at.column || a.at.row - b.at.row);
  const runs: Run[] = [];
  for (const { sheet, at, edit } of placed) {
    const last = runs.at(-1);
    const continues = last?.sheet.id === sheet.id && last.box.left === at.column && last.box.bottom + 1 === at.row;
    const box = { top: at.row, left: at.column, bottom: at.row, right: at.column };
    if (!continues) runs.push({ sheet, box, edits: [edit] });
    else runs[runs.length - 1] = { sheet, box: { ...last.box, bottom: at.row }, edits: [...last.edits, edit] };
  }
  return runs;
}

/** Adds the reading of a run to the batch; call the result afterwards for its cells, in the order of its edits. */
export function askForCells(context: ExcelContext, run: Run): () => PresentCell[] {
  const range = rangeOf(context, run);
  range.load('values, formulas, numberFormat');
  return () =>
    run.edits.map((_, row) => {
      const numberFormat = String(range.numberFormat[row]?.[0] ?? 'General');
      return { cell: toCell(range.values[row]?.[0], range.formulas[row]?.[0], numberFormat, ''), numberFormat };
    });
}

/** Adds the writing of a run: `contents` in the order of its edits, over cells as they are `present`. */
export function writeRun(
  context: ExcelContext,
  run: Run,
  contents: readonly CellContent[],
  present: readonly PresentCell[],
): void {
  const range = rangeOf(context, run);
  const general = contents.map((content, row) =>
    needsGeneral(content, content.numberFormat ?? present[row]!.numberFormat),
  );
  const formats = contents.map((content, row) => [general[row] ? 'General' : formatToSet(content, present[row]!)]);
  if (formats.some(([format]) => format !== null)) range.numberFormat = formats;
  const inputs = contents.map((content) => [inputOf(content)]);
  if (contents.some(({ formula }) => formula !== null)) range.formulas = inputs;
  else range.values = inputs;
  if (general.includes(true)) range.numberFormat = general.map((was) => [was ? TEXT_FORMAT : null]);
}

/** null leaves the number format of a cell alone. */
export function formatToSet({ numberFormat }: CellContent, present: PresentCell): string | null {
  return numberFormat === present.numberFormat ? null : numberFormat;
}

function rangeOf(context: ExcelContext, run: Run): Excel.Range {
  return context.workbook.worksheets.getItem(run.sheet.id).getRange(formatBox(run.box));
}

function order(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
