/** Trouble on order: the n-th request that works fails as asked. Housekeeping of the client is never hit. */

export interface Fault {
  /** Which working request, counted from 1 after the fault was ordered. */
  readonly request: number;
  readonly what:
    /** A status of `Status` below the batch: nothing of it is done, or all with an answer that does not come through. */
    | { readonly kind: 'status'; readonly status: number; readonly done?: boolean }
    /** Everything before the `action`-th load, call or write (from 0) is done, then the error comes. */
    | { readonly kind: 'error'; readonly action: number; readonly code: string }
    /** Nothing is done and no answer ever comes. */
    | { readonly kind: 'silence' }
    /** Everything, or what comes before the `action`, is done and no answer ever comes: it was lost on the way back. */
    | { readonly kind: 'lost-answer'; readonly action?: number };
}

export class Faults {
  private pending: { left: number; what: Fault['what'] }[] = [];

  order(fault: Fault): void {
    this.pending.push({ left: fault.request, what: fault.what });
  }

  /** Returns how many were ordered and have not struck. */
  forget(): number {
    const left = this.pending.length;
    this.pending = [];
    return left;
  }

  /** Called once for each working request; null: this one goes well. */
  next(): Fault['what'] | null {
    for (const fault of this.pending) fault.left -= 1;
    const due = this.pending.find((fault) => fault.left <= 0);
    if (due === undefined) return null;
    this.pending = this.pending.filter((fault) => fault !== due);
    return due.what;
  }
}
