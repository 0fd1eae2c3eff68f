/** Applies a plan to a copy of a workbook file. */
import type { EditPlan } from '../../../core/edits/plan';
import { companionSheet, companionStyle } from './companion';
import { WorkbookWriteError } from './errors';
import { Package } from './package';
import { addressOf, patchSheet, type RowChange } from './sheet-patch';
import { Workbook } from './workbook';

type SheetChanges = Map<number, RowChange>;

function rowChange(changes: SheetChanges, row: number): RowChange {
  const present = changes.get(row);
  if (present !== undefined) return present;
  const fresh: RowChange = { cells: new Map(), look: null };
  changes.set(row, fresh);
  return fresh;
}

/** Sheet part → rows → changes. */
function collect(plan: EditPlan, workbook: Workbook): Map<string, SheetChanges> {
  const byPath = new Map<string, SheetChanges>();
  const changesOf = (name: string): SheetChanges => {
    const sheet = workbook.findSheet(name);
    if (sheet === undefined) throw new WorkbookWriteError('sheet-missing', name);
    const present = byPath.get(sheet.path) ?? new Map<number, RowChange>();
    byPath.set(sheet.path, present);
    return present;
  };
  for (const edit of plan.edits) {
    if (edit.after.formula !== null) throw new WorkbookWriteError('formula-content', edit.cell);
    const { row, column } = addressOf(edit.cell);
    const { value, numberFormat } = edit.after;
    rowChange(changesOf(edit.sheet), row).cells.set(column, { value, numberFormat });
  }
  for (const layout of plan.layouts) {
    rowChange(changesOf(layout.sheet), layout.row).look = {
      height: layout.height,
      styleOf: (_, width, present) =>
        workbook.styles.indexOf(companionStyle(layout.style, workbook.styles.wraps(present), width)),
    };
  }
  return byPath;
}

/**
 * A copy of a workbook package (.xlsx, .xlsm) with the plan carried out: cells edited, rows laid out,
 * companion sheets added. Parts the plan does not touch keep their bytes; formulas are calculated when
 * the file is next opened. The caller has read the file before and compared the plan's before-values.
 *
 * Throws WorkbookWriteError on misuse: a sheet that is missing or exists already, a formula cell to be
 * written over (or into), a removal (a file only ever gains), a value no cell can hold.
 */
export function patchWorkbook(bytes: Uint8Array, plan: EditPlan): Uint8Array {
  if (plan.removals.length > 0) throw new WorkbookWriteError('removal', plan.removals[0]!.creation.name);
  const parts = Package.open(bytes);
  const workbook = new Workbook(parts);
  for (const [path, changes] of collect(plan, workbook)) {
    parts.setText(path, patchSheet(parts.text(path), changes, workbook.styles));
  }
  for (const creation of plan.creations) workbook.addSheet(companionSheet(creation));
  if (plan.edits.length > 0) workbook.requireCalculation();
  workbook.save();
  return parts.toBytes();
}
