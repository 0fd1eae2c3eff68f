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
import { patchWorkbook } from '../../hosts/file';
import { EXIT, UsageError, type ExitCode } from '../exit';
import { say } from '../fill-text';
import type { Io } from '../io';
import { checkCopyName, checkOutput, writeOutput } from '../outputs';
import { TEXTS } from '../texts';
import { openWorkbook, type OpenedWorkbook, type ReviewSettings } from '../workbooks';
import { describeUnreadable } from './unreadable';

export interface FillOptions {
  readonly settings: ReviewSettings;
  readonly output: string;
  readonly force: boolean;
}

function leftLine(left: LeftToPerson): string {
  const proposal = left.proposal === null ? '' : say(TEXTS.proposal, { points: left.proposal });
  return say(TEXTS.left[left.why], { place: fullAddress(left.sheet, left.cell), subject: left.subject, proposal });
}

function hasFormulas(grid: Grid): boolean {
  return grid.sheets.some((sheet) => [...filledCells(sheet)].some(({ cell }) => cell.formula !== null));
}

function report(fill: FillPlan, opened: OpenedWorkbook & { grid: Grid }, output: string, io: Io): void {
  const lines = [
    ...fill.leftToPerson.map(leftLine),
    ...fill.keptFormulas.map(({ sheet, cell, subject }) =>
      say(TEXTS.keptFormula, { place: fullAddress(sheet, cell), subject }),
    ),
    writtenCells(fill.plan) === 0
      ? say(TEXTS.nothingToFill, { file: output })
      : say(TEXTS.written, { file: output, count: writtenCells(fill.plan) }),
    ...(hasFormulas(opened.grid) ? [say(TEXTS.recalculate, { file: output })] : []),
  ];
  io.err(lines.join('\n') + '\n');
}

export function fill(inputs: readonly string[], options: FillOptions, io: Io): ExitCode {
  const [input, ...more] = inputs;
  if (input === undefined || more.length > 0) throw new UsageError(TEXTS.oneInput);
  checkCopyName(input, options.output);
  checkOutput(options.output, [input], options.force);
  const opened = openWorkbook(input, options.settings);
  const problem = describeUnreadable(opened);
  if ('error' in opened || problem !== null) throw new UsageError(problem ?? '');
  const filled = planFill(opened.grid, opened.review);
  assertKeepsFormulas(filled.plan);
  writeOutput(options.output, patchWorkbook(opened.bytes, filled.plan), options.force);
  report(filled, opened, options.output, io);
  return EXIT.done;
}
