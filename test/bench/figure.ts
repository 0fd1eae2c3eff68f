/** What a bench yields: named figures, each the runs behind it. */
import { medianOf, type Runs } from './measure';

export interface Figure {
  /** Dotted, the unit last, such as `review.indicators60.ms`. */
  readonly key: string;
  /** What it is, in Chinese. */
  readonly title: string;
  readonly runs: Runs;
}

/** Four significant digits, and no less than whole numbers. */
export function rounded(value: number): number {
  return Math.abs(value) >= 1000 ? Math.round(value) : Number(value.toPrecision(4));
}

/** The document of `--json`: key → median. */
export function flat(figures: readonly Figure[]): Record<string, number> {
  return Object.fromEntries(figures.map(({ key, runs }) => [key, rounded(medianOf(runs))]));
}
