/**
 * What stands in the way of a plan's cells besides their content: protection, locks, filters, hidden rows, merges.
 * All in the request that reads the cells; where a run of cells does not agree, one request more asks each cell.
 */
import { formatBox, parseBox, parseCell, splitAddress, type Box } from '../../core/grid';
import type { CellEdit, ConflictKind, PlanConflict, RowLayout } from '../../core/edits/plan';
import type { Features } from './capabilities';
import { cellConflict, sheetConflict, type PresentCell } from './compare';
import type { ExcelContext } from './requests';
import { formatToSet, type Run } from './runs';
import { sheetByName, type SheetInfo } from './sheets';

interface SheetState {
  readonly sheet: SheetInfo;
  readonly isProtected: boolean;
  readonly allowsFormats: boolean;
  readonly allowsHeights: boolean;
  readonly isFiltered: boolean;
  readonly merges: readonly Box[];
}

/** One edit with what its cell answers; null: some cells of its run do, some do not. */
interface EditState {
  readonly edit: CellEdit;
  readonly sheet: SheetInfo;
  readonly setsFormat: boolean;
  readonly locked: boolean | null;
  readonly hidden: boolean | null;
}

export interface Targets {
  readonly runs: readonly Run[];
  readonly layouts: readonly RowLayout[];
  readonly sheets: readonly SheetInfo[];
}

/** Adds the questions that `features` allow to the batch; call the result afterwards with the present cells of each run. */
export function askForObstacles(
  context: ExcelContext,
  targets: Targets,
  features: Features,
): (present: readonly (readonly PresentCell[])[]) => Promise<PlanConflict[]> {
  const { runs, layouts, sheets } = targets;
  const ids = new Set([
    ...runs.map((run) => run.sheet.id),
    ...layouts.map((one) => sheetByName(sheets, one.sheet)!.id),
  ]);
  const used = sheets.filter(({ id }) => ids.has(id));
  const sheetAnswers = used.map((sheet) => askForSheet(context, sheet, runs, features));
  const runAnswers = runs.map((run) => askForRun(context, run));
  return async (present) => {
    const states = new Map(sheetAnswers.map((answer) => answer()).map((state) => [state.sheet.id, state]));
    const rough = runs.flatMap((run, r) => statesOf(run, present[r]!, runAnswers[r]!()));
    const edits = await agree(context, rough, states);
    return [
      ...layoutConflicts(targets, states),
      ...[...states.values()].flatMap((state) =>
        conflictsOn(
          state,
          edits.filter(({ sheet }) => sheet.id === state.sheet.id),
        ),
      ),
    ];
  };
}

function askForSheet(
  context: ExcelContext,
  sheet: SheetInfo,
  runs: readonly Run[],
  features: Features,
): () => SheetState {
  const proxy = context.workbook.worksheets.getItem(sheet.id);
  const box = features.mergedAreas ? emptyTargets(sheet, runs) : null;
  const protection = protectionToRead(proxy);
  const filter = features.filters ? filterToRead(proxy) : null;
  const merged = box === null ? null : mergesToRead(proxy.getRange(formatBox(box)));
  return () => ({
    sheet,
    ...protectionOf(protection),
    isFiltered: filter !== null && isFiltered(filter),
    merges: merged === null ? [] : mergesOf(merged),
  });
}

function protectionToRead(sheet: Excel.Worksheet): Excel.WorksheetProtection {
  sheet.protection.load('protected, options');
  return sheet.protection;
}

function protectionOf(protection: Excel.WorksheetProtection) {
  const options = protection.protected ? protection.options : null;
  return {
    isProtected: protection.protected,
    allowsFormats: options === null || options.allowFormatCells === true,
    allowsHeights: options === null || options.allowFormatRows === true,
  };
}

function filterToRead(sheet: Excel.Worksheet): Excel.AutoFilter {
  sheet.autoFilter.load('isDataFiltered');
  return sheet.autoFilter;
}

function isFiltered(filter: Excel.AutoFilter): boolean {
  return filter.isDataFiltered;
}

function mergesToRead(range: Excel.Range): Excel.RangeAreas {
  const areas = range.getMergedAreasOrNullObject();
  areas.load('areas/items/address');
  return areas;
}

function mergesOf(merged: Excel.RangeAreas): Box[] {
  return merged.isNullObject ? [] : merged.areas.items.map(boxOfArea);
}

