/** `ziping check` and `ziping score`: one run over all inputs, one document. */
import cliProgress from 'cli-progress';
import {
  checkCsv,
  checkMarkdown,
  checkText,
  reviewJson,
  scoreCsv,
  scoreMarkdown,
  scoreText,
  type Review,
  type ToolInfo,
  type WorkbookResult,
} from '../../core';
import { worst, UsageError, type ExitCode } from '../exit';
import { say } from '../fill-text';
import { expandInputs } from '../inputs';
import { paintFor, type Io } from '../io';
import { checkOutput, extensionOf, writeOutput } from '../outputs';
import { summaryWorkbook } from '../summary';
import { TEXTS } from '../texts';
import { checkCode, openWorkbook, readCode, resultOf, type ReviewSettings } from '../workbooks';

export type Format = 'text' | 'json' | 'markdown' | 'csv';

export interface RunOptions {
  readonly settings: ReviewSettings;
  readonly policy: Review['policy'];
  readonly format: Format;
  readonly quiet: boolean;
  readonly output: string | null;
  readonly force: boolean;
}

/** Reads one after the other; a bar on the terminal tells how far it is. */
function reviewAll(files: readonly string[], options: RunOptions, io: Io): WorkbookResult[] {
  const bar =
    io.terminal && !options.quiet && files.length > 1
      ? new cliProgress.SingleBar({ format: TEXTS.progress, stream: process.stderr, clearOnComplete: true })
      : null;
  bar?.start(files.length, 0);
  const results = files.map((file) => {
    const result = resultOf(openWorkbook(file, options.settings));
    bar?.increment();
    return result;
  });
  bar?.stop();
  return results;
}

const CHECK: Readonly<Record<Exclude<Format, 'json'>, (results: readonly WorkbookResult[], io: Io) => string>> = {
  text: (results, io) => checkText(results, paintFor(io)),
  markdown: checkMarkdown,
  csv: checkCsv,
};

const SCORE: typeof CHECK = {
  text: (results, io) => scoreText(results, paintFor(io)),
  markdown: scoreMarkdown,
  csv: scoreCsv,
};

function print(
  results: readonly WorkbookResult[],
  options: RunOptions,
  formats: typeof CHECK,
  tool: ToolInfo,
  io: Io,
): void {
  if (options.format === 'json') io.out(JSON.stringify(reviewJson(tool, options.policy, results), null, 2) + '\n');
  else io.out(formats[options.format](results, io));
}

export function check(inputs: readonly string[], options: RunOptions, tool: ToolInfo, io: Io): ExitCode {
  const files = expandInputs(inputs);
  if (options.output !== null) {
    if (extensionOf(options.output) !== '.xlsx') {
      throw new UsageError(say(TEXTS.outputKind, { file: options.output, known: '.xlsx' }));
    }
    checkOutput(options.output, files, options.force);
  }
  const results = reviewAll(files, options, io);
  if (options.output === null) print(results, options, CHECK, tool, io);
  else {
    writeOutput(options.output, summaryWorkbook(results), options.force);
    io.err(say(TEXTS.created, { file: options.output }) + '\n');
  }
  return worst(results.map(checkCode));
}

export function score(inputs: readonly string[], options: RunOptions, tool: ToolInfo, io: Io): ExitCode {
  const results = reviewAll(expandInputs(inputs), options, io);
  print(results, options, SCORE, tool, io);
  return worst(results.map(readCode));
}
