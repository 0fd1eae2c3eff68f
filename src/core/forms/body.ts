/** Which rows of a sheet are the rows of an indicator table, and where it ends. */
import { big, cellAt, isBlankCell } from '../grid';
import { numberField } from './fields';
import { isDecoration, type HeaderGroup } from './headers';
import type { ColumnName } from './header-row';
import { FINAL_SCORE, FOOTER_WORDS, FORM_MEASURES, FORM_REASON, PAGE_LINES } from './row-words';
import { entriesWithin, filledRows, previousFilledRow, type Entry, type Table } from './table';
import { isTitle } from './titles';

export interface TableBody {
  /** Rows that may hold an indicator or a level label. */
  readonly rows: readonly number[];
  /** The cell 总分. */
  readonly total: Entry | null;
  /** First row after the table. */
  readonly end: number;
}

/** Where an indicator table may stand; `limit`: first row that belongs to another form. */
export interface BodyBounds {
  readonly left: number;
  readonly right: number;
  readonly limit: number;
  /** Rows inside that are another block, first and last; null: none. */
  readonly passed?: readonly [number, number] | null;
}

const LONG_NOTE = 40;

function isMeasured(table: Table, header: HeaderGroup, row: number): boolean {
  return (['weight', 'score', 'target', 'actual'] as const).some((field) => {
    const column = header.columns.get(field);
    return column !== undefined && !isBlankCell(cellAt(table.sheet, row, column));
  });
}

/** A header printed again on the next page, both rows of it. */
function isHeaderAgain(entries: readonly Entry[]): boolean {
  const found = entries.filter((entry) => entry.indicatorHeader !== null).length;
  return found >= 3 || (found === 2 && entries.length === 2);
}

/** A title or 续表 on top of the next printed page. */
function isPageLine(entries: readonly Entry[]): boolean {
  return entries.length <= 2 && (entries.some((entry) => isTitle(entry.text)) || PAGE_LINES.test(entries[0]!.label));
}

/** Content columns hold texts of people, where 合计 or 说明 means nothing. */
const CONTENT: readonly ColumnName[] = ['target', 'actual', 'reason', 'criterion', 'comparator', 'unit'];

function isContent(header: HeaderGroup, entry: Entry): boolean {
  return CONTENT.some((field) => header.columns.get(field) === entry.column);
}

function totalIn(header: HeaderGroup, entries: readonly Entry[]): Entry | null {
  return entries.find((entry) => entry.isTotal && !isContent(header, entry)) ?? finalScore(header, entries);
}

/** 自评得分 left of the names, with nothing but points behind it. */
function finalScore({ columns }: HeaderGroup, entries: readonly Entry[]): Entry | null {
  // The label, and at most weight and score.
  if (entries.length < 2 || entries.length > 3) return null;
  const [first, ...others] = entries;
  const name = columns.get('level3') ?? columns.get('level2');
  if (name === undefined || first!.column >= name || !FINAL_SCORE.test(first!.stem)) return null;
  const points = [columns.get('weight'), columns.get('score')];
  return others.every(({ column }) => points.includes(column)) ? first! : null;
}

/** A signature, a note or a text block under the table. */
function isFooter(table: Table, header: HeaderGroup, entries: readonly Entry[]): boolean {
  const first = entries[0]!;
  if (isContent(header, first)) return false;
  if (FORM_REASON.test(first.label) || FORM_MEASURES.test(first.label)) return true;
  if (isMeasured(table, header, first.row)) return false;
  if (FOOTER_WORDS.test(first.label)) return true;
  const name = header.columns.get('level3') ?? header.columns.get('level2') ?? header.left;
  const isLong = first.label.length > LONG_NOTE || /[。;]/.test(first.label);
  return isLong && entries.length === 1 && (first.column < name || first.column === header.left);
}

/** A row that goes on with the table behind what looked like its total: 合计 of a level printed as a row. */
function isIndicatorLike(table: Table, header: HeaderGroup, row: number): boolean {
  const names = [header.columns.get('level3'), header.columns.get('level2')].filter((column) => column !== undefined);
  return isMeasured(table, header, row) && names.some((column) => !isBlankCell(cellAt(table.sheet, row, column)));
}

/**
 * 合计 of the last level stands directly above 总分, and 总分 of the indicators above a larger 合计 that counts the
 * funds as well; what else follows a total is another table.
 */
function isGrandTotal(table: Table, header: HeaderGroup, before: Entry, found: Entry): boolean {
  if (!/总/.test(before.stem) && /总/.test(found.stem)) return true;
  const column = header.columns.get('weight');
  if (column === undefined || previousFilledRow(table, found.row) !== before.row) return false;
  const [part, whole] = [before, found].map(({ row }) => numberField(table.sheet, row, column).number);
  return part != null && whole != null && big(whole).gt(part);
}

const NOTE = /^(附?注|备注|说明|填[表报]说明|其他(需要?)?说明)/;

/** A remark between the rows of a table; signatures and text blocks stand only behind it. */
function isNote(entries: readonly Entry[]): boolean {
  const first = entries[0]!;
  if (FORM_REASON.test(first.label) || FORM_MEASURES.test(first.label)) return false;
  return entries.length <= 2 && (NOTE.test(first.label) || !FOOTER_WORDS.test(first.label));
}

/** Nothing but level labels and names: a row prepared in the blank form. */
function isTreeOnly(header: HeaderGroup, entries: readonly Entry[]): boolean {
  const columns = (['level1', 'level2', 'level3'] as const).map((level) => header.columns.get(level));
  return entries.every(({ column }) => columns.includes(column));
}

export function bodyOf(table: Table, header: HeaderGroup, bounds: BodyBounds): TableBody {
  let rows: number[] = [];
  // Rows behind a total count only if another total follows: then the first was that of a part.
  let behind: number[] = [];
  let total: Entry | null = null;
  // So do rows behind a note: without a total below them they are another table.
  let note: number | null = null;
  let end = bounds.limit;
  for (const row of filledRows(table, header.lastRow + 1, bounds.limit)) {
    const entries = entriesWithin(table, row, bounds.left, bounds.right);
    const [from, to] = bounds.passed ?? [Infinity, Infinity];
    if (row >= from && row <= to) continue;
    if (entries.length === 0 || isHeaderAgain(entries)) continue;
    if (rows.length === 0 && isDecoration(entries)) continue;
    if (isPageLine(entries)) continue;
    const found = totalIn(header, entries);
    if (found !== null && total !== null && behind.length === 0 && !isGrandTotal(table, header, total, found)) break;
    if (found !== null) {
      rows = [...rows, ...behind];
      behind = [];
      note = null;
      total = found;
      end = row + 1;
      continue;
    }
    const footer = isFooter(table, header, entries);
    if (footer && total === null && isNote(entries)) {
      note ??= row;
      continue;
    }
    const isMore = isIndicatorLike(table, header, row) || (note !== null && isTreeOnly(header, entries));
    if (footer || ((total !== null || note !== null) && !isMore)) {
      note ??= row;
      break;
    }
    if (entries.some((entry) => entry.isSubtotal && !isContent(header, entry))) continue;
    (total === null && note === null ? rows : behind).push(row);
  }
  return { rows, total, end: total === null ? (note ?? end) : end };
}
