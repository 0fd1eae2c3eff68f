/** Why bytes are not a workbook that can be read. Each reason has its own advice for people, worded by the callers. */
export type UnreadableReason =
  /** Nothing in the file. */
  | 'empty-file'
  /** Something else altogether, which nobody here can name. */
  | 'not-a-workbook'
  /** A PDF, whatever its name. */
  | 'pdf-file'
  /** A picture: a scan or a photo of the printed form. */
  | 'picture'
  /** A packed archive: .zip of other things, .rar, .7z, .gz. */
  | 'archive'
  /** A table saved as a web page (HTML, MHTML) under a workbook's name, as web systems export it. */
  | 'web-page'
  /** Text, CSV or XML under a workbook's name. */
  | 'text-file'
  /** A Word or PowerPoint document. */
  | 'other-office-file'
  /** A spreadsheet in a format that is not read: .xlsb, .ods, .numbers, Excel 4 and before. */
  | 'unsupported-workbook'
  /** A password is needed to open it. */
  | 'encrypted'
  /** A workbook whose bytes are cut off or changed. */
  | 'damaged'
  /** More than this program is willing to unpack; also what a zip bomb is. */
  | 'too-large';

/** The only error that reading a workbook's bytes throws. */
export class UnreadableWorkbookError extends Error {
  constructor(
    readonly reason: UnreadableReason,
    /** For the person who maintains the program, such as a part name; never shown alone. */
    readonly detail = '',
  ) {
    super(detail === '' ? reason : `${reason}: ${detail}`);
    this.name = 'UnreadableWorkbookError';
  }
}
