/** The plan that takes a write back, from what Excel says it held before and holds after. */
import type { EditPlan } from '../../core/edits/plan';
import type { UnsettledWrite } from '../host';
import { contentOfPresent, type PresentCell } from './compare';

/**
 * `after` in the order of the plan's edits, in any grouping. Built from what Excel holds, so that its own rewriting
 * of formulas does not look like a change.
 */
export function inverseOfWritten(
  { plan, looks }: UnsettledWrite,
  after: readonly (readonly PresentCell[])[],
): EditPlan {
  const found = after.flat();
  const edits = plan.edits.map((edit, i) => ({
    ...edit,
    before: { ...contentOfPresent(found[i]!), numberFormat: null },
    after: edit.after.numberFormat === null ? { ...edit.before, numberFormat: null } : edit.before,
  }));
  return {
    purpose: 'undo',
    edits,
    creations: plan.removals.map(({ creation }) => creation),
    removals: plan.creations.map((creation) => ({ creation })),
    layouts: looks,
  };
}

export function countOf(plan: EditPlan): number {
  const created = plan.creations.flatMap(({ rows }) => rows.flatMap(({ cells }) => cells));
  return plan.edits.length + created.filter((value) => value !== null).length;
}
