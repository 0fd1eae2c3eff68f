/**
 * Compound files (OLE): an old .xls, or the envelope of an encrypted workbook, or a Word document.
 * Only looks; the library reads the cells.
 */
import { streamsOf } from './library';
import { MAX_CELLS } from './sheet-xml';
import { UnreadableWorkbookError } from './unreadable';

const FILE_PASS = 0x002f;
const BOF = 0x0809;
const EOF = 0x000a;
const MUL_RK = 0x00bd;
const MUL_BLANK = 0x00be;
/** NUMBER, RK, LABELSST, LABEL, BOOLERR, FORMULA, BLANK: one cell each. */
const CELL_RECORDS: ReadonlySet<number> = new Set([0x0203, 0x027e, 0x00fd, 0x0204, 0x0205, 0x0006, 0x0201]);

/** Walks the records of a workbook stream: type, length, content (MS-XLS §2.1.4). Looks for a password and counts cells. */
function inspectStream(stream: ArrayLike<number>): void {
  const u16 = (at: number): number => (stream[at] ?? 0) | ((stream[at + 1] ?? 0) << 8);
  if (u16(0) !== BOF) throw new UnreadableWorkbookError(stream.length === 0 ? 'damaged' : 'unsupported-workbook');
  let cells = 0;
  let open = 0;
  for (let at = 0; at + 4 <= stream.length; at += 4 + u16(at + 2)) {
    const type = u16(at);
    if (type === FILE_PASS) throw new UnreadableWorkbookError('encrypted');
    if (type === BOF) open += 1;
    else if (type === EOF) open -= 1;
    else if (CELL_RECORDS.has(type)) cells += 1;
    else if (type === MUL_RK || type === MUL_BLANK) cells += u16(at + 2 + u16(at + 2)) - u16(at + 6) + 1;
    if (cells > MAX_CELLS) throw new UnreadableWorkbookError('too-large');
  }
  if (open > 0) throw new UnreadableWorkbookError('damaged', 'workbook stream ends early');
}

/** Throws UnreadableWorkbookError unless the file is an old .xls that can be read without a password. */
export function inspectCompound(bytes: Uint8Array): void {
  const entries = streamsOf(bytes);
  if (entries.has('EncryptedPackage')) throw new UnreadableWorkbookError('encrypted');
  const stream = entries.get('Workbook') ?? entries.get('Book');
  if (stream !== undefined) {
    inspectStream(stream);
    return;
  }
  const other = entries.has('WordDocument') || entries.has('PowerPoint Document');
  throw new UnreadableWorkbookError(other ? 'other-office-file' : 'not-a-workbook');
}
