/**
 * The written report as data: the companion sheet 自评报告, or a text that was given. Paragraphs with their cells,
 * sentences, and every number with what stands around it. Rules compare it with the forms.
 */
import { perText, PROSE } from '../grid/memo';
import { REPORT_DELETED, REPORT_HEADINGS, REPORT_SHEET } from '../edits/texts';
import { cellAt, decimalOfNumber, findSheet, formatCell, type Grid, type Sheet } from '../grid';
import { readClauses, type Clause, type Mention } from '../values';

export interface ReportNumber extends Mention {
  /** The whole clause, without spaces. */
  readonly clause: string;
  /** The clauses before it in its sentence, the nearest last. */
  readonly earlier: readonly string[];
}

export interface ReportSentence {
  /** Cell of the paragraph, A1 without the sheet; null where the text was given from outside. */
  readonly cell: string | null;
  /** Row of the sheet or line of the text, from 1. */
  readonly line: number;
  /** As written, without spaces; gaps (【待补充：…】) are left out. */
  readonly text: string;
  readonly clauses: readonly Clause[];
  readonly numbers: readonly ReportNumber[];
}

/** A stretch of a paragraph's text that stands in one line: from `at` on, and there from `column` on (both from 0). */
export interface ReportLine {
  readonly line: number;
  readonly at: number;
  readonly column: number;
}

export interface ReportParagraph {
  readonly cell: string | null;
  readonly line: number;
  /** Trimmed, as written. */
  readonly text: string;
  /** The lines it was put together from; a cell counts as one. */
  readonly lines: readonly ReportLine[];
  readonly sentences: readonly ReportSentence[];
}

/** A grade as the report writes it: 等级为“优”. */
export interface ReportGrade {
  readonly cell: string | null;
  readonly line: number;
  /** 优, 良, 中, 差 or a word such as 优秀, 合格. */
  readonly grade: string;
  readonly text: string;
}

/** What the headline names: {单位}{年}年度…绩效自评报告. */
export interface ReportTitle {
  readonly cell: string | null;
  readonly line: number;
  /** Empty where the headline names no office. */
  readonly unitName: string;
  readonly year: number | null;
}

export interface ReportText {
  /** null: a text given from outside. */
  readonly sheet: string | null;
  readonly title: ReportTitle | null;
  readonly paragraphs: readonly ReportParagraph[];
  readonly sentences: readonly ReportSentence[];
  readonly grades: readonly ReportGrade[];
}

interface Piece {
  readonly cell: string | null;
  readonly line: number;
  /** Trimmed. */
  readonly text: string;
  readonly lines: readonly ReportLine[];
}

function pieceOf(cell: string | null, line: number, raw: string): Piece {
  return { cell, line, text: raw.trim(), lines: [{ line, at: 0, column: raw.length - raw.trimStart().length }] };
}

/** The given text, else the companion sheet; null where there is neither, or nothing in it. */
export function readReportText(grid: Grid, given?: string | null): ReportText | null {
  if (given != null) return readGivenReport(given);
  const sheet = reportSheet(grid);
  return sheet === null ? null : reportOf(sheet.pieces, sheet.name);
}

/** A text given from outside: pasted, or of a document; null where nothing is in it. */
export function readGivenReport(text: string): ReportText | null {
  return reportOf(joinLines(text), null);
}

function reportOf(pieces: readonly Piece[], sheet: string | null): ReportText | null {
  const filled = pieces.filter(({ text }) => text !== '');
  if (filled.length === 0) return null;
  const paragraphs = filled.map((piece): ReportParagraph => ({ ...piece, sentences: sentencesOf(piece) }));
  const sentences = paragraphs.flatMap((paragraph) => paragraph.sentences);
  return {
    sheet,
    title: titleOf(paragraphs),
    paragraphs,
    sentences,
    grades: sentences.flatMap(gradesOf),
  };
}

/** A single cell of a form, read like a report. */
export function sentencesIn({ cell, text }: { readonly cell: string; readonly text: string }): ReportSentence[] {
  return sentencesOf(pieceOf(cell, 1, text));
}

/** By the heading 正文 on a sheet of that name; a person's own sheet 自评报告 without headings is read cell by cell. */
function reportSheet(grid: Grid): { name: string; pieces: Piece[] } | null {
  const own = findSheet(grid, REPORT_SHEET);
  const others = grid.sheets.filter((sheet) => sheet !== own && sheet.name.startsWith(REPORT_SHEET));
  const sheets = own === undefined ? others : [own, ...others];
  for (const sheet of sheets) {
    const header = findHeader(sheet);
    if (header !== null) return { name: sheet.name, pieces: columnPieces(sheet, header.row + 1, header.column) };
  }
  return own === undefined ? null : { name: own.name, pieces: allPieces(own) };
}

