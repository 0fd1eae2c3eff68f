/** `ziping draft`: the report as text, as Markdown, or in the companion sheet of a copy. */
import { draftReport, draftToMarkdown, draftToText, findOutline, planDraft, type Draft } from '../../core';
import { writeReport } from '../../documents';
import { copyWith } from '../copy';
import { EXIT, UsageError, type ExitCode } from '../exit';
import { say } from '../fill-text';
import type { Io } from '../io';
import type { Format } from '../format';
import { checkCopyName, checkOutput, extensionOf, writeOutput } from '../outputs';
import { TEXTS } from '../texts';
import type { ReviewSettings } from '../workbooks';
import { oneFileOf, openReadable } from './unreadable';

export interface DraftOptions {
  readonly settings: ReviewSettings;
  readonly outline: string;
  readonly format: Format;
  readonly output: string | null;
  readonly force: boolean;
  readonly quiet: boolean;
}

const TEXT_OUTPUTS: Readonly<Record<string, (draft: Draft) => string>> = {
  '.md': draftToMarkdown,
  '.txt': draftToText,
};

/** Packed later. */
const WORD = '.docx';

const COPIES = ['.xlsx', '.xlsm'];

function makeDraft({ file, review }: ReturnType<typeof openReadable>, outlineId: string): Draft {
  const { facts, findings } = review;
  if (facts.department === null && facts.projects.length === 0) {
    throw new UsageError(say(TEXTS.aboutFile, { file, message: TEXTS.noDraft }));
  }
  // The option takes no other outline than these.
  return draftReport(facts, findings, findOutline(outlineId)!);
}

function print(draft: Draft, format: Format, io: Io): void {
  if (format === 'json') io.out(JSON.stringify({ schema: 'ziping-draft/1', ...draft }, null, 2) + '\n');
  else io.out(format === 'markdown' ? draftToMarkdown(draft) : draftToText(draft));
}

/** Refuses before any work is done. @throws UsageError */
function checkDraftOutput(input: string, output: string, force: boolean): void {
  const isText = extensionOf(output) in TEXT_OUTPUTS || extensionOf(output) === WORD;
  if (!isText && !COPIES.includes(extensionOf(output))) {
    const known = [...COPIES, WORD, ...Object.keys(TEXT_OUTPUTS)].join('、');
    throw new UsageError(say(TEXTS.outputKind, { file: output, known }));
  }
  if (!isText) checkCopyName(input, output);
  checkOutput(output, [input], force);
}

async function writeWord(drafted: Draft, output: string, { force, quiet }: DraftOptions, io: Io): Promise<void> {
  writeOutput(output, await writeReport(drafted), force);
  if (!quiet) io.err(say(TEXTS.created, { file: output }) + '\n');
}

export function draft(
  inputs: readonly string[],
  options: DraftOptions,
  io: Io,
  later: (work: Promise<void>) => void,
): ExitCode {
  const input = oneFileOf(inputs, 'draft');
  const { output, force, quiet } = options;
  if (output !== null) checkDraftOutput(input, output, force);
  const opened = openReadable(input, options.settings);
  const drafted = makeDraft(opened, options.outline);
  if (output === null) print(drafted, options.format, io);
  else if (extensionOf(output) === WORD) later(writeWord(drafted, output, options, io));
  else {
    const asText = TEXT_OUTPUTS[extensionOf(output)];
    const content = asText?.(drafted) ?? copyWith(planDraft(opened.grid, drafted), opened.bytes, input);
    writeOutput(output, content, force);
    if (!quiet) io.err(say(TEXTS.created, { file: output }) + '\n');
  }
  if (drafted.gaps.length > 0) io.err(say(TEXTS.gaps, { count: drafted.gaps.length }) + '\n');
  return EXIT.done;
}
