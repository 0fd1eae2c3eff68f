/**
 * After a write that was never answered. Until `recover` has said how it ended, nobody knows what stands in the
 * workbook, and nothing else may be written.
 */
import { HostTroubleError, UnknownStateError, type HostTrouble, type UnsettledWrite } from '../hosts/host';
import type { SettleOutcome, SpreadsheetHost } from './host';

export type Recovered =
  /** Wholly changed or unchanged, as the host has read again; `foreign` places were left to whoever changed them. */
  | SettleOutcome
  /** The host still does not answer: ask again later. */
  | { readonly status: 'unknown'; readonly trouble: HostTrouble };

/** The write that is to be settled, from what `write` or `undo` threw; null: nothing of it stands in the workbook. */
export function unsettledWrite(thrown: unknown): UnsettledWrite | null {
  return thrown instanceof UnknownStateError ? thrown.unsettled : null;
}

/** Reads the cells of the write again and finishes with it: at most three requests in Excel. May be called as often as needed. */
export async function recover(host: SpreadsheetHost, write: UnsettledWrite): Promise<Recovered> {
  try {
    return await host.settle(write);
  } catch (thrown) {
    if (!(thrown instanceof HostTroubleError)) throw thrown;
    return { status: 'unknown', trouble: thrown.trouble };
  }
}
