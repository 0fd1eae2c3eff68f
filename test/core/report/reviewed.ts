/** Reviews of small forms, and what plans make of them. */
import { applyToGrid } from '../../../src/core/edits/apply';
import { cellByAddress, findSheet, type CellValue, type Grid } from '../../../src/core/grid';
import { review } from '../../../src/core/review';
import type { Review } from '../../../src/core/review-types';
import { planFill, type FillPlan } from '../../../src/core/report/fill-plan';

export interface Filled extends FillPlan {
  readonly before: Review;
  readonly grid: Grid;
  readonly after: Review;
}

export function filled(grid: Grid): Filled {
  const before = review(grid);
  const fill = planFill(grid, before);
  const next = applyToGrid(grid, fill.plan);
  return { ...fill, before, grid: next, after: review(next) };
}

export function valueAt(grid: Grid, address: string, sheet = grid.sheets[0]!.name): CellValue {
  return cellByAddress(findSheet(grid, sheet)!, address)?.value ?? null;
}

/** `S04 H16`, in the order of the review. */
export function places({ findings }: Review): string[] {
  return findings.map(({ rule, cell }) => `${rule} ${cell ?? ''}`);
}
