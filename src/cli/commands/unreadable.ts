/** One sentence for a workbook that gives nothing to work on; null where it does. */
import { describeNothingFound } from '../../core';
import { say } from '../fill-text';
import { TEXTS } from '../texts';
import type { OpenedWorkbook } from '../workbooks';

export function describeUnreadable(opened: OpenedWorkbook): string | null {
  if ('error' in opened) return say(TEXTS.noForm, { file: opened.file, message: opened.error.message });
  if (opened.review.verdict !== 'unreadable') return null;
  return say(TEXTS.noForm, { file: opened.file, message: describeNothingFound(opened.review) });
}
