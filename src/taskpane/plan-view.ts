/** A plan as the pane lists it: before → after per cell, and what is left alone. */
import { describeContent, writtenCells, type CellEdit, type EditPlan, type SheetCreation } from '../core';
import type { PlanView } from './view';

/** Cells a person filled are ticked by that person only. */
const COMPUTED = ({ owner }: CellEdit): boolean => owner === 'computed';

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
  isTicked: (edit: CellEdit) => boolean = COMPUTED,
): PlanView {
  return {
    plan,
    lines: plan.edits.map((edit) => ({
      sheet: edit.sheet,
      cell: edit.cell,
      label: edit.label,
      before: describeContent(edit.before, edit.after),
      after: describeContent(edit.after, edit.before),
      ticked: isTicked(edit),
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