/**
 * From A1 (Excel tells only of merges that begin inside) to the last target that is empty: covered cells always read
 * empty, so that a plan over filled cells need not ask. null: nothing to ask.
 */
function emptyTargets(sheet: SheetInfo, runs: readonly Run[]): Box | null {
  const cells = runs
    .filter((run) => run.sheet.id === sheet.id)
    .flatMap(({ edits }) => edits)
    .filter(({ before }) => before.formula === null && (before.value === null || before.value === ''))
    .map(({ cell }) => parseCell(cell)!);
  if (cells.length === 0) return null;
  const bottom = Math.max(...cells.map(({ row }) => row));
  return { top: 0, left: 0, bottom, right: Math.max(...cells.map(({ column }) => column)) };
}

function boxOfArea({ address }: Excel.Range): Box {
  return parseBox(splitAddress(address).cell) ?? { top: 0, left: 0, bottom: -1, right: -1 };
}

interface Answer {
  readonly locked: boolean | null;
  readonly hidden: boolean | null;
}

function askForRun(context: ExcelContext, { sheet, box }: Pick<Run, 'sheet' | 'box'>): () => Answer {
  const range = context.workbook.worksheets.getItem(sheet.id).getRange(formatBox(box));
  loadState(range);
  return () => stateOf(range);
}

function loadState(range: Excel.Range): void {
  range.load('rowHidden, format/protection/locked');
}

/** The types do not know that some may be and some not. */
function stateOf({ rowHidden, format }: Excel.Range): Answer {
  return { locked: format.protection.locked, hidden: rowHidden };
}

function statesOf(run: Run, present: readonly PresentCell[], answer: Answer): EditState[] {
  return run.edits.map((edit, i) => {
    return { edit, sheet: run.sheet, setsFormat: formatToSet(edit.after, present[i]!) !== null, ...answer };
  });
}

/** Asks each cell of a run that does not agree. */
async function agree(
  context: ExcelContext,
  edits: readonly EditState[],
  sheets: ReadonlyMap<string, SheetState>,
): Promise<EditState[]> {
  const open = edits.filter(({ locked, hidden, sheet }) => {
    return hidden === null || (locked === null && sheets.get(sheet.id)!.isProtected);
  });
  if (open.length === 0) return [...edits];
  const answers = new Map(
    open.map((state) => {
      const at = parseCell(state.edit.cell)!;
      const box = { top: at.row, left: at.column, bottom: at.row, right: at.column };
      return [state, askForRun(context, { sheet: state.sheet, box })];
    }),
  );
  await context.sync();
  return edits.map((state) => ({ ...state, ...answers.get(state)?.() }));
}

function conflictsOn(state: SheetState, edits: readonly EditState[]): PlanConflict[] {
  const isLocked = ({ locked }: EditState): boolean => state.isProtected && locked !== false;
  if (edits.length > 1 && edits.every(isLocked)) return [sheetConflict('protected', state.sheet.name)];
  return edits.flatMap((one): PlanConflict[] => {
    const kind = isLocked(one) ? 'locked' : obstacleOf(state, one);
    return kind === null ? [] : [cellConflict(kind, one.edit)];
  });
}

function obstacleOf(state: SheetState, { edit, setsFormat, hidden }: EditState): ConflictKind | null {
  if (setsFormat && !state.allowsFormats) return 'protected';
  if (hidden !== false) return state.isFiltered ? 'filtered' : 'hidden-row';
  return isCovered(state.merges, edit) ? 'merged' : null;
}

function isCovered(merges: readonly Box[], { cell }: CellEdit): boolean {
  const { row, column } = parseCell(cell)!;
  return merges.some(({ top, left, bottom, right }) => {
    const inside = row >= top && row <= bottom && column >= left && column <= right;
    return inside && (row !== top || column !== left);
  });
}

/** Row looks are bold and height: a protected sheet may forbid either. */
function layoutConflicts({ layouts, sheets }: Targets, states: ReadonlyMap<string, SheetState>): PlanConflict[] {
  const names = new Set(layouts.map(({ sheet }) => sheetByName(sheets, sheet)!.id));
  return [...names]
    .map((id) => states.get(id)!)
    .filter(({ allowsFormats, allowsHeights }) => !allowsFormats || !allowsHeights)
    .map(({ sheet }) => sheetConflict('protected', sheet.name));
}
