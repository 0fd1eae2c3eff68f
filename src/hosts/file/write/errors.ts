/** Why a workbook cannot be written as asked: the caller's mistake, never bad data of a user. */
export type WriteMisuse =
  | 'not-a-package'
  | 'sheet-missing'
  | 'sheet-exists'
  | 'sheet-name'
  | 'bad-address'
  | 'bad-value'
  | 'formula-cell'
  | 'formula-content'
  | 'removal';

export class WorkbookWriteError extends Error {
  constructor(
    readonly misuse: WriteMisuse,
    detail: string,
  ) {
    super(`${misuse}: ${detail}`);
    this.name = 'WorkbookWriteError';
  }
}
