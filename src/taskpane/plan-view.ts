/** A plan as the pane lists it: before → after per cell, and what is left alone. */
import { describeContent, writtenCells, type EditPlan } from '../core';
import type { PlanView } from './view';

export function planView(
  plan: EditPlan,
  leftToPerson: PlanView['leftToPerson'] = [],
  keptFormulas: PlanView['keptFormulas'] = [],
): PlanView {
  return {
    plan,
    lines: plan.edits.map(({ sheet, cell, label, owner, before, after }) => ({
      sheet,
      cell,
      label,
      before: describeContent(before, after),
      after: describeContent(after, before),
      ticked: owner === 'computed',
    })),
    created: plan.creations.map((creation) => ({
      name: creation.name,
      cells: writtenCells({ ...plan, edits: [], creations: [creation] }),
    })),
    leftToPerson,
    keptFormulas,
  };
}
