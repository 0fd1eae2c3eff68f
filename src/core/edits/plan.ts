/**
 * A plan is everything that will be written, as data: it can be shown before, checked against the
 * present cells, applied as one batch and turned round.
 */

/** What is (or will be) in a cell. `formula` wins over `value` where it is set. */
export interface CellContent {
  readonly value: string | number | boolean | null;
  /** With the leading `=`; null for a constant. */
  readonly formula: string | null;
  /** null: leave the number format as it is. */
  readonly numberFormat: string | null;
}

/** Who filled the cell until now: only cells the program computes are ticked beforehand. */
export type CellOwner = 'computed' | 'person';

export interface CellEdit {
  readonly sheet: string;
  /** A1, without the sheet. */
  readonly cell: string;
  /** The cell in the words of the form, such as `执法案卷评查次数·得分`. */
  readonly label: string;
  readonly owner: CellOwner;
  readonly before: CellContent;
  readonly after: CellContent;
}

/** How a row of a companion sheet looks. */
export type RowStyle = 'title' | 'header' | 'heading' | 'text' | 'note';

export interface CompanionRow {
  readonly style: RowStyle;
  readonly cells: readonly (string | number | null)[];
  /** Points; null lets the spreadsheet choose. */
  readonly height: number | null;
}

/** A whole new companion sheet: plain values, no merges, one wide wrapped column (architecture.md). */
export interface SheetCreation {
  readonly name: string;
  readonly rows: readonly CompanionRow[];
  /** Widths in characters of the default font, one per column. */
  readonly columnWidths: readonly number[];
  /** Columns whose text wraps. */
  readonly wrapColumns: readonly number[];
}

/** Takes a companion sheet away again; refused when its cells are no longer what was created. */
export interface SheetRemoval {
  readonly creation: SheetCreation;
}

/** New looks for rows of a companion sheet that exists already (its text has moved or grown). */
export interface RowLayout {
  readonly sheet: string;
  /** Counted from 0. */
  readonly row: number;
  readonly style: RowStyle;
  readonly height: number | null;
}

export type PlanPurpose = 'fill' | 'fix' | 'draft' | 'explain' | 'record' | 'undo';

export interface EditPlan {
  readonly purpose: PlanPurpose;
  readonly edits: readonly CellEdit[];
  readonly creations: readonly SheetCreation[];
  readonly removals: readonly SheetRemoval[];
  readonly layouts: readonly RowLayout[];
}

export type ConflictKind =
  /** The cell no longer holds what was shown. */
  | 'changed'
  | 'sheet-missing'
  | 'sheet-exists'
  /** A companion sheet that was to be taken away has been written into. */
  | 'sheet-changed'
  /** A locked cell of a protected sheet. */
  | 'locked'
  /** The sheet is protected: without a cell, none of the plan's cells there can be written; with one, it takes no number format. */
  | 'protected'
  /** The row is hidden by a filter, which mixes up what is written into such rows. */
  | 'filtered'
  /** The row is hidden by hand: nobody would see what was written. */
  | 'hidden-row'
  /** Covered by a merged cell whose content stands in its first cell. */
  | 'merged';

/** Why a plan cannot be applied as it was shown. */
export interface PlanConflict {
  readonly kind: ConflictKind;
  readonly sheet: string;
  /** null where the whole sheet is meant. */
  readonly cell: string | null;
  readonly expected: string;
  readonly found: string;
}

/** What a person should know of a cell before it is written; no reason to refuse. */
export interface PlanNote {
  /** Parts of the text have fonts of their own; undoing brings the text back in one font. */
  readonly kind: 'mixed-fonts';
  readonly sheet: string;
  readonly cell: string;
}

export function emptyPlan(purpose: PlanPurpose): EditPlan {
  return { purpose, edits: [], creations: [], removals: [], layouts: [] };
}

/** How many cells a plan writes, a new sheet counting with its filled cells. */
export function writtenCells(plan: EditPlan): number {
  const created = plan.creations.flatMap((sheet) => sheet.rows.flatMap((row) => row.cells));
  return plan.edits.length + created.filter((value) => value !== null).length;
}

export function isEmptyPlan(plan: EditPlan): boolean {
  return plan.edits.length === 0 && plan.creations.length === 0 && plan.removals.length === 0;
}
