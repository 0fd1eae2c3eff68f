/** Paragraphs as rows of 自评报告: first-line indents, splitting of long ones, row heights, marks. */
import type { RowStyle } from '../edits/plan';
import { REPORT_SOURCES_LEAD, REPORT_STATES } from '../edits/texts';
import { ATTACHMENT_LEAD, fingerprint, type DraftParagraph, type ParagraphLevel } from '../narrative';

/** Stands before an id, so that no spreadsheet takes `2.1` for a number. */
const ID_MARK = '§';
const CODE_MARK = 'k';
const INDENT = '\u3000\u3000';

/**
 * Characters of the default font: as wide as A4 leaves between its margins. Digits of common default fonts are 7 to
 * 9 pixels wide, so a line holds 25 to 32 full-width characters of 三号 (16 pt); heights are computed for the fewer.
 */
export const TEXT_WIDTH = 76;
const LINE_CHARACTERS = 26;
const TITLE_CHARACTERS = 20;
/**
 * Points. A spreadsheet sets the lines of a cell of 三号 at most 24 pt apart, whatever 公文 asks for; what is left makes
 * a single line as high as a line of 公文. No row is higher than 409 pt.
 */
const LINE_HEIGHT = 24;
const ROW_SPACE = 5;
const TITLE_LINE_HEIGHT = 40;
const MAX_HEIGHT = 409;
const MAX_LINES = Math.floor((MAX_HEIGHT - ROW_SPACE) / LINE_HEIGHT);

/** Which part of which paragraph a row holds; `parts` is 1 for all but very long ones. */
export interface PieceId {
  readonly id: string;
  readonly part: number;
  readonly parts: number;
}

/** A row as the program writes it. */
export interface PieceRow {
  readonly piece: PieceId;
  readonly style: RowStyle;
  readonly text: string;
  readonly id: string;
  readonly sources: string;
  readonly state: string;
  readonly code: string;
  readonly height: number;
}

export function rowsOfParagraph(paragraph: DraftParagraph): PieceRow[] {
  const indent = indentOf(paragraph);
  const style = styleOf(paragraph.level);
  const texts = splitText(indent + paragraph.text);
  const sources = paragraph.sources.length === 0 ? '' : REPORT_SOURCES_LEAD + paragraph.sources.join('、');
  return texts.map((text, index) => {
    const piece = { id: paragraph.id, part: index + 1, parts: texts.length };
    const id = printPieceId(piece);
    const state = paragraph.state === 'gap' ? REPORT_STATES.gap : REPORT_STATES.draft;
    const code = codeOf(text, id, sources) + wordsCode(paragraph.text);
    return { piece, style, text, id, sources, state, code, height: heightOf(text, style) };
  });
}

export function printPieceId({ id, part, parts }: PieceId): string {
  return parts === 1 ? ID_MARK + id : `${ID_MARK}${id}#${part}/${parts}`;
}

/** null for anything the program did not write there. */
export function parsePieceId(text: string): PieceId | null {
  const match = /^§([^\s#、§]+)(?:#(\d+)\/(\d+))?$/.exec(text);
  if (match === null) return null;
  return { id: match[1]!, part: Number(match[2] ?? 1), parts: Number(match[3] ?? 1) };
}

/** First half of 校验码: tells whether a person touched the text, the id or the sources of a row. */
export function codeOf(text: string, id: string, sources: string): string {
  return CODE_MARK + fingerprint([text, id, sources].join('\u001f'));
}

/** Second half: of the words last drafted for the whole paragraph, taken or declined by a person. */
export function wordsCode(text: string): string {
  return fingerprint(text);
}

/** Both halves; `words` is empty where only the first is there. */
export function splitCode(code: string): { readonly row: string; readonly words: string } {
  const at = CODE_MARK.length + 8;
  return { row: code.slice(0, at), words: code.slice(at) };
}

/** Points that the wrapped text needs in the wide column. */
export function heightOf(text: string, style: RowStyle): number {
  const title = style === 'title';
  const lines = linesOf(text, title ? TITLE_CHARACTERS : LINE_CHARACTERS);
  return Math.min(MAX_HEIGHT, title ? lines * TITLE_LINE_HEIGHT : lines * LINE_HEIGHT + ROW_SPACE);
}

/** First-line indent; a second attachment stands below the name of the first. A title and a signature have none. */
export function indentOf({ level, text }: DraftParagraph): string {
  if (level === 'title' || level === 'signature') return '';
  const isLater = level === 'attachment' && !text.startsWith(ATTACHMENT_LEAD);
  return isLater ? INDENT + '\u3000'.repeat(ATTACHMENT_LEAD.length) : INDENT;
}

function styleOf(level: ParagraphLevel): RowStyle {
  if (level === 'title') return 'title';
  return level === 1 || level === 2 ? 'heading' : 'text';
}

function linesOf(text: string, characters: number): number {
  const lines = text.split('\n').map((line) => Math.max(1, Math.ceil(widthOf(line) / (2 * characters))));
  return lines.reduce((sum, count) => sum + count, 0);
}

/** In half-width units: a Chinese character is as wide as two Latin ones. */
function widthOf(text: string): number {
  let width = 0;
  for (const sign of text) width += (sign.codePointAt(0) ?? 0) < 0x2000 ? 1 : 2;
  return width;
}

/** Pieces no higher than a row may be, cut behind a full stop where there is one, else anywhere. */
function splitText(text: string): string[] {
  if (linesOf(text, LINE_CHARACTERS) <= MAX_LINES) return [text];
  const pieces: string[] = [];
  let piece = '';
  for (const sentence of text.split(/(?<=[。；！？])/)) {
    for (const part of slices(sentence)) {
      if (piece !== '' && linesOf(piece + part, LINE_CHARACTERS) > MAX_LINES) {
        pieces.push(piece);
        piece = '';
      }
      piece += part;
    }
  }
  return piece === '' ? pieces : [...pieces, piece];
}

function slices(sentence: string): string[] {
  const characters = [...sentence];
  const most = LINE_CHARACTERS * MAX_LINES;
  const count = Math.ceil(characters.length / most);
  return Array.from({ length: count }, (_, index) => characters.slice(index * most, (index + 1) * most).join(''));
}
