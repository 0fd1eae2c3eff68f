/** A plan before it is written: which sheets and runs it means, what stands there, and what is in its way. */
import type { EditPlan, PlanConflict, PlanNote, RowLayout } from '../../core/edits/plan';
import { HostTroubleError, type PlanInspection, type SheetText } from '../host';
import type { Features } from './capabilities';
import { changedConflict, isAsPlanned, sheetConflict, type PresentCell } from './compare';
import { askForLooks, askForText, removalConflict } from './companion';
import { askForMixedFonts } from './fonts';
import { askForObstacles } from './obstacles';
import type { ExcelContext } from './requests';
import { askForCells, runsOf, type Run } from './runs';
import { askForSheets, sheetByName, type SheetInfo } from './sheets';
import { codeOf } from './trouble';

export interface Work {
  readonly plan: EditPlan;
  readonly sheets: readonly SheetInfo[];
  readonly runs: readonly Run[];
}

/** The plan's cells, removed sheets and row looks as they stand, in the order of runs, removals and layouts. */
export interface Present {
  readonly cells: readonly (readonly PresentCell[])[];
  readonly texts: readonly SheetText[];
  readonly looks: readonly RowLayout[];
}

export interface Prepared {
  readonly work: Work;
  readonly present: Present;
  readonly notes: readonly PlanNote[];
}

/**
 * Two requests, a third where cells side by side differ in protection or hiding. Only for a `confirmed` plan merges
 * are asked for: that takes the undo steps of the desktop away.
 * Throws HostTroubleError `protected-workbook` where sheets can be neither added nor removed.
 */
export async function prepare(
  context: ExcelContext,
  plan: EditPlan,
  features: Features,
  confirmed: boolean,
): Promise<Prepared | { readonly conflicts: readonly PlanConflict[] }> {
  const sheets = await listSheets(context, plan, features);
  const misfits = sheetMisfits(plan, sheets);
  if (misfits.length > 0) return { conflicts: misfits };
  const work: Work = { plan, sheets, runs: runsOf(plan.edits, sheets) };
  const known = confirmed ? features : { ...features, mergedAreas: false };
  const read = await readPresent(context, work, known);
  const conflicts = [...conflictsOf(work, read.present), ...read.obstacles];
  return conflicts.length > 0 ? { conflicts } : { work, present: read.present, notes: read.notes };
}

/** What a plan would meet; nothing is written and the undo stack stays. */
export async function inspectPlan(context: ExcelContext, plan: EditPlan, features: Features): Promise<PlanInspection> {
  const prepared = await prepare(context, plan, features, false);
  return 'conflicts' in prepared ? { ...prepared, notes: [] } : { conflicts: [], notes: prepared.notes };
}

async function listSheets(context: ExcelContext, plan: EditPlan, features: Features): Promise<SheetInfo[]> {
  const listed = askForSheets(context.workbook);
  const structural = plan.creations.length + plan.removals.length > 0;
  const protection = structural && features.workbookProtection ? context.workbook.protection : null;
  protection?.load('protected');
  await context.sync();
  if (protection?.protected === true) throw new HostTroubleError({ kind: 'protected-workbook' });
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

/** Adds the plan's places to the batch; call the result afterwards for what stands there. */
export function askForPresent(context: ExcelContext, { plan, sheets, runs }: Work): () => Present {
  const cells = runs.map((run) => askForCells(context, run));
  const texts = plan.removals.map(({ creation }) => askForText(context, sheetByName(sheets, creation.name)!));
  const looks = plan.layouts.map((layout) => askForLooks(context, sheetByName(sheets, layout.sheet)!.id, layout));
  return () => ({
    cells: cells.map((answer) => answer()),
    texts: texts.map((answer) => answer()),
    looks: looks.map((answer) => answer()),
  });
}

/** Excel does not answer for more merged areas than 512: a reading that failed is tried once without them. */
async function readPresent(context: ExcelContext, work: Work, features: Features) {
  const { plan, runs, sheets } = work;
  const read = async (known: Features) => {
    const asked = askForPresent(context, work);
    const fonts = askForMixedFonts(context, runs);
    const obstacles = askForObstacles(context, { runs, layouts: plan.layouts, sheets }, known);
    await context.sync();
    const present = asked();
    return { present, notes: fonts(), obstacles: await obstacles(present.cells) };
  };
  try {
    return await read(features);
  } catch (error) {
    if (!features.mergedAreas || codeOf(error) === null) throw error;
    return read({ ...features, mergedAreas: false });
  }
}

/** Where the plan's places are not what the plan says. */
export function conflictsOf({ plan, runs }: Work, present: Present): PlanConflict[] {
  const changed = runs.flatMap((run, r) =>
    run.edits.flatMap((edit, i) => {
      const found = present.cells[r]![i]!;
      return isAsPlanned(found, edit.before) ? [] : [changedConflict(edit, found)];
    }),
  );
  const removals = plan.removals.flatMap(({ creation }, i) => removalConflict(creation, present.texts[i]!) ?? []);
  return [...changed, ...removals];
}
