/**
 * The pane's view of a spreadsheet: the types of `hosts/host`, and the one place that recognises a host's trouble.
 * Which host it is, only the entry file (index.tsx) knows.
 */
import { HostTroubleError, type HostTrouble } from '../hosts/host';

export type { ApplyOutcome, HostCapabilities, HostTrouble, SelectOutcome, SpreadsheetHost } from '../hosts/host';

/** A host's trouble, or a defect of our own, of which only the kind of error is told: a message may quote the workbook. */
export type PaneTrouble = HostTrouble | { readonly kind: 'defect'; readonly code: string };

/** Turns whatever was thrown into something the pane has advice for. Never throws. */
export function troubleOf(thrown: unknown): PaneTrouble {
  if (thrown instanceof HostTroubleError) return thrown.trouble;
  return { kind: 'defect', code: thrown instanceof Error ? thrown.name : typeof thrown };
}
