/** A workbook that changes in place, as a store React can watch: the snapshot is a number that grows. */
import type { SimulatedWorkbook } from '../simulator';

export interface WorkbookStore {
  readonly subscribe: (onChange: () => void) => () => void;
  readonly version: () => number;
}

const stores = new WeakMap<SimulatedWorkbook, WorkbookStore>();

export function storeOf(workbook: SimulatedWorkbook): WorkbookStore {
  const known = stores.get(workbook);
  if (known !== undefined) return known;
  let version = 0;
  // subscribed for the workbook's life, so that nothing is missed between a rendering and its effects
  const listeners = new Set<() => void>();
  workbook.subscribe(() => {
    version += 1;
    for (const listener of [...listeners]) listener();
  });
  const store: WorkbookStore = {
    subscribe(onChange) {
      listeners.add(onChange);
      return () => void listeners.delete(onChange);
    },
    version: () => version,
  };
  stores.set(workbook, store);
  return store;
}
