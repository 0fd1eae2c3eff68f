/**
 * A plan into the workbook: (1) list the sheets, (2) read the plan's cells and refuse what does not fit, (3) one
 * batch that reads them again, writes, and reads what stands there. Between (2) and (3) somebody may have written:
 * then what (3) read is put back at once. Excel does not roll a failed batch back; that is done here too. (4) A new sheet
 * gets its page setup, on which nothing depends.
 */
import type { CellContent, EditPlan } from '../../core/edits/plan';
import { HostTroubleError, UnknownStateError, type ApplyOutcome, type UnsettledWrite } from '../host';
import type { Features } from './capabilities';
import { contentOfPresent, isAsPlanned, sheetConflict, cellConflict, type PresentCell } from './compare';
import { createSheet, layOut, removeSheet } from './companion';
import { countOf, inverseOfWritten } from './inverse';
import { setUpPages } from './page';
import type { ExcelContext } from './requests';
import { askForCells, writeRun } from './runs';
import { settleWrite } from './settle';
import { sheetByName } from './sheets';
import { codeOf, isRefusedUnread, troubleOf } from './trouble';
import { askForPresent, conflictsOf, prepare, type Present, type Work } from './work';

/** Throws HostTroubleError where nothing of the plan stands in the workbook, UnknownStateError where nobody knows. */
export async function applyPlan(context: ExcelContext, plan: EditPlan, features: Features): Promise<ApplyOutcome> {
  const prepared = await prepare(context, plan, features, true);
  if ('conflicts' in prepared) return { status: 'conflict', ...prepared };
  const { work, present, notes } = prepared;

  const written = await write(context, work, present);
  if (written === null) return { status: 'conflict', conflicts: plan.creations.map(existsAlready) };
  const late = conflictsOf(work, written.before);
  const ignored = late.length > 0 ? [] : ignoredBy(work, written).map((edit) => cellConflict('merged', edit));
  const conflicts = [...late, ...ignored];
  if (conflicts.length === 0) {
    await setUpPages(context, plan.creations, features);
    const unsettled = unsettledOf(work, written.before, false);
    return { status: 'applied', cells: countOf(plan), inverse: inverseOfWritten(unsettled, written.after), notes };
  }
  await takeBack(context, unsettledOf(work, written.before, true), null);
  return { status: 'conflict', conflicts };
}

interface Written {
  readonly before: Present;
  /** In the order of the plan's runs. */
  readonly after: readonly (readonly PresentCell[])[];
}

/** The one batch that writes. A failed one is taken back before its error is thrown; null: the new sheet is there already. */
async function write(context: ExcelContext, work: Work, expected: Present): Promise<Written | null> {
  const { plan, sheets, runs } = work;
  const before = askForPresent(context, work);
  // First what a protected workbook refuses: then nothing else is written yet.
  for (const creation of plan.creations) createSheet(context, creation);
  runs.forEach((run, r) => writeRun(context, run, contentsOf(run.edits), expected.cells[r]!));
  for (const layout of plan.layouts) layOut(context, sheets, layout);
  for (const { creation } of plan.removals) removeSheet(context, sheetByName(sheets, creation.name)!);
  const after = runs.map((run) => askForCells(context, run));
  try {
    await context.sync();
  } catch (error) {
    // The new sheet is the first thing written: somebody else made one of that name, and nothing of ours is there.
    if (plan.creations.length === 1 && codeOf(error) === 'ItemAlreadyExists') return null;
    if (!isRefusedUnread(error)) await takeBack(context, unsettledOf(work, expected, codeOf(error) !== null), error);
    // Protected sheets were refused before, so it is the workbook that denies.
    const structure = plan.creations.length + plan.removals.length > 0;
    if (structure && codeOf(error) === 'AccessDenied') throw new HostTroubleError({ kind: 'protected-workbook' });
    throw error;
  }
  return { before: before(), after: after.map((answer) => answer()) };
}

/** Throws UnknownStateError, with the trouble of `cause` where there is one, when the host does not let it be done. */
async function takeBack(context: ExcelContext, unsettled: UnsettledWrite, cause: unknown): Promise<void> {
  // Without a code the request was not answered at all: there is no use in asking more now.
  if (cause instanceof HostTroubleError) throw new UnknownStateError(cause.trouble, unsettled);
  try {
    await settleWrite(context, unsettled);
  } catch (error) {
    const trouble = troubleOf(codeOf(cause) === null ? error : cause);
    throw trouble instanceof HostTroubleError ? new UnknownStateError(trouble.trouble, unsettled) : error;
  }
}

function unsettledOf({ plan, runs }: Work, before: Present, mustGo: boolean): UnsettledWrite {
  const edits = runs.flatMap((run, r) =>
    run.edits.map((edit, i) => ({ ...edit, before: contentOfPresent(before.cells[r]![i]!) })),
  );
  return { plan: { ...plan, edits }, looks: before.looks, removed: before.texts, takeBack: mustGo };
}

function contentsOf(edits: EditPlan['edits']): CellContent[] {
  return edits.map(({ after }) => after);
}

/** Cells that take nothing and say nothing: the lower parts of merged cells do so. */
function ignoredBy({ runs }: Work, { before, after }: Written): EditPlan['edits'] {
  return runs.flatMap((run, r) =>
    run.edits.filter((edit, i) => {
      const wanted = { ...edit.after, numberFormat: null };
      const untouched = isAsPlanned(after[r]![i]!, { ...contentOfPresent(before.cells[r]![i]!), numberFormat: null });
      return edit.after.formula === null && untouched && !isAsPlanned(after[r]![i]!, wanted);
    }),
  );
}

function existsAlready({ name }: EditPlan['creations'][number]) {
  return sheetConflict('sheet-exists', name);
}
