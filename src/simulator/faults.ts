/** Trouble on order: the n-th request that works fails as asked. Housekeeping of the client is never hit. */

export interface Fault {
  /** Which working request, counted from 1 after the fault was ordered. */
  readonly request: number;
  readonly what:
    /** A status of `Status` below the batch: nothing of it is done. */
    | { readonly kind: 'status'; readonly status: number }
    /** Everything before the `action`-th load, call or write (from 0) is done, then the error comes. */
    | { readonly kind: 'error'; readonly action: number; readonly code: string }
    /** Nothing is done and no answer ever comes. */
    | { readonly kind: 'silence' }
    /** Everything is done and no answer ever comes: the connection broke on the way back. */
    | { readonly kind: 'lost-answer' };
}

export class Faults {
  private pending: { left: number; what: Fault['what'] }[] = [];

  order(fault: Fault): void {
    this.pending.push({ left: fault.request, what: fault.what });
  }

  forget(): void {
    this.pending = [];
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
