/** Values of formulas come from outside or not at all. */
import type { CellValue } from '../core/grid';
import type { SimulatedSheet } from './sheet';

/** Gives the value of a formula; throws `NotCalculated` where it cannot. */
export type Calculate = (sheet: SimulatedSheet, formula: string) => CellValue;

/** There is no calculation engine in the simulator: a formula without a given `calculate` has no value. */
export class NotCalculated extends Error {
  constructor(readonly formula: string) {
    super(`no value for ${formula}`);
    this.name = 'NotCalculated';
  }
}

/** What `calculate` gives, or the value kept where it knows none. */
export function valueOrKept(calculate: () => CellValue, kept: CellValue): CellValue {
  try {
    return calculate();
  } catch (error) {
    if (error instanceof NotCalculated) return kept;
    throw error;
  }
}
