/** Turning a plan round, and the one promise every plan must keep. */
import { isNothing } from './content';
import type { CellEdit, EditPlan } from './plan';

/** A plan that would put a constant where a formula stands: a defect of whoever made the plan. */
export class FormulaOverwriteError extends Error {
  constructor(
    readonly sheet: string,
    readonly cell: string,
  ) {
    super(`a plan may not replace the formula in ${sheet}!${cell} by a constant`);
    this.name = 'FormulaOverwriteError';
  }
}

/**
 * The plan that takes `plan` back. A number format the plan leaves alone is left alone again.
 * Row layouts are looks without before-values: they stay as they are.
 */
export function inverseOf(plan: EditPlan): EditPlan {
  return {
    purpose: 'undo',
    edits: plan.edits.map(inverseEdit),
    creations: plan.removals.map((removal) => removal.creation),
    removals: plan.creations.map((creation) => ({ creation })),
    layouts: [],
  };
}

/**
 * Throws FormulaOverwriteError when an edit would replace or clear a formula by a constant.
 * An undo is exempt: it only puts back what stood there before the program wrote its own formula.
 */
export function assertKeepsFormulas(plan: EditPlan): void {
  if (plan.purpose === 'undo') return;
  const broken = plan.edits.find((edit) => edit.before.formula !== null && edit.after.formula === null);
  if (broken !== undefined) throw new FormulaOverwriteError(broken.sheet, broken.cell);
}

function inverseEdit(edit: CellEdit): CellEdit {
  // A grid forgets the format of a cell that was emptied, so bringing content back brings its format too.
  const leavesFormat = edit.after.numberFormat === null && !isNothing(edit.after);
  return {
    ...edit,
    before: edit.after,
    after: leavesFormat ? { ...edit.before, numberFormat: null } : edit.before,
  };
}
