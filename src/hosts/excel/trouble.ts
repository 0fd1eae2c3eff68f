/**
 * Error codes of the rich API → the closed union of troubles. Only codes are looked at: messages are translated
 * and written for developers. Codes: `Excel.ErrorCodes` and the core codes of the client library.
 */
import { HostTroubleError, type HostTrouble } from '../host';

const TROUBLES: Readonly<Record<string, HostTrouble>> = {
  InvalidOperationInCellEditMode: { kind: 'cell-edit-mode' },
  AccessDenied: { kind: 'protected-sheet', sheet: null },
  ItemNotFound: { kind: 'sheet-missing', sheet: null },
  RequestPayloadSizeLimitExceeded: { kind: 'too-large' },
  ResponsePayloadSizeLimitExceeded: { kind: 'too-large' },
  OperationCellsExceedLimit: { kind: 'too-large' },
  RangeExceedsLimit: { kind: 'too-large' },
  ActivityLimitReached: { kind: 'busy' },
  RequestAborted: { kind: 'busy' },
  Conflict: { kind: 'busy' },
  ConnectionFailure: { kind: 'disconnected' },
  HostRestartNeeded: { kind: 'disconnected' },
  InvalidOrTimedOutSession: { kind: 'disconnected' },
  Timeout: { kind: 'not-answering' },
  ApiNotFound: { kind: 'unsupported', feature: 'ApiNotFound' },
  NotImplemented: { kind: 'unsupported', feature: 'NotImplemented' },
  UnsupportedFeature: { kind: 'unsupported', feature: 'UnsupportedFeature' },
  UnsupportedOperation: { kind: 'unsupported', feature: 'UnsupportedOperation' },
};

/** Another workbook is in front: the person has to come back to this one, which is the advice for this trouble. */
const ELSEWHERE: HostTrouble = { kind: 'disconnected' };
const ELSEWHERE_CODES: ReadonlySet<string> = new Set(['InactiveWorkbook', 'InvalidSelection']);
/** These answer with a code that says nothing when the window is not theirs (Microsoft's list, Windows and Mac). */
const NEEDS_THE_WINDOW: ReadonlySet<string> = new Set([
  'Range.select',
  'Worksheet.activate',
  'WorksheetCollection.add',
]);

/** The code of a rich API error; null for any other thrown value. Works across windows, unlike `instanceof`. */
export function codeOf(error: unknown): string | null {
  if (typeof error !== 'object' || error === null || !('code' in error)) return null;
  return typeof error.code === 'string' ? error.code : null;
}

/** A trouble from whatever a request threw. What is no host's error at all is a defect and stays as it is. */
export function troubleOf(error: unknown): unknown {
  const code = codeOf(error);
  if (code === null) return error;
  if (isElsewhere(code, error)) return new HostTroubleError(ELSEWHERE);
  return new HostTroubleError(TROUBLES[code] ?? { kind: 'unknown', code });
}

function isElsewhere(code: string, error: unknown): boolean {
  if (ELSEWHERE_CODES.has(code)) return true;
  const { debugInfo } = error as { readonly debugInfo?: { readonly errorLocation?: unknown } };
  return code === 'GeneralException' && NEEDS_THE_WINDOW.has(String(debugInfo?.errorLocation));
}

export function isTooLarge(error: unknown): boolean {
  const code = codeOf(error);
  return code !== null && TROUBLES[code]?.kind === 'too-large';
}

/** Excel refused the request before it looked into it: nothing of its batch was done. */
export function isRefusedUnread(error: unknown): boolean {
  const codes = ['InvalidOperationInCellEditMode', 'RequestPayloadSizeLimitExceeded', 'ActivityLimitReached'];
  return codes.includes(codeOf(error) ?? '');
}

export function isMissing(error: unknown): boolean {
  return codeOf(error) === 'ItemNotFound';
}

/**
 * One sheet of a batch cannot be read: a chart or macro sheet among the worksheets, or a sheet deleted since
 * they were listed. The batch does not say which one.
 */
export function isOneSheetsFault(error: unknown): boolean {
  return ['UnsupportedSheet', 'ItemNotFound', 'InvalidOperation', 'NotImplemented'].includes(codeOf(error) ?? '');
}
