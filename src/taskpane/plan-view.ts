/** A plan as the pane lists it: before → after per cell, and what is left alone. */
import { describeContent, writtenCells, type EditPlan, type SheetCreation } from '../core';
import type { PlanView } from './view';

/** So many rows of a new sheet are shown before it is written. */
const ROWS_SHOWN = 20;

function rowsOf({ rows }: SheetCreation): string[] {
  return rows
    .filter(({ style }) => style === 'text')
    .slice(0, ROWS_SHOWN)
    .map(({ cells }) => cells.filter((value) => value !== null).join(' · '));
}

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
      rows: plan.purpose === 'draft' ? [] : rowsOf(creation),
    })),
    leftToPerson,
    keptFormulas,
  };
}
