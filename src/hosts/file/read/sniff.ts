/** What a file is, told from its first bytes: its name proves nothing, and the library guesses too kindly. */
import { UnreadableWorkbookError, type UnreadableReason } from './unreadable';

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

/** Marks at the very beginning of files that people give for a workbook. */
const MARKS: readonly (readonly [UnreadableReason, readonly number[]])[] = [
  ['pdf-file', [0x25, 0x50, 0x44, 0x46]],
  ['picture', [0x89, 0x50, 0x4e, 0x47]],
  ['picture', [0xff, 0xd8, 0xff]],
  ['picture', [0x47, 0x49, 0x46, 0x38]],
  ['picture', [0x42, 0x4d]],
  ['picture', [0x49, 0x49, 0x2a, 0x00]],
  ['picture', [0x4d, 0x4d, 0x00, 0x2a]],
  ['archive', [0x52, 0x61, 0x72, 0x21]],
  ['archive', [0x37, 0x7a, 0xbc, 0xaf]],
  ['archive', [0x1f, 0x8b]],
];
const WEBP = [0x57, 0x45, 0x42, 0x50];

/** Letters of the beginning, whatever the encoding: a mark or a zero beside each letter does not count. */
function beginning(bytes: Uint8Array): string {
  const letters = [...bytes.subarray(0, 4096)].filter((byte) => byte >= 0x09 && byte < 0x7f);
  return String.fromCharCode(...letters)
    .trimStart()
    .toLowerCase();
}

const WEB_PAGE = /^(<!doctype html|<html|<head|<meta|<table|<div|<style|<body|mime-version:)|<html[\s>]|<table[\s>]/;

/** What the bytes of something that is no workbook are. */
function otherKind(bytes: Uint8Array): UnreadableReason {
  const marked = MARKS.find(([, mark]) => startsWith(bytes, mark));
  if (marked !== undefined && !(marked[1].length === 2 && looksLikeText(bytes))) return marked[0];
  if (startsWith(bytes.subarray(8), WEBP)) return 'picture';
  if (!looksLikeText(bytes)) return 'not-a-workbook';
  return WEB_PAGE.test(beginning(bytes)) ? 'web-page' : 'text-file';
}

export type FileKind = 'package' | 'compound';

/** Throws UnreadableWorkbookError for everything that is neither a zip package nor a compound file. */
export function sniff(bytes: Uint8Array): FileKind {
  if (bytes.length === 0) throw new UnreadableWorkbookError('empty-file');
  if (bytes.length > MAX_FILE_BYTES) throw new UnreadableWorkbookError('too-large', `${bytes.length} bytes`);
  if (startsWith(bytes, ZIP) && bytes[2]! <= 8 && bytes[3]! <= 8) return 'package';
  if (startsWith(bytes, COMPOUND)) return 'compound';
  if (isAncientWorkbook(bytes)) throw new UnreadableWorkbookError('unsupported-workbook');
  throw new UnreadableWorkbookError(otherKind(bytes));
}
