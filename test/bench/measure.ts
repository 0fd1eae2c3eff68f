/** Timing without a clock of its own to argue about: warm up, repeat, take the median. */
import { performance } from 'node:perf_hooks';

/** Several runs of one thing, in the order they came. */
export type Runs = readonly number[];

/** Milliseconds that `work` takes. */
export function timed(work: () => void): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

export async function timedAsync(work: () => Promise<void>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

/**
 * Milliseconds of each of the works, run after run in turn: what else the machine does meanwhile falls on all of
 * them alike, so their ratios stay sound.
 */
export function timedInTurn<Key>(works: ReadonlyMap<Key, () => void>, warmUp: number, runs: number): Map<Key, Runs> {
  for (let run = 0; run < warmUp; run += 1) for (const work of works.values()) work();
  const times = new Map<Key, number[]>([...works.keys()].map((key) => [key, []]));
  for (let run = 0; run < runs; run += 1) for (const [key, work] of works) times.get(key)!.push(timed(work));
  return times;
}

export function medianOf(runs: Runs): number {
  const sorted = [...runs].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  if (sorted.length === 0) throw new RangeError('no runs');
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}
