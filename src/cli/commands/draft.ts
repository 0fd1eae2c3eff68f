/** `ziping draft`: the report as text, as Markdown, or in the companion sheet of a copy. */
import {
  draftReport,
  draftToMarkdown,
  draftToText,
  findOutline,
  OUTLINES,
  planDraft,
  writtenCells,
  type Draft,
} from '../../core';
import { patchWorkbook } from '../../hosts/file';
import { EXIT, UsageError, type ExitCode } from '../exit';
import { say } from '../fill-text';
import type { Io } from '../io';
import { checkCopyName, checkOutput, extensionOf, writeOutput } from '../outputs';
import { TEXTS } from '../texts';
import { openWorkbook, type OpenedWorkbook, type ReviewSettings } from '../workbooks';
import type { Format } from './check';
import { describeUnreadable } from './unreadable';

export interface DraftOptions {
  readonly settings: ReviewSettings;
  readonly outline: string;
  readonly format: Format;
  readonly output: string | null;
  readonly force: boolean;
}

const TEXT_OUTPUTS: Readonly<Record<string, (draft: Draft) => string>> = {
  '.md': draftToMarkdown,
  '.txt': draftToText,
};

function makeDraft(opened: Extract<OpenedWorkbook, { grid: unknown }>, outlineId: string): Draft {
  const outline = findOutline(outlineId);
  if (outline === null) {
    const known = OUTLINES.map(({ id }) => id).join('、');
    throw new UsageError(say(TEXTS.unknownOutline, { what: outlineId, known }));
  }
  if (opened.review.facts.department === null && opened.review.facts.projects.length === 0) {
    throw new UsageError(say(TEXTS.noForm, { file: opened.file, message: TEXTS.noDraft }));
  }
  return draftReport(opened.review.facts, opened.review.findings, outline);
}

function print(draft: Draft, format: Format, io: Io): void {
  if (format === 'json') io.out(JSON.stringify({ schema: 'ziping-draft/1', ...draft }, null, 2) + '\n');
  else io.out(format === 'markdown' ? draftToMarkdown(draft) : draftToText(draft));
}

export function draft(inputs: readonly string[], options: DraftOptions, io: Io): ExitCode {
  const [input, ...more] = inputs;
  if (input === undefined || more.length > 0) throw new UsageError(TEXTS.oneInput);
  const { output, force } = options;
  const asText = output === null ? undefined : TEXT_OUTPUTS[extensionOf(output)];
  if (output !== null) {
    if (asText === undefined && !['.xlsx', '.xlsm'].includes(extensionOf(output))) {
      throw new UsageError(say(TEXTS.outputKind, { file: output, known: '.xlsx、.xlsm、.md、.txt' }));
    }
    if (asText === undefined) checkCopyName(input, output);
    checkOutput(output, [input], force);
  }
  const opened = openWorkbook(input, options.settings);
  const problem = describeUnreadable(opened);
  if ('error' in opened || problem !== null) throw new UsageError(problem ?? '');
  const drafted = makeDraft(opened, options.outline);
  if (output === null) print(drafted, options.format, io);
  else if (asText !== undefined) {
    writeOutput(output, asText(drafted), force);
    io.err(say(TEXTS.created, { file: output }) + '\n');
  } else {
    const plan = planDraft(opened.grid, drafted);
    writeOutput(output, patchWorkbook(opened.bytes, plan), force);
    io.err(say(TEXTS.written, { file: output, count: writtenCells(plan) }) + '\n');
  }
  if (drafted.gaps.length > 0) io.err(say(TEXTS.gaps, { count: drafted.gaps.length }) + '\n');
  return EXIT.done;
}
