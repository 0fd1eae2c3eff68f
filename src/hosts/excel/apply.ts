/**
 * A plan into the workbook: (1) list the sheets, (2) read the plan's cells and refuse what does not fit, (3) one
 * batch that reads them again, writes, and reads what stands there. Between (2) and (3) somebody may have written:
 * then what (3) read is put back at once. Excel does not roll a failed batch back; that is done here too.
 */
import type { CellContent, EditPlan, PlanConflict, RowLayout } from '../../core/edits/plan';
import { HostTroubleError, type ApplyOutcome } from '../host';
import { changedConflict, contentOfPresent, isAsPlanned, sheetConflict, type PresentCell } from './compare';
import {
  askForText,
  createSheet,
  layOut,
  removalConflict,
  removeSheet,
  restoreSheet,
  type SheetText,
} from './companion';
import type { ExcelContext } from './requests';
import { askForCells, askForLocks, runsOf, writeRun, type Run } from './runs';
import { askForSheets, sheetByName, type SheetInfo } from './sheets';
import { codeOf } from './trouble';

interface Work {
  readonly plan: EditPlan;
  readonly sheets: readonly SheetInfo[];
  readonly runs: readonly Run[];
}

/** The plan's cells and removed sheets as they stand, in the order of runs and removals. */
interface Present {
  readonly cells: readonly (readonly PresentCell[])[];
  readonly texts: readonly SheetText[];
}

/** Throws HostTroubleError where Excel does not let the plan be written; nothing is written then. */
export async function applyPlan(context: ExcelContext, plan: EditPlan): Promise<ApplyOutcome> {
  const sheets = await listSheets(context);
  const misfits = sheetMisfits(plan, sheets);
  if (misfits.length > 0) return { status: 'conflict', conflicts: misfits };
  const work: Work = { plan, sheets, runs: runsOf(plan.edits, sheets) };

  const before = await readPresent(context, work);
  const conflicts = conflictsOf(work, before);
  if (conflicts.length > 0) return { status: 'conflict', conflicts };

  const written = await write(context, work, before);
  const late = conflictsOf(work, written.before);
  if (late.length > 0 || isIgnored(work, written)) {
    await putBack(context, work, written);
    if (late.length > 0) return { status: 'conflict', conflicts: late };
    throw new HostTroubleError({ kind: 'unknown', code: 'WriteIgnored' });
  }
  return { status: 'applied', cells: countOf(plan), inverse: inverse(work, written) };
}

async function listSheets(context: ExcelContext): Promise<SheetInfo[]> {
  const listed = askForSheets(context.workbook);
  await context.sync();
  return listed();
}

function sheetMisfits(plan: EditPlan, sheets: readonly SheetInfo[]): PlanConflict[] {
  const exists = (name: string): boolean => sheetByName(sheets, name) !== undefined;
  const needed = [...plan.edits, ...plan.layouts].map(({ sheet }) => sheet);
  const missing = new Set(
    [...needed, ...plan.removals.map(({ creation }) => creation.name)].filter((name) => !exists(name)),
  );
  return [
    ...[...missing].map((name) => sheetConflict('sheet-missing', name)),
    ...plan.creations.filter(({ name }) => exists(name)).map(({ name }) => sheetConflict('sheet-exists', name)),
  ];
}

function askForPresent(context: ExcelContext, work: Work): () => Present {
  const cells = work.runs.map((run) => askForCells(context, run));
  const texts = work.plan.removals.map(({ creation }) => askForText(context, sheetByName(work.sheets, creation.name)!));
  return () => ({ cells: cells.map((answer) => answer()), texts: texts.map((answer) => answer()) });
}

async function readPresent(context: ExcelContext, work: Work): Promise<Present> {
  const present = askForPresent(context, work);
  const locks = work.runs.map((run) => askForLocks(context, run));
  await context.sync();
  const { cells, texts } = present();
  locks.forEach((refuseLocked, r) => refuseLocked(cells[r]!));
  return { cells, texts };
}

function conflictsOf({ plan, runs }: Work, present: Present): PlanConflict[] {
  const changed = runs.flatMap((run, r) =>
    run.edits.flatMap((edit, i) => {
      const found = present.cells[r]![i]!;
      return isAsPlanned(found, edit.before) ? [] : [changedConflict(edit, found)];
    }),
  );
  const removals = plan.removals.flatMap(({ creation }, i) => removalConflict(creation, present.texts[i]!) ?? []);
  return [...changed, ...removals];
}

interface Written {
  readonly before: Present;
  readonly after: readonly (readonly PresentCell[])[];
  /** The looks rows had before. */
  readonly layouts: readonly RowLayout[];
}

