/** The text of a written report: .docx, .txt or .md, one paragraph a line. */
import { unzipSync } from 'fflate';

export type DocumentReason = 'not-a-document' | 'old-word' | 'damaged' | 'too-large';

/** A report that gives no text; the caller has the words for a person. */
export class UnreadableDocumentError extends Error {
  constructor(readonly reason: DocumentReason) {
    super(reason);
    this.name = 'UnreadableDocumentError';
  }
}

const MAIN_PART = 'word/document.xml';
/** A report of a hundred pages has about half a megabyte. */
const LARGEST = 64 * 1024 * 1024;

const starts = (bytes: Uint8Array, ...head: readonly number[]): boolean =>
  head.every((byte, index) => bytes[index] === byte);

function mainPart(bytes: Uint8Array): string {
  let tooLarge = false;
  const filter = ({ name, originalSize }: { name: string; originalSize: number }) => {
    if (name !== MAIN_PART) return false;
    tooLarge = originalSize > LARGEST;
    return !tooLarge;
  };
  let parts: Record<string, Uint8Array>;
  try {
    parts = unzipSync(bytes, { filter });
  } catch {
    throw new UnreadableDocumentError('damaged');
  }
  if (tooLarge) throw new UnreadableDocumentError('too-large');
  const part = parts[MAIN_PART];
  // A workbook or a presentation is a package as well.
  if (part === undefined) throw new UnreadableDocumentError('not-a-document');
  return new TextDecoder().decode(part);
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function decoded(text: string): string {
  return text.replace(/&(?:#x([\da-f]+)|#(\d+)|(\w+));/gi, (whole, hex?: string, digits?: string, name?: string) => {
    if (name !== undefined) return ENTITIES[name] ?? whole;
    const code = hex === undefined ? Number(digits) : parseInt(hex, 16);
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}

/** Elements whose text does not stand in the document: taken out, or said a second time for old programs. */
const PASSED_OVER = new Set(['w:del', 'w:moveFrom', 'mc:Fallback']);
const BREAKS: Readonly<Record<string, string>> = {
  'w:tab': '\t',
  'w:br': '\n',
  'w:cr': '\n',
  'w:noBreakHyphen': '-',
};

/** Without one such sign at its end. */
function without(text: string, sign: string): string {
  return text.endsWith(sign) ? text.slice(0, -1) : text;
}

/** Walks the tags once; paragraphs inside a text box end a line as well. A row of a table is a line, its cells apart by tabs. */
function textOfXml(xml: string): string {
  let text = '';
  let isText = false;
  const passed: string[] = [];
  let cells = 0;
  for (const [, end, name, empty, characters] of xml.matchAll(/<(\/?)([\w:]+)(?:[^>"]|"[^"]*")*?(\/?)>|([^<]+)/g)) {
    if (characters !== undefined) {
      if (isText && passed.length === 0) text += decoded(characters);
    } else if (PASSED_OVER.has(name!)) {
      if (end === '/') passed.pop();
      else if (empty !== '/') passed.push(name!);
    } else if (name === 'w:t') isText = end === '' && empty === '';
    else if (name === 'w:tc' && empty === '') {
      cells = Math.max(0, cells + (end === '/' ? -1 : 1));
      if (end === '/') text = without(text, ' ') + (cells === 0 ? '\t' : ' ');
    } else if (end === '/' && name === 'w:tr' && cells === 0) text = without(text, '\t') + '\n';
    else if (end === '/' && name === 'w:p') text += cells === 0 ? '\n' : ' ';
    else if (end === '' && passed.length === 0) text += BREAKS[name!] ?? '';
  }
  return text;
}

/** UTF-8, else what Notepad on a Chinese Windows writes. */
function plainText(bytes: Uint8Array): string {
  if (starts(bytes, 0xff, 0xfe)) return new TextDecoder('utf-16le').decode(bytes);
  if (starts(bytes, 0xfe, 0xff)) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('gb18030').decode(bytes);
  }
}

/**
 * Told by its content, not by its name.
 * @throws UnreadableDocumentError
 */
export function readDocumentText(bytes: Uint8Array): string {
  if (starts(bytes, 0x50, 0x4b)) return textOfXml(mainPart(bytes));
  // A document of Word 97 or one with a password.
  if (starts(bytes, 0xd0, 0xcf, 0x11, 0xe0)) throw new UnreadableDocumentError('old-word');
  const text = plainText(bytes);
  // Pictures, PDF and the like.
  if (text.includes('\0') || text.startsWith('%PDF-')) throw new UnreadableDocumentError('not-a-document');
  return text;
}
