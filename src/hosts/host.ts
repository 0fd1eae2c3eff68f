/**
 * What a spreadsheet must offer to be checked, filled and drafted. Excel (Office.js) is one host;
 * tests and the command line have others. Everything that crosses this line is plain data.
 */
import type { EditPlan, PlanConflict } from '../core/edits/plan';
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
  | { readonly kind: 'not-a-workbook'; readonly reason: string }
  /** `code` is the host's stable error code, shown to the person who maintains the add-in. */
  | { readonly kind: 'unknown'; readonly code: string };

export class HostTroubleError extends Error {
  constructor(readonly trouble: HostTrouble) {
    super(`host trouble: ${trouble.kind}`);
    this.name = 'HostTroubleError';
  }
}

export type ApplyOutcome =
  /** `inverse` puts the workbook back as it was. */
  | { readonly status: 'applied'; readonly cells: number; readonly inverse: EditPlan }
  /** Nothing stands in the workbook that was not there before. */
  | { readonly status: 'conflict'; readonly conflicts: readonly PlanConflict[] };

export type SelectOutcome =
  | { readonly status: 'selected' }
  /** Showing the cell would need unhiding a sheet: that is the person's decision. */
  | { readonly status: 'hidden-sheet' }
  | { readonly status: 'sheet-missing' };

export interface HostCapabilities {
  readonly canWrite: boolean;
  readonly canSelect: boolean;
  /** For the person who maintains the add-in, such as `Excel 16.0 PC`. */
  readonly description: string;
}

export interface SpreadsheetHost {
  capabilities(): HostCapabilities;
  /** Reads all sheets; writes nothing and leaves the undo stack alone. Two requests in Excel. */
  snapshot(): Promise<Grid>;
  /** Whether the workbook still is what `grid` says; one request in Excel. */
  isUnchanged(grid: Grid): Promise<boolean>;
  /** Applies a plan as one batch after comparing its before-values with the present cells. */
  apply(plan: EditPlan): Promise<ApplyOutcome>;
  select(sheet: string, cell: string): Promise<SelectOutcome>;
}
