/** `ziping draft`: the report as text, as Markdown, or in the companion sheet of a copy. */
import {
  attachedForms,
  defaultOutline,
  draftReport,
  draftToMarkdown,
  draftToText,
  planDraft,
  type AttachedForm,
  type Draft,
  type Outline,
  type WorkbookFacts,
} from '../../core';
import { writeReport } from '../../documents';
import { copyWith } from '../copy';
import { EXIT, UsageError, type ExitCode } from '../exit';
import { say } from '../fill-text';
import type { Io } from '../io';
import type { Format } from '../format';
import { projectNamed, projectNames } from '../outline';
import { checkCopyName, checkOutput, extensionOf, writeOutput } from '../outputs';
import { TEXTS } from '../texts';
import type { ReviewSettings } from '../workbooks';
import { oneFileOf, openReadable } from './unreadable';

export interface DraftOptions {
  readonly settings: ReviewSettings;
  /** null: what goes with the workbook and its policy. */
  readonly outline: Outline | null;
  /** Number from 1 or name; null: the first. */
  readonly project: string | null;
  /** The forms follow the report as tables. */
  readonly attach: boolean;
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

/** What is drafted: by which outline, and about which project. @throws UsageError */
interface Chosen {
  readonly outline: Outline;
  readonly project: number;
}

function choose({ file, review }: ReturnType<typeof openReadable>, options: DraftOptions): Chosen {
  const { facts } = review;
  const fail = (message: string) => new UsageError(say(TEXTS.aboutFile, { file, message }));
  if (facts.department === null && facts.projects.length === 0) throw fail(TEXTS.noDraft);
  const outline = options.outline ?? defaultOutline(facts, review.policy.id);
  if (outline.subject === 'project' && facts.projects.length === 0) throw fail(TEXTS.noProject);
  if (outline.subject !== 'project' && options.project !== null) throw fail(TEXTS.projectOfDepartment);
  return { outline, project: options.project === null ? 0 : projectNamed(options.project, facts) };
}

/** The forms that go with the report: those it is about. */
function attachedOf(facts: WorkbookFacts, { outline, project }: Chosen): AttachedForm[] {
  const assessed = outline.subject === 'project' ? facts.projects.slice(project, project + 1) : [facts.department];
  return attachedForms(assessed.flatMap((one) => (one === null ? [] : [one.form])));
}

/** More projects than the one that is drafted. */
function noteOthers(
  facts: WorkbookFacts,
  { outline, project }: Chosen,
  { project: asked, quiet }: DraftOptions,
  io: Io,
) {
  if (outline.subject !== 'project' || asked !== null || quiet || facts.projects.length < 2) return;
  const names = projectNames(facts).join('、');
  io.err(say(TEXTS.otherProjects, { count: facts.projects.length, name: projectNames(facts)[project]!, names }) + '\n');
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

async function writeWord(
  drafted: Draft,
  attached: readonly AttachedForm[],
  output: string,
  { force, quiet }: DraftOptions,
  io: Io,
): Promise<void> {
  writeOutput(output, await writeReport(drafted, { attached }), force);
  if (!quiet) io.err(say(TEXTS.created, { file: output }) + '\n');
}

export function draft(
  inputs: readonly string[],
  options: DraftOptions,
  io: Io,
  later: (work: Promise<void>) => void,
): ExitCode {
  const input = oneFileOf(inputs, 'draft');
  const { output, force, quiet, attach } = options;
  if (attach && (output === null || extensionOf(output) !== WORD)) throw new UsageError(TEXTS.attachNeedsWord);
  if (output !== null) checkDraftOutput(input, output, force);
  const opened = openReadable(input, options.settings);
  const chosen = choose(opened, options);
  const { facts, findings } = opened.review;
  const drafted = draftReport(facts, findings, chosen.outline, { project: chosen.project });
  noteOthers(facts, chosen, options, io);
  if (output === null) print(drafted, options.format, io);
  else if (extensionOf(output) === WORD) {
    later(writeWord(drafted, attach ? attachedOf(facts, chosen) : [], output, options, io));
  } else {
    const asText = TEXT_OUTPUTS[extensionOf(output)];
    const content = asText?.(drafted) ?? copyWith(planDraft(opened.grid, drafted), opened.bytes, input);
    writeOutput(output, content, force);
    if (!quiet) io.err(say(TEXTS.created, { file: output }) + '\n');
  }
  if (drafted.gaps.length > 0) io.err(say(TEXTS.gaps, { count: drafted.gaps.length }) + '\n');
  return EXIT.done;
}