/** The one batch that writes. A failed one is taken back before its error is thrown. */
async function write(context: ExcelContext, work: Work, expected: Present): Promise<Written> {
  const { plan, sheets, runs } = work;
  const before = askForPresent(context, work);
  // First what a protected workbook refuses: then nothing else is written yet.
  for (const creation of plan.creations) createSheet(context, creation);
  runs.forEach((run, r) => writeRun(context, run, contentsOf(run), expected.cells[r]!));
  const layouts = plan.layouts.map((layout) => layOut(context, sheets, layout));
  for (const { creation } of plan.removals) removeSheet(context, sheetByName(sheets, creation.name)!);
  const after = runs.map((run) => askForCells(context, run));
  try {
    await context.sync();
  } catch (error) {
    // Without a code the request was not answered at all: what stands in the workbook is not known.
    if (codeOf(error) !== null) await recover(context, work, expected);
    // Protected sheets were refused before, so it is the workbook that denies.
    const structure = plan.creations.length + plan.removals.length > 0;
    if (structure && codeOf(error) === 'AccessDenied') throw new HostTroubleError({ kind: 'protected-workbook' });
    throw error;
  }
  return { before: before(), after: after.map((answer) => answer()), layouts: layouts.map((answer) => answer()) };
}

function contentsOf(run: Run): CellContent[] {
  return run.edits.map(({ after }) => after);
}

/** A cell that takes nothing and says nothing: the lower part of a merged cell does so. */
function isIgnored({ runs }: Work, { before, after }: Written): boolean {
  return runs.some((run, r) =>
    run.edits.some((edit, i) => {
      const wanted = { ...edit.after, numberFormat: null };
      const untouched = isAsPlanned(after[r]![i]!, { ...contentOfPresent(before.cells[r]![i]!), numberFormat: null });
      return edit.after.formula === null && untouched && !isAsPlanned(after[r]![i]!, wanted);
    }),
  );
}

/** Every cell back to what it was, new sheets away, removed ones back: one batch. */
async function putBack(context: ExcelContext, { plan, sheets, runs }: Work, written: Written): Promise<void> {
  const { before, after, layouts } = written;
  runs.forEach((run, r) => writeRun(context, run, before.cells[r]!.map(contentOfPresent), after[r]!));
  for (const layout of layouts) layOut(context, sheets, layout);
  for (const creation of plan.creations) context.workbook.worksheets.getItem(creation.name).delete();
  plan.removals.forEach(({ creation }, i) => restoreSheet(context, creation, before.texts[i]!));
  await context.sync();
}

/**
 * After a batch that failed half way: reads what stands there now and puts back what this plan had written. Where
 * even that fails the first error is the one to tell.
 */
async function recover(context: ExcelContext, work: Work, before: Present): Promise<void> {
  try {
    const listed = askForSheets(context.workbook);
    const asked = work.runs.map((run) => askForCells(context, run));
    await context.sync();
    const now = asked.map((answer) => answer());
    const present = listed();
    const isThere = (name: string): boolean => sheetByName(present, name) !== undefined;
    work.runs.forEach((run, r) => {
      if (run.edits.every((edit, i) => isAsPlanned(now[r]![i]!, edit.before))) return;
      writeRun(context, run, before.cells[r]!.map(contentOfPresent), now[r]!);
    });
    for (const { name } of work.plan.creations.filter((one) => isThere(one.name))) {
      context.workbook.worksheets.getItem(name).delete();
    }
    work.plan.removals.forEach(({ creation }, i) => {
      if (!isThere(creation.name)) restoreSheet(context, creation, before.texts[i]!);
    });
    await context.sync();
  } catch (error) {
    if (codeOf(error) === null && !(error instanceof HostTroubleError)) throw error;
  }
}

/** Built from what Excel says it holds now, so that its own rewriting of formulas does not look like a change. */
function inverse({ plan, runs }: Work, { before, after, layouts }: Written): EditPlan {
  const edits = runs.flatMap((run, r) =>
    run.edits.map((edit, i) => {
      const was = contentOfPresent(before.cells[r]![i]!);
      return {
        ...edit,
        before: { ...contentOfPresent(after[r]![i]!), numberFormat: null },
        after: edit.after.numberFormat === null ? { ...was, numberFormat: null } : was,
      };
    }),
  );
  return {
    purpose: 'undo',
    edits,
    creations: plan.removals.map(({ creation }) => creation),
    removals: plan.creations.map((creation) => ({ creation })),
    layouts,
  };
}

function countOf(plan: EditPlan): number {
  const created = plan.creations.flatMap(({ rows }) => rows.flatMap(({ cells }) => cells));
  return plan.edits.length + created.filter((value) => value !== null).length;
}
