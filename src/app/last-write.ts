/**
 * What is known of the last write: how to take it back, or that it was never answered and is still to be settled.
 * It outlives the pane by way of the undo store.
 */
import { writtenCells, type EditPlan, type PlanConflict } from '../core';
import type { ApplyOutcome, HostTrouble, SpreadsheetHost, UnsettledWrite } from './host';
import { recover, unsettledWrite } from './recover';
import type { UndoStore } from './undo-store';

/** A write that stands in the workbook, and how to take it back. */
export interface Standing {
  readonly cells: number;
  readonly inverse: EditPlan;
}

export type Settled =
  /** There was nothing to settle. */
  | { readonly status: 'nothing' }
  | { readonly status: 'unknown'; readonly trouble: HostTrouble }
  /** `carriedOut`: what was asked for, a write or an undo, is wholly done; otherwise nothing of it is. */
  | {
      readonly status: 'settled';
      readonly carriedOut: boolean;
      readonly undoing: boolean;
      readonly standing: Standing | null;
      readonly foreign: readonly PlanConflict[];
    };

export class LastWrite {
  private unsettled: UnsettledWrite | null = null;

  /** `now` in milliseconds. */
  constructor(
    private readonly store: UndoStore,
    private readonly now: () => number,
  ) {}

  /** Nothing may be written before `settle` has said how the last write ended. */
  get isUnsettled(): boolean {
    return this.unsettled !== null;
  }

  /** When a pane opens: the write of an earlier pane that can still be taken back. */
  recall(): Standing | null {
    const kept = this.store.load(this.now());
    this.unsettled = kept?.kind === 'unsettled' ? kept.write : null;
    return kept?.kind === 'written' ? { cells: kept.cells, inverse: kept.inverse } : null;
  }

  /** After `write` or `undo`: remembers how to take a write back, forgets what was taken back. */
  note(outcome: ApplyOutcome, undoing: boolean): void {
    if (outcome.status !== 'applied') return;
    if (undoing) this.store.forget();
    else this.store.keep({ kind: 'written', cells: outcome.cells, inverse: outcome.inverse }, this.now());
  }

  /** After `write` or `undo` threw: whether the state of the workbook is unknown now. */
  isLost(thrown: unknown): boolean {
    const write = unsettledWrite(thrown);
    if (write === null) return false;
    this.unsettled = write;
    this.store.keep({ kind: 'unsettled', write }, this.now());
    return true;
  }

  /** The person needs no undo any more. */
  forget(): void {
    this.store.forget();
  }

  /** Asks the host how the last write ended, if that is open; at most three requests in Excel. */
  async settle(host: SpreadsheetHost): Promise<Settled> {
    const write = this.unsettled;
    if (write === null) return { status: 'nothing' };
    const ended = await recover(host, write);
    if (ended.status === 'unknown') return ended;
    this.unsettled = null;
    const undoing = write.plan.purpose === 'undo';
    const carriedOut = ended.status === 'applied';
    const standing = standingOf(write, ended.status === 'applied' ? ended.inverse : null);
    if (standing === null) this.store.forget();
    else this.store.keep({ kind: 'written', ...standing }, this.now());
    return { status: 'settled', carriedOut, undoing, standing, foreign: carriedOut ? [] : foreignOf(ended) };
  }
}

/** A write that was carried out stands; an undo that was not leaves the write before it standing. */
function standingOf({ plan }: UnsettledWrite, inverse: EditPlan | null): Standing | null {
  if (plan.purpose === 'undo') return inverse === null ? { cells: cellsOf(plan), inverse: plan } : null;
  return inverse === null ? null : { cells: writtenCells(plan), inverse };
}

/** What the write had put in that this undo takes away. */
function cellsOf(undo: EditPlan): number {
  return writtenCells({ ...undo, creations: undo.removals.map(({ creation }) => creation) });
}

function foreignOf(ended: { readonly foreign?: readonly PlanConflict[] }): readonly PlanConflict[] {
  return ended.foreign ?? [];
}
