/** What the generators of Q share: other targets in either way of writing them, and rows taken away whole. */
import type { CellInjection } from '../edit-file';
import type { FormPlaces, LinePlace } from '../layouts/layout';
import { set, sumBy, type ownRows } from './tools';

/** Whether comparator, value and unit have cells of their own. */
export const isSplit = (place: LinePlace): boolean => place.comparator !== null;

/** Target and actual as words; where comparator and unit have cells, those say 定性 and nothing. */
export function inWords(form: FormPlaces, place: LinePlace, target: string, actual: string): CellInjection[] {
  return [
    ...(place.comparator === null ? [] : [set(form, place.comparator, '定性'), set(form, place.unit!, null)]),
    set(form, place.target, target),
    set(form, place.actual, actual),
  ];
}

/** A target as comparator, number and unit, in one cell or in three. */
export function targetOf(
  form: FormPlaces,
  place: LinePlace,
  comparator: string,
  number: number | string,
  unit: string,
): CellInjection[] {
  if (place.comparator === null) return [set(form, place.target, `${comparator}${number}${unit}`)];
  return [set(form, place.comparator, comparator), set(form, place.target, number), set(form, place.unit!, unit)];
}

/** Level-1 blocks, each with its rows. */
export function blocksOf(form: FormPlaces): (readonly [label: string, rows: readonly LinePlace[]])[] {
  const blocks: [string, LinePlace[]][] = [];
  for (const place of form.lines) {
    if (place.line.level1 !== null) blocks.push([place.line.level1.replace(/\s/g, ''), []]);
    blocks.at(-1)![1].push(place);
  }
  return blocks;
}

const CELLS = ['level3', 'target', 'actual', 'weight', 'score', 'reason', 'comparator', 'unit'] as const;

/** Rows emptied, labels included unless `keep`; their points go to `heir`, so that 100 stays 100. */
export function withoutRows(
  form: FormPlaces,
  rows: readonly LinePlace[],
  heir: ReturnType<typeof ownRows>[number],
  keep: readonly ('level1' | 'level2')[] = ['level1'],
): CellInjection[] {
  const cells = rows.flatMap((place) => [
    ...CELLS.map((field) => place[field]),
    ...(['level1', 'level2'] as const).filter((field) => !keep.includes(field)).map((field) => place[field]),
  ]);
  const weight = rows.reduce((sum, { line }) => sum + (line.weight ?? 0), 0);
  const score = rows.reduce((sum, { line }) => sum + (line.score ?? 0), 0);
  return [
    ...cells.filter((cell) => cell !== null).map((cell) => set(form, cell, null)),
    set(form, heir.weight, heir.line.weight + weight),
    set(form, heir.score, heir.line.score + weight),
    sumBy(form, weight - score),
  ];
}

/** What also changes when points move from row to row. */
export const MOVED = ['A19', 'A20', 'S14', 'S15', 'S09'];

/** Words instead of numbers are judged by other rules too. */
export const WORDY = ['Q11', 'Q12', 'Q13', 'Q14', 'Q03'];
