/**
 * What a spreadsheet must offer to be checked, filled and drafted. Excel (Office.js) is one host;
 * tests and the command line have others. Everything that crosses this line is plain data.
 */
import type { EditPlan, PlanConflict, PlanNote, RowLayout } from '../core/edits/plan';
import type { Grid } from '../core/grid';

/** The host's own trouble, never its raw message. The pane turns each into advice. */
export type HostTrouble =
  | { readonly kind: 'cell-edit-mode' }
  | { readonly kind: 'protected-sheet'; readonly sheet: string | null }
  | { readonly kind: 'protected-workbook' }
  | { readonly kind: 'read-only' }
  | { readonly kind: 'sheet-missing'; readonly sheet: string | null }
  | { readonly kind: 'too-large' }
  | { readonly kind: 'busy' }
  | { readonly kind: 'not-answering' }
  | { readonly kind: 'disconnected' }
  | { readonly kind: 'unsupported'; readonly feature: string }
  /** `reason` is the reader's stable word for why. */
  | { readonly kind: 'not-a-workbook'; readonly reason: string }
  /** `code` is the host's stable error code, shown to the person who maintains the add-in. */
  | { readonly kind: 'unknown'; readonly code: string };

export class HostTroubleError extends Error {
  constructor(readonly trouble: HostTrouble) {
    super(`host trouble: ${trouble.kind}`);
    this.name = 'HostTroubleError';
  }
}

/** What a removed companion sheet held: formulas where there are any, in the shape of its used block. */
export interface SheetText {
  readonly top: number;
  readonly left: number;
  readonly values: readonly (readonly unknown[])[];
  readonly formulas: readonly (readonly unknown[])[];
}

/** A write that was sent and of which nobody knows how far it came; all that is needed to settle it later. */
export interface UnsettledWrite {
  /** Its before-values are what stood there when it was sent, with the number formats of empty cells as well. */
  readonly plan: EditPlan;
  /** The looks that the rows of `plan.layouts` had. */
  readonly looks: readonly RowLayout[];
  /** What the sheets of `plan.removals` held, in their order. */
  readonly removed: readonly SheetText[];
  /** It must be taken back even where it was carried out wholly: it failed, or wrote over somebody's change. */
  readonly takeBack: boolean;
}

/** A write was sent and nothing is known of it: the workbook may hold all, some or none of it until it is settled. */
export class UnknownStateError extends HostTroubleError {
  constructor(
    trouble: HostTrouble,
    readonly unsettled: UnsettledWrite,
  ) {
    super(trouble);
    this.name = 'UnknownStateError';
  }
}

export type SettleOutcome =
  /** `inverse` puts the workbook back as it was. */
  | { readonly status: 'applied'; readonly cells: number; readonly inverse: EditPlan }
  /** Nothing of the plan stands in the workbook. `foreign`: places that somebody else has changed since; they were left so. */
  | { readonly status: 'unchanged'; readonly foreign: readonly PlanConflict[] };

/** What writing a plan would meet. */
export interface PlanInspection {
  readonly conflicts: readonly PlanConflict[];
  readonly notes: readonly PlanNote[];
}

export type ApplyOutcome =
  /** `inverse` puts the workbook back as it was, but for what `notes` name. */
  | {
      readonly status: 'applied';
      readonly cells: number;
      readonly inverse: EditPlan;
      readonly notes: readonly PlanNote[];
    }
  /** Nothing stands in the workbook that was not there before. */
  | { readonly status: 'conflict'; readonly conflicts: readonly PlanConflict[] };

export type SelectOutcome =
  | { readonly status: 'selected' }
  /** Showing the cell would need unhiding a sheet: that is the person's decision. */
  | { readonly status: 'hidden-sheet' }
  | { readonly status: 'sheet-missing' }
  /** No program shows the workbook for us: the person gets the address. */
  | { readonly status: 'not-open' };

/**
 * Something that cannot be done with this workbook, and why: the program's interface is too old, the workbook is only
 * being viewed, or it is a picked file that no spreadsheet program has open for us.
 */
export type MissingCapability =
  | { readonly capability: 'write'; readonly reason: 'old-interface' | 'viewing' | 'picked-file' }
  | { readonly capability: 'select'; readonly reason: 'old-interface' | 'picked-file' };

export interface HostCapabilities {
  /** No entry of `lacks` is about it. */
  readonly canWrite: boolean;
  readonly canSelect: boolean;
  /** At most one entry per capability. */
  readonly lacks: readonly MissingCapability[];
  /** For the person who maintains the add-in, such as `Excel 16.0 PC`. */
  readonly description: string;
}

/** From this width on (characters) a wrapped column of a companion sheet is one people read like a page. */
export const READING_WIDTH = 60;

/** Centimetres, on A4; the same wherever a companion sheet is made. */
export const PAGE_MARGINS = { top: 2, bottom: 1.8, left: 1.5, right: 1.5 } as const;

export interface SpreadsheetHost {
  capabilities(): HostCapabilities;
  /** Reads all sheets; writes nothing and leaves the undo stack alone. Two requests in Excel. */
  snapshot(): Promise<Grid>;
  /** Whether the workbook still is what `grid` says; one request in Excel. */
  isUnchanged(grid: Grid): Promise<boolean>;
  /**
   * What stands in the way of a plan, before it is written; reads only and leaves the undo stack alone, so that
   * merged cells are not seen. Two requests in Excel, three where protection or hiding is mixed.
   */
  inspect(plan: EditPlan): Promise<PlanInspection>;
  /**
   * Applies a plan as one batch after comparing its before-values with the present cells. A HostTroubleError says
   * that nothing of it stands in the workbook, an UnknownStateError that nobody knows.
   */
  apply(plan: EditPlan): Promise<ApplyOutcome>;
  /** Re-reads the cells of a write of unknown outcome and finishes with it: wholly there, or taken back. */
  settle(write: UnsettledWrite): Promise<SettleOutcome>;
  select(sheet: string, cell: string): Promise<SelectOutcome>;
}
