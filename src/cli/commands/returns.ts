/** 退回意见.docx for `ziping check`, and the written report that `--report` names. */
import { readFileSync } from 'node:fs';
import { returnNotices, type WorkbookResult } from '../../core';
import { readDocumentText, UnreadableDocumentError, writeReturnNotice } from '../../documents';
import { UsageError } from '../exit';
import { say } from '../fill-text';
import type { Io } from '../io';
import { writeOutput } from '../outputs';
import { TEXTS, UNREADABLE_REPORT } from '../texts';

interface Output {
  readonly output: string;
  readonly force: boolean;
  readonly quiet: boolean;
}

/** Where no unit must correct anything, nothing is written. @throws UsageError where the file cannot be written */
export async function writeReturns(results: readonly WorkbookResult[], to: Output, io: Io): Promise<void> {
  const notices = returnNotices(results);
  if (notices.length === 0) {
    io.err(TEXTS.nothingToReturn + '\n');
    return;
  }
  writeOutput(to.output, await writeReturnNotice(notices), to.force);
  if (!to.quiet) io.err(say(TEXTS.created, { file: to.output }) + '\n');
}

function bytesOf(file: string): Uint8Array {
  try {
    return new Uint8Array(readFileSync(file));
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT' || code === 'ENOTDIR') throw new UsageError(say(TEXTS.inputMissing, { file }));
    throw new UsageError(say(TEXTS.aboutFile, { file, message: TEXTS.inputUnreadable }));
  }
}

/** @throws UsageError with the reason in words */
export function readReport(file: string): string {
  const bytes = bytesOf(file);
  try {
    return readDocumentText(bytes);
  } catch (error) {
    if (!(error instanceof UnreadableDocumentError)) throw error;
    throw new UsageError(say(TEXTS.aboutFile, { file, message: UNREADABLE_REPORT[error.reason] }));
  }
}
