/** `ziping fill`: a copy with execution rate, scores and total; rows for a person are listed, never written. */
import {
  assertKeepsFormulas,
  filledCells,
  fullAddress,
  planFill,
  writtenCells,
  type FillPlan,
  type Grid,
  type LeftToPerson,
} from '../../core';
import { copyWith } from '../copy';
import { EXIT, type ExitCode } from '../exit';
import { say } from '../fill-text';
import type { Io } from '../io';
import { checkCopyName, checkOutput, writeOutput } from '../outputs';
import { TEXTS } from '../texts';
import type { ReviewSettings } from '../workbooks';
import { oneFileOf, openReadable } from './unreadable';

export interface FillOptions {
  readonly settings: ReviewSettings;
  readonly output: string;
  readonly force: boolean;
  readonly quiet: boolean;
}

function leftLine(left: LeftToPerson): string {
  const proposal = left.proposal === null ? '' : say(TEXTS.proposal, { points: left.proposal });
  return say(TEXTS.left[left.why], { place: fullAddress(left.sheet, left.cell), subject: left.subject, proposal });
}

function hasFormulas(grid: Grid): boolean {
  return grid.sheets.some((sheet) => [...filledCells(sheet)].some(({ cell }) => cell.formula !== null));
}

/** What a person still has to do comes always, what was done only without `--quiet`. */
function linesOf(fill: FillPlan, grid: Grid, { output, quiet }: FillOptions): string[] {
  const count = writtenCells(fill.plan);
  const kept = fill.keptFormulas.map(({ sheet, cell, subject }) =>
    say(TEXTS.keptFormula, { place: fullAddress(sheet, cell), subject }),
  );
  const written = count === 0 ? TEXTS.nothingToFill : TEXTS.written;
  return [
    ...fill.leftToPerson.map(leftLine),
    ...kept,
    ...(quiet ? [] : [say(written, { file: output, count })]),
    ...(count > 0 && hasFormulas(grid) ? [say(TEXTS.recalculate, { file: output })] : []),
  ];
}

export function fill(inputs: readonly string[], options: FillOptions, io: Io): ExitCode {
  const input = oneFileOf(inputs, 'fill');
  const { output, force } = options;
  checkCopyName(input, output);
  checkOutput(output, [input], force);
  const { grid, review, bytes } = openReadable(input, options.settings);
  const filled = planFill(grid, review);
  assertKeepsFormulas(filled.plan);
  writeOutput(output, copyWith(filled.plan, bytes, input), force);
  for (const line of linesOf(filled, grid, options)) io.err(line + '\n');
  return EXIT.done;
}
