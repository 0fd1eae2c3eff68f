/** One sentence for a workbook that gives nothing to work on. */
import { describeNothingFound, type WorkbookResult } from '../../core';
import { UsageError } from '../exit';
import { say } from '../fill-text';
import { isFolder } from '../inputs';
import { assertMapped } from '../mapping';
import { TEXTS } from '../texts';
import { openWorkbook, type OpenedWorkbook, type ReviewSettings } from '../workbooks';

/** null where it could be read and has a form. */
export function describeUnreadable(result: WorkbookResult): string | null {
  if ('error' in result) return say(TEXTS.aboutFile, { file: result.file, message: result.error.message });
  if (result.review.verdict !== 'unreadable') return null;
  return say(TEXTS.aboutFile, { file: result.file, message: describeNothingFound(result.review) });
}

/** For commands that work on one file. @throws UsageError */
export function oneFileOf(inputs: readonly string[], command: string): string {
  const [input, ...more] = inputs;
  if (input === undefined || more.length > 0 || isFolder(input)) throw new UsageError(say(TEXTS.oneFile, { command }));
  return input;
}

/** @throws UsageError where nothing can be made of the file. */
export function openReadable(file: string, settings: ReviewSettings): Exclude<OpenedWorkbook, { error: unknown }> {
  const opened = openWorkbook(file, settings);
  if (!('error' in opened)) assertMapped(settings.mappings, [opened.mapped]);
  const problem = describeUnreadable(opened);
  if ('error' in opened || problem !== null) throw new UsageError(problem ?? '');
  return opened;
}
