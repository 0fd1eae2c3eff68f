/** A plan on a grid: what would come of it, and what stands in its way. Both are pure. */
import {
  cellByAddress,
  cellKey,
  constantCell,
  filledCells,
  findSheet,
  makeSheet,
  parseCell,
  positionOfKey,
  type Cell,
  type Grid,
  type Position,
  type Sheet,
} from '../grid';
import { cellOf, contentOf, describeContent, sameContent } from './content';
import type { CellEdit, EditPlan, PlanConflict, SheetCreation, SheetRemoval } from './plan';

/** A plan that does not fit the grid it is applied to; ask `conflictsOf` first. */
export class PlanMismatchError extends Error {
  constructor(readonly address: string) {
    super(`the plan does not fit the workbook at ${address}`);
    this.name = 'PlanMismatchError';
  }
}

/**
 * The grid after the plan. Before-values are not looked at; formulas get the value the plan names, nothing is
 * calculated. Throws PlanMismatchError for a sheet that is missing (or exists already) and for a bad address.
 */
export function applyToGrid(grid: Grid, plan: EditPlan): Grid {
  const edits = new Map<Sheet, CellEdit[]>(grid.sheets.map((sheet) => [sheet, []]));
  for (const edit of plan.edits) edits.get(sheetNamed(grid, edit.sheet))!.push(edit);
  const removed = new Set(plan.removals.map(({ creation }) => sheetNamed(grid, creation.name).name));
  const kept = grid.sheets.filter((sheet) => !removed.has(sheet.name)).map((sheet) => edited(sheet, edits.get(sheet)!));
  const created = plan.creations.map((creation) => {
    if (findSheet({ ...grid, sheets: kept }, creation.name) !== undefined) throw new PlanMismatchError(creation.name);
    return sheetOfCreation(creation);
  });
  return { ...grid, sheets: [...kept, ...created] };
}

/** Every reason why `plan` does not fit `grid` as it is now; empty when it can be applied. */
export function conflictsOf(grid: Grid, plan: EditPlan): PlanConflict[] {
  return [
    ...plan.edits.flatMap((edit) => editConflict(grid, edit)),
    ...plan.layouts.flatMap((layout) => (findSheet(grid, layout.sheet) === undefined ? [missing(layout.sheet)] : [])),
    ...plan.creations.flatMap(({ name }) => (findSheet(grid, name) === undefined ? [] : [whole('sheet-exists', name)])),
    ...plan.removals.flatMap((removal) => removalConflict(grid, removal)),
  ];
}

/** The sheet a creation becomes: plain values in General, gaps left out. */
export function sheetOfCreation(creation: SheetCreation): Sheet {
  const cells = creation.rows.flatMap(({ cells: values }, row) =>
    values.flatMap((value, column): [Position, Cell][] =>
      value === null || value === '' ? [] : [[{ row, column }, constantCell(value)]],
    ),
  );
  return makeSheet(creation.name, cells);
}

function sheetNamed(grid: Grid, name: string): Sheet {
  const sheet = findSheet(grid, name);
  if (sheet === undefined) throw new PlanMismatchError(name);
  return sheet;
}

function edited(sheet: Sheet, edits: readonly CellEdit[]): Sheet {
  if (edits.length === 0) return sheet;
  const cells = new Map(sheet.cells);
  for (const edit of edits) {
    const at = parseCell(edit.cell);
    if (at === null) throw new PlanMismatchError(`${edit.sheet}!${edit.cell}`);
    const key = cellKey(at.row, at.column);
    const cell = cellOf(edit.after, cells.get(key));
    if (cell === undefined) cells.delete(key);
    else cells.set(key, cell);
  }
  const { visibility, hiddenRows, hiddenColumns } = sheet;
  const entries = [...cells].map(([key, cell]) => [positionOfKey(key), cell] as const);
  return makeSheet(sheet.name, entries, { visibility, hiddenRows, hiddenColumns });
}

function editConflict(grid: Grid, edit: CellEdit): PlanConflict[] {
  const sheet = findSheet(grid, edit.sheet);
  if (sheet === undefined) return [missing(edit.sheet)];
  const present = contentOf(cellByAddress(sheet, edit.cell));
  if (sameContent(present, edit.before)) return [];
  const expected = describeContent(edit.before, present);
  const found = describeContent(present, edit.before);
  return [{ kind: 'changed', sheet: edit.sheet, cell: edit.cell, expected, found }];
}

function removalConflict(grid: Grid, { creation }: SheetRemoval): PlanConflict[] {
  const sheet = findSheet(grid, creation.name);
  if (sheet === undefined) return [missing(creation.name)];
  const created = sheetOfCreation(creation);
  const addresses = [...filledCells(created), ...filledCells(sheet)].map(({ address }) => address);
  for (const address of addresses) {
    const [now, then] = [sheet, created].map((one) => ({
      ...contentOf(cellByAddress(one, address)),
      numberFormat: null,
    }));
    if (sameContent(now!, then!)) continue;
    const [expected, found] = [describeContent(then!, now!), describeContent(now!, then!)];
    return [{ kind: 'sheet-changed', sheet: creation.name, cell: address, expected, found }];
  }
  return [];
}

function missing(sheet: string): PlanConflict {
  return whole('sheet-missing', sheet);
}

function whole(kind: PlanConflict['kind'], sheet: string): PlanConflict {
  return { kind, sheet, cell: null, expected: '', found: '' };
}
