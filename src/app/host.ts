/** The host as everything above it sees it: types, and the one place that recognises a host's trouble. */
import { HostTroubleError, type HostTrouble } from '../hosts/host';

export type {
  ApplyOutcome,
  HostCapabilities,
  HostTrouble,
  MissingCapability,
  PlanInspection,
  SelectOutcome,
  SettleOutcome,
  SpreadsheetHost,
  UnsettledWrite,
} from '../hosts/host';

/** A host's trouble, or a defect of our own, of which only the kind of error is told: a message may quote the workbook. */
export type Trouble = HostTrouble | { readonly kind: 'defect'; readonly code: string };

/** Turns whatever was thrown into something there is advice for. Never throws. */
export function troubleOf(thrown: unknown): Trouble {
  if (thrown instanceof HostTroubleError) return thrown.trouble;
  return { kind: 'defect', code: thrown instanceof Error ? thrown.name : typeof thrown };
}
