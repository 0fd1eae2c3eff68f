/** Which cells of a previewed plan cannot be written now, and why. Pure. */
import type { PlanConflict } from '../core';
import type { PlanInspection } from '../app';
import type { Place, PlanLine } from './view';

export interface Obstacles {
  /** Of each line of the plan, in its order; null: nothing stands in its way. */
  readonly ofLines: readonly (PlanConflict | null)[];
  /** What is about no single line of the plan: a whole sheet, a sheet to be made or to be laid out. */
  readonly general: readonly PlanConflict[];
  /** Whether the text of a line has several fonts, which an undo cannot bring back. */
  readonly mixedFonts: readonly boolean[];
}

const isAt = (place: Place, { sheet, cell }: { readonly sheet: string; readonly cell: string | null }): boolean =>
  place.sheet === sheet && (cell === null || place.cell === cell);

export function obstaclesOf(lines: readonly PlanLine[], { conflicts, notes }: PlanInspection): Obstacles {
  const ofLines = lines.map(
    (line) =>
      conflicts.find((conflict) => conflict.cell !== null && isAt(line, conflict)) ??
      conflicts.find((conflict) => conflict.cell === null && isAt(line, conflict)) ??
      null,
  );
  const general = conflicts.filter(
    ({ sheet, cell }) => !lines.some((line) => line.sheet === sheet && line.cell === cell),
  );
  return { ofLines, general, mixedFonts: lines.map((line) => notes.some((note) => isAt(line, note))) };
}
