/** The person's own steps, as Ctrl+Z and Ctrl+Y see them. */
import type { SimulatedSheet, StoredCell } from './sheet';

export interface UndoStep {
  readonly sheet: SimulatedSheet;
  readonly row: number;
  readonly column: number;
  readonly before: StoredCell | undefined;
  readonly after: StoredCell | undefined;
}

/** A call of an add-in that took the person's steps away; `member` such as `Range.values`. */
export interface UndoLoss {
  readonly member: string;
  /** How many steps the person lost; the loss counts even where there was nothing to lose. */
  readonly steps: number;
}

export class UndoStack {
  private done: UndoStep[] = [];
  private undone: UndoStep[] = [];
  private readonly lost: UndoLoss[] = [];

  get canUndo(): boolean {
    return this.done.length > 0;
  }

  get canRedo(): boolean {
    return this.undone.length > 0;
  }

  /** Every time an add-in cleared the stack. Checking and selecting must leave this empty. */
  get losses(): readonly UndoLoss[] {
    return this.lost;
  }

  record(step: UndoStep): void {
    this.done.push(step);
    this.undone = [];
  }

  /** The last step was somebody else's. */
  forgetLast(): void {
    this.done.pop();
  }

  stepBack(): UndoStep | undefined {
    const step = this.done.pop();
    if (step !== undefined) this.undone.push(step);
    return step;
  }

  stepForward(): UndoStep | undefined {
    const step = this.undone.pop();
    if (step !== undefined) this.done.push(step);
    return step;
  }

  clearedBy(member: string): void {
    this.lost.push({ member, steps: this.done.length });
    this.done = [];
    this.undone = [];
  }
}
