/** Reads and reviews workbook files; what cannot be read becomes a result with its reason, never an exception. */
import { readFileSync } from 'node:fs';
import {
  mappingProblems,
  review,
  type ColumnMapping,
  type Grid,
  type MappingProblem,
  type Policy,
  type Review,
  type WorkbookResult,
} from '../core';
import { readWorkbook, UnreadableWorkbookError } from '../hosts/file';
import { EXIT, type ExitCode } from './exit';
import { TEXTS, UNREADABLE } from './texts';

export interface ReviewSettings {
  /** Left out: the policy of the workbook's own 校验记录, else the default. */
  readonly policy?: Policy;
  readonly mappings: readonly ColumnMapping[];
  /** Text of a written report that goes with the workbook. */
  readonly reportText?: string;
}

export type OpenedWorkbook =
  | {
      readonly file: string;
      readonly bytes: Uint8Array;
      readonly grid: Grid;
      readonly review: Review;
      /** What became of each column that was asked for; null: it was read. */
      readonly mapped: readonly (MappingProblem | null)[];
    }
  | { readonly file: string; readonly error: { readonly code: string; readonly message: string } };

const SYSTEM_REASONS: Readonly<Record<string, readonly [code: string, sentence: string]>> = {
  ENOENT: ['missing-file', TEXTS.missing],
  ENOTDIR: ['missing-file', TEXTS.missing],
  EACCES: ['no-permission', TEXTS.noPermission],
  EPERM: ['no-permission', TEXTS.noPermission],
  EBUSY: ['busy-file', TEXTS.busy],
};

function read(file: string): { bytes: Uint8Array } | { code: string; message: string } {
  try {
    return { bytes: new Uint8Array(readFileSync(file)) };
  } catch (error) {
    const reason = SYSTEM_REASONS[(error as NodeJS.ErrnoException).code ?? ''];
    const [code, message] = reason ?? ['unreadable-file', TEXTS.inputUnreadable];
    return { code, message };
  }
}

export function openWorkbook(file: string, settings: ReviewSettings): OpenedWorkbook {
  const content = read(file);
  if ('code' in content) return { file, error: content };
  try {
    const grid = readWorkbook(content.bytes, file);
    const reviewed = review(grid, settings);
    const forms = reviewed.facts.forms.map(({ form }) => form);
    const mapped = mappingProblems(grid, forms, settings.mappings);
    return { file, bytes: content.bytes, grid, review: reviewed, mapped };
  } catch (error) {
    if (!(error instanceof UnreadableWorkbookError)) throw error;
    return { file, error: { code: error.reason, message: UNREADABLE[error.reason] } };
  }
}

/** Only what the formatters need: bytes and grid can be let go, a folder may hold hundreds. */
export function resultOf(opened: OpenedWorkbook): WorkbookResult {
  return 'error' in opened ? { file: opened.file, error: opened.error } : { file: opened.file, review: opened.review };
}

/** Exit code of `check`: 0 ready, 1 explain or blocked, 2 unreadable. */
export function checkCode(result: WorkbookResult): ExitCode {
  if ('error' in result || result.review.verdict === 'unreadable') return EXIT.usage;
  return result.review.verdict === 'ready' ? EXIT.done : EXIT.findings;
}

/** Exit code of commands that only need to read: 2 where nothing could be read. */
export function readCode(result: WorkbookResult): ExitCode {
  return 'error' in result || result.review.verdict === 'unreadable' ? EXIT.usage : EXIT.done;
}
