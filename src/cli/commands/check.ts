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
  type MappingProblem,
  type Review,
  type ToolInfo,
  type WorkbookResult,
} from '../../core';
import { EXIT, UsageError, worst, type ExitCode } from '../exit';
import { say } from '../fill-text';
import { expandInputs } from '../inputs';
import { paintFor, type Io } from '../io';
import type { Format } from '../format';
import { assertMapped } from '../mapping';
import { checkOutput, extensionOf, writeOutput } from '../outputs';
import { summaryWorkbook } from '../summary';
import { TEXTS } from '../texts';
import { checkCode, openWorkbook, readCode, resultOf, type ReviewSettings } from '../workbooks';
import { readReport, writeReturns } from './returns';
import { describeUnreadable } from './unreadable';

export interface RunOptions {
  readonly settings: ReviewSettings;
  readonly policy: Review['policy'];
  readonly format: Format;
  readonly quiet: boolean;
  readonly output: string | null;
  readonly force: boolean;
}

export interface CheckOptions extends RunOptions {
  /** A written report that goes with the one workbook. */
  readonly report: string | null;
}

/** Reads one after the other; a bar on the terminal tells how far it is. @throws UsageError */
function reviewAll(files: readonly string[], options: RunOptions, io: Io): WorkbookResult[] {
  const bar =
    io.terminal && !options.quiet && files.length > 1
      ? new cliProgress.SingleBar({ format: TEXTS.progress, stream: process.stderr, clearOnComplete: true })
      : null;
  bar?.start(files.length, 0);
  const mapped: (readonly (MappingProblem | null)[])[] = [];
  const results = files.map((file) => {
    const opened = openWorkbook(file, options.settings);
    if (!('error' in opened)) mapped.push(opened.mapped);
    bar?.increment();
    return resultOf(opened);
  });
  bar?.stop();
  assertMapped(options.settings.mappings, mapped);
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

/** The one policy all workbooks were reviewed by; where their records name several, the one that was asked for. */
function policyOf(results: readonly WorkbookResult[], { policy }: RunOptions): Review['policy'] {
  const used = results.flatMap((result) => ('error' in result ? [] : [result.review.policy]));
  const [first] = used;
  return first !== undefined && used.every(({ id }) => id === first.id) ? first : policy;
}

function print(
  results: readonly WorkbookResult[],
  options: RunOptions,
  formats: typeof CHECK,
  tool: ToolInfo,
  io: Io,
): void {
  if (options.format === 'json')
    io.out(JSON.stringify(reviewJson(tool, policyOf(results, options), results), null, 2) + '\n');
  else io.out(formats[options.format](results, io));
}

/** A text report says itself what could not be read; other formats usually go into a file nobody is looking at. */
function tellUnread(results: readonly WorkbookResult[], io: Io): void {
  for (const problem of results.map(describeUnreadable)) if (problem !== null) io.err(problem + '\n');
}

/** Sentences for inputs that give no file, and the code they make. */
function tellProblems(problems: readonly string[], io: Io): ExitCode {
  for (const problem of problems) io.err(problem + '\n');
  return problems.length === 0 ? EXIT.done : EXIT.usage;
}

const OUTPUTS = ['.xlsx', '.docx'];

function checkCheckOutput(output: string, inputs: readonly string[]): void {
  if (inputs.length > 1) throw new UsageError(TEXTS.oneInput);
  if (OUTPUTS.includes(extensionOf(output))) return;
  throw new UsageError(say(TEXTS.outputKind, { file: output, known: OUTPUTS.join('、') }));
}

/** The options with the text of the report. @throws UsageError where it belongs to none or to several workbooks */
function withReport(options: CheckOptions, files: readonly string[]): CheckOptions {
  if (options.report === null) return options;
  if (files.length > 1) throw new UsageError(say(TEXTS.reportOne, { count: files.length }));
  return { ...options, settings: { ...options.settings, reportText: readReport(options.report) } };
}

export function check(
  inputs: readonly string[],
  given: CheckOptions,
  tool: ToolInfo,
  io: Io,
  later: (work: Promise<void>) => void,
): ExitCode {
  const { output, force, quiet } = given;
  if (output !== null) checkCheckOutput(output, inputs);
  const { files, problems } = expandInputs(inputs);
  const report = given.report === null ? [] : [given.report];
  if (output !== null) checkOutput(output, [...inputs, ...files, ...report], force);
  const missing = tellProblems(problems, io);
  if (files.length === 0) return missing;
  const options = withReport(given, files);
  const results = reviewAll(files, options, io);
  if (output === null) print(results, options, CHECK, tool, io);
  else if (extensionOf(output) === '.docx') later(writeReturns(results, { output, force, quiet }, io));
  else {
    writeOutput(output, summaryWorkbook(results), force);
    if (!quiet) io.err(say(TEXTS.created, { file: output }) + '\n');
  }
  if (output !== null || options.format !== 'text') tellUnread(results, io);
  return worst([missing, ...results.map(checkCode)]);
}

export function score(inputs: readonly string[], options: RunOptions, tool: ToolInfo, io: Io): ExitCode {
  const { files, problems } = expandInputs(inputs);
  const missing = tellProblems(problems, io);
  if (files.length === 0) return missing;
  const results = reviewAll(files, options, io);
  print(results, options, SCORE, tool, io);
  if (options.format !== 'text') tellUnread(results, io);
  return worst([missing, ...results.map(readCode)]);
}