function findHeader(sheet: Sheet): { row: number; column: number } | null {
  for (let row = 0; row < sheet.rowCount; row += 1) {
    const words = Array.from({ length: sheet.columnCount }, (_, column) => textAt(sheet, row, column).trim());
    const column = words.indexOf(REPORT_HEADINGS.text);
    if (column >= 0 && words.includes(REPORT_HEADINGS.id)) return { row, column };
  }
  return null;
}

function columnPieces(sheet: Sheet, from: number, column: number): Piece[] {
  const pieces: Piece[] = [];
  for (let row = from; row < sheet.rowCount; row += 1) {
    const text = textAt(sheet, row, column);
    if (!text.startsWith(REPORT_DELETED)) pieces.push(pieceOf(formatCell(row, column), row + 1, text));
  }
  return pieces;
}

function allPieces(sheet: Sheet): Piece[] {
  const columns = Array.from({ length: sheet.columnCount }, (_, column) => columnPieces(sheet, 0, column));
  return columns.flat().sort((a, b) => a.line - b.line);
}

function textAt(sheet: Sheet, row: number, column: number): string {
  const value = cellAt(sheet, row, column)?.value ?? null;
  if (typeof value === 'string') return value;
  return typeof value === 'number' && Number.isFinite(value) ? decimalOfNumber(value) : '';
}

const PARAGRAPH_END = /[。；！？：:;!?]$/;
const PARAGRAPH_START =
  /^(?:第?[一二三四五六七八九十]+、|[（(][一二三四五六七八九十\d]+[）)]|\d+[.．、](?!\d)|附件|[-*#] )/;
const HEADLINE = /报告$/;
/** Half-width units: no page prints more in a line. */
const LONGEST_LINE = 100;
const FULL_LINE = 0.8;

function widthOf(text: string): number {
  let width = 0;
  for (const sign of text) width += sign.codePointAt(0)! < 0x2000 ? 1 : 2;
  return width;
}

/**
 * Text copied from a printed page has its lines broken in the middle of a sentence: a full line without a stop goes
 * on in the next one. Where a line is longer than a page is wide, every line is a paragraph.
 */
function joinLines(text: string): Piece[] {
  const lines = text.split(/\r\n?|\n/).map((line, index) => pieceOf(null, index + 1, line));
  const filled = lines.filter((line) => line.text !== '');
  const longest = Math.max(0, ...filled.map((line) => widthOf(line.text)));
  const pieces: Piece[] = [];
  let open = false;
  for (const line of filled) {
    const last = pieces.at(-1);
    if (open && last !== undefined && !PARAGRAPH_START.test(line.text)) {
      pieces[pieces.length - 1] = joined(last, line);
    } else {
      pieces.push(line);
    }
    const full = longest <= LONGEST_LINE && widthOf(line.text) >= longest * FULL_LINE;
    open = full && !PARAGRAPH_END.test(line.text) && !HEADLINE.test(line.text);
  }
  return pieces;
}

function joined(first: Piece, next: Piece): Piece {
  const [line] = next.lines;
  const at = first.text.length;
  return { ...first, text: first.text + next.text, lines: [...first.lines, { ...line!, at }] };
}

const GAP = /【[^】]*】/g;

function sentencesOf({ cell, line, text }: Piece): ReportSentence[] {
  return readSentences(text).map((sentence) => ({ cell, line, ...sentence }));
}

const readSentences = perText((text): readonly Omit<ReportSentence, 'cell' | 'line'>[] => {
  const parts = text.replace(GAP, '').split(/(?<=[。！？；\n])/);
  return parts.flatMap((part) => {
    const clauses = readClauses(part);
    const numbers = clauses.flatMap((clause, index) =>
      clause.mentions.map((mention) => ({
        ...mention,
        clause: clause.text,
        earlier: clauses.slice(0, index).map((one) => one.text),
      })),
    );
    const bare = part.replace(/[\s\u3000]/g, '');
    return clauses.length === 0 ? [] : [{ text: bare, clauses, numbers }];
  });
}, PROSE);

const GRADE =
  /(?:等级|等次|评级|结论|结果|评定|评价|评)(?:为|是|达到)?[:：]?[“"‘「『]?(优秀|良好|合格|不合格|优|良|中|差)(?=$|[”"’」』。，,；;、）)（(级等])/g;

function gradesOf({ cell, line, text }: ReportSentence): ReportGrade[] {
  return [...text.matchAll(GRADE)].map((match) => ({ cell, line, grade: match[1]!, text: match[0] }));
}

const TITLE = /^(?:关于)?(.{0,60}?)(20\d\d)年(?:度)?.{0,30}(?:自评|评价)(?:工作)?(?:的)?报告$/;
/** The headline stands at the top, below a cover of a few lines at most. */
const TITLE_WITHIN = 6;

function titleOf(paragraphs: readonly ReportParagraph[]): ReportTitle | null {
  for (const { cell, line, text } of paragraphs.slice(0, TITLE_WITHIN)) {
    const match = TITLE.exec(text.replace(/[\s\u3000《》#*]/g, ''));
    if (match !== null) return { cell, line, unitName: match[1]!, year: Number(match[2]) };
  }
  return null;
}
