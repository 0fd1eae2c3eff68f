/** Titles and years a person typed over several cells: 部门整体 | 支出绩效 | 自评表, or one character a cell. */
import { labelWords, normaliseLabel } from './labels';
import { IMPLEMENTING_LABEL, PROJECT_LABEL, SUPERVISING_LABEL, UNIT_LABEL } from './title-words';
import { titleKind } from './titles';
import type { Entry, Table } from './table';

const LONGEST_PIECE = 10;
const LONGEST_TITLE = 60;
/** A title of one cell needs no more; 绩效自评表 is the end of one. */
const WHOLE_TITLE = 6;
const TITLE_TAIL = /[表系果评)）度版]$/;
const YEAR = /^\(?20\d\d年度?\)?$/;
/** Labels of levels, of the form and of columns are no pieces of a title. */
const NO_PIECE = [
  /^(产出|效益|满意度|成本|数量|质量|时效|经济|社会|生态|可持续).*(指标|效益)?$/,
  /[:：]/,
  PROJECT_LABEL,
  UNIT_LABEL,
  IMPLEMENTING_LABEL,
  SUPERVISING_LABEL,
];

function isPiece({ label, stem, indicatorHeader, fundHeader }: Entry): boolean {
  if (label === '' || label.length > LONGEST_PIECE || indicatorHeader !== null || fundHeader !== null) return false;
  return label.length === 1 || !NO_PIECE.some((pattern) => pattern.test(stem));
}

function joined(pieces: readonly Entry[]): Entry {
  const [first] = pieces;
  const text = pieces.map((piece) => piece.text).join('');
  return { row: first!.row, column: first!.column, cell: first!.cell, text, ...labelWords(text) };
}

/** The longest run from `from` that is a title; 0: none. Two forms side by side have two titles in one row. */
function titleRun(entries: readonly Entry[], from: number): number {
  let text = '';
  let longest = 0;
  for (let end = from; end < entries.length; end++) {
    text += entries[end]!.text;
    if (titleKind(text) !== null) longest = end + 1 - from;
    else if (longest > 0) break;
  }
  return longest;
}

function wholeTitles(entries: readonly Entry[]): readonly Entry[] {
  const whole: Entry[] = [];
  for (let from = 0; from < entries.length;) {
    const length = titleRun(entries, from);
    if (length === 0) return entries;
    whole.push(length === 1 ? entries[from]! : joined(entries.slice(from, from + length)));
    from += length;
  }
  return whole;
}

function wholeRow(entries: readonly Entry[]): readonly Entry[] {
  const length = entries.reduce((sum, { label }) => sum + label.length, 0);
  if (entries.length < 2 || length > 2 * LONGEST_TITLE || !TITLE_TAIL.test(entries.at(-1)!.label)) return entries;
  const text = entries.map((entry) => entry.text).join('');
  if (YEAR.test(normaliseLabel(text))) return [joined(entries)];
  const isPieces = entries.every((entry) => typeof entry.cell.value === 'string' && isPiece(entry));
  const hasWhole = entries.some(({ label }) => label.length >= WHOLE_TITLE && titleKind(label) !== null);
  return isPieces && !hasWhole ? wholeTitles(entries) : entries;
}

/** The table with such titles in one entry, which stands in the cell of its first piece. */
export function withWholeTitles(table: Table): Table {
  let rows: Map<number, readonly Entry[]> | null = null;
  for (const [row, entries] of table.rows) {
    const whole = wholeRow(entries);
    if (whole !== entries) (rows ??= new Map(table.rows)).set(row, whole);
  }
  return rows === null ? table : { ...table, rows };
}
