/** What a file is, told from its first bytes: its name proves nothing, and the library guesses too kindly. */
import { UnreadableWorkbookError } from './unreadable';

/** Bytes of a file that are looked at; an .xls is not packed, so this bounds it. */
export const MAX_FILE_BYTES = 128 * 1024 * 1024;

const ZIP = [0x50, 0x4b];
const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

function startsWith(bytes: Uint8Array, mark: readonly number[]): boolean {
  return mark.every((byte, index) => bytes[index] === byte);
}

/** Text of any encoding has no control characters but white space; UTF-16 is told by its mark. */
function looksLikeText(bytes: Uint8Array): boolean {
  if (startsWith(bytes, [0xff, 0xfe]) || startsWith(bytes, [0xfe, 0xff])) return true;
  const head = bytes.subarray(0, 4096);
  return head.every((byte) => byte >= 0x20 || (byte >= 0x09 && byte <= 0x0d) || byte === 0x1b);
}

/** BIFF 2 to 4: a worksheet stream without a container, as Excel 4 and before wrote it. */
function isAncientWorkbook(bytes: Uint8Array): boolean {
  return bytes[0] === 0x09 && [0x00, 0x02, 0x04].includes(bytes[1]!) && bytes[3] === 0x00 && bytes.length > 4;
}

export type FileKind = 'package' | 'compound';

/** Throws UnreadableWorkbookError for everything that is neither a zip package nor a compound file. */
export function sniff(bytes: Uint8Array): FileKind {
  if (bytes.length === 0) throw new UnreadableWorkbookError('empty-file');
  if (bytes.length > MAX_FILE_BYTES) throw new UnreadableWorkbookError('too-large', `${bytes.length} bytes`);
  if (startsWith(bytes, ZIP) && bytes[2]! <= 8 && bytes[3]! <= 8) return 'package';
  if (startsWith(bytes, COMPOUND)) return 'compound';
  if (isAncientWorkbook(bytes)) throw new UnreadableWorkbookError('unsupported-workbook');
  throw new UnreadableWorkbookError(looksLikeText(bytes) ? 'text-file' : 'not-a-workbook');
}
