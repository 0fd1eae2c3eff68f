/**
 * After a write of which nobody knows how far it came: reads its places again, and either finds it wholly carried
 * out or takes back what there is of it. What somebody else has written since is left alone and named.
 */
import type { CellContent, CellEdit, PlanConflict, RowLayout, SheetCreation } from '../../core/edits/plan';
import type { SettleOutcome, SheetText, UnsettledWrite } from '../host';
import { changedConflict, isAsPlanned, matrixOf, sheetConflict, type PresentCell } from './compare';
import { askForLooks, askForText, hasLooks, layOut, looksOfCreation, removalConflict, restoreSheet } from './companion';
import { countOf, inverseOfWritten } from './inverse';
import type { ExcelContext } from './requests';
import { askForCells, runsOf, writeRun, type Run } from './runs';
import { askForSheets, sheetByName, type SheetInfo } from './sheets';
import { toCell } from './to-cell';

interface Found {
  readonly sheets: readonly SheetInfo[];
  readonly runs: readonly Run[];
  /** In the order of the runs. */
  readonly cells: readonly (readonly PresentCell[])[];
  readonly looks: readonly RowLayout[];
  /** Sheets of the plan's creations that are there. */
  readonly created: readonly { readonly creation: SheetCreation; readonly whole: boolean; readonly ours: boolean }[];
}

/** Two requests, and a third where something has to be taken back. Host errors pass through: it stays unsettled. */
export async function settleWrite(context: ExcelContext, write: UnsettledWrite): Promise<SettleOutcome> {
  const found = await look(context, write);
  if (!write.takeBack && isWhole(write, found)) {
    const inSheets = { ...write, plan: { ...write.plan, edits: found.runs.flatMap(({ edits }) => edits) } };
    return { status: 'applied', cells: countOf(write.plan), inverse: inverseOfWritten(inSheets, found.cells) };
  }
  return { status: 'unchanged', foreign: await putBack(context, write, found) };
}

async function look(context: ExcelContext, { plan }: UnsettledWrite): Promise<Found> {
  const listed = askForSheets(context.workbook);
  await context.sync();
  const sheets = listed();
  const there = <T>(items: readonly T[], name: (item: T) => string): T[] =>
    items.filter((item) => sheetByName(sheets, name(item)) !== undefined);
  const runs = runsOf(plan.edits, sheets);
  const cells = runs.map((run) => askForCells(context, run));
  const looks = there(plan.layouts, ({ sheet }) => sheet).map((layout) =>
    askForLooks(context, sheetByName(sheets, layout.sheet)!.id, layout),
  );
  const created = there(plan.creations, ({ name }) => name).map((creation) => {
    const sheet = sheetByName(sheets, creation.name)!;
    const text = askForText(context, sheet);
    const rows = looksOfCreation(creation).map((layout) => [layout, askForLooks(context, sheet.id, layout)] as const);
    return () => {
      const whole = removalConflict(creation, text()) === null;
      const dressed = rows.every(([layout, answer]) => hasLooks(answer(), layout));
      return { creation, whole: whole && dressed, ours: whole || isPartOf(text(), creation) };
    };
  });
  await context.sync();
  return {
    sheets,
    runs,
    cells: cells.map((answer) => answer()),
    looks: looks.map((answer) => answer()),
    created: created.map((answer) => answer()),
  };
}

function isWhole({ plan }: UnsettledWrite, { sheets, runs, cells, looks, created }: Found): boolean {
  const written = runs.flatMap((run, r) => run.edits.map((edit, i) => isWritten(edit, cells[r]![i]!)));
  return (
    written.length === plan.edits.length &&
    written.every((done) => done) &&
    created.length === plan.creations.length &&
    created.every(({ whole }) => whole) &&
    plan.removals.every(({ creation }) => sheetByName(sheets, creation.name) === undefined) &&
    looks.length === plan.layouts.length &&
    looks.every((present, i) => hasLooks(present, plan.layouts[i]!))
  );
}

/** Content and number format as the plan would have them. */
function isWritten({ before, after }: CellEdit, present: PresentCell): boolean {
  return isContent(present, after) && present.numberFormat === (after.numberFormat ?? before.numberFormat);
}

/** A formula counts by its text: nobody knows beforehand what Excel calculates. */
function isContent(present: PresentCell, content: CellContent): boolean {
  if (content.formula !== null) return present.cell?.formula === content.formula;
  return isAsPlanned(present, { ...content, numberFormat: null });
}

async function putBack(context: ExcelContext, write: UnsettledWrite, found: Found): Promise<PlanConflict[]> {
  const { plan, looks, removed } = write;
  const foreign: PlanConflict[] = [];
  for (const [r, run] of found.runs.entries()) {
    const present = found.cells[r]!;
    run.edits.forEach((edit, i) => {
      const cell = present[i]!;
      const untouched = isContent(cell, edit.before);
      if (!untouched && !isContent(cell, edit.after)) foreign.push(changedConflict(edit, cell));
      else if (!untouched || cell.numberFormat !== edit.before.numberFormat) {
        // One cell at a time: between them there may be somebody else's.
        const [single] = runsOf([edit], found.sheets);
        writeRun(context, single!, [edit.before], [cell]);
      }
    });
  }
  for (const { creation, ours } of found.created) {
    if (ours) context.workbook.worksheets.getItem(creation.name).delete();
    else foreign.push(sheetConflict('sheet-changed', creation.name));
  }
  plan.removals.forEach(({ creation }, i) => {
    if (sheetByName(found.sheets, creation.name) === undefined) restoreSheet(context, creation, removed[i]!);
  });
  for (const layout of looks) {
    if (sheetByName(found.sheets, layout.sheet) !== undefined) layOut(context, found.sheets, layout);
  }
  await context.sync();
  return foreign;
}

/** Every filled cell of a sheet is one the creation would have written: nobody else has put anything there. */
function isPartOf(text: SheetText, creation: SheetCreation): boolean {
  const planned = matrixOf(creation);
  return text.values.every((line, r) =>
    line.every((value, c) => {
      const now = toCell(value, text.formulas[r]?.[c], '', '');
      if (now === undefined) return true;
      const then = toCell(planned[text.top + r]?.[text.left + c], null, '', '');
      return now.formula === null && then !== undefined && now.value === then.value;
    }),
  );
}
