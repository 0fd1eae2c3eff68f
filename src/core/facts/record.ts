/**
 * 校验记录: what a person has settled in a workbook (explanations, columns, the policy), kept in a visible companion
 * sheet of plain values. Read tolerantly, for a person may edit, sort and move it; rows of other kinds are passed over.
 */
import { contentOf, describeContent } from '../edits/content';
import type { CellContent } from '../edits/plan';
import { RECORD_CATEGORIES, RECORD_HEADINGS, RECORD_SHEET } from '../edits/texts';
import type { ColumnMapping, FieldName } from '../forms/form';
import { matchFundHeader, matchIndicatorHeader } from '../forms/labels';
import {
  cellAt,
  cellByAddress,
  columnIndex,
  decimalOfNumber,
  findSheet,
  parseCell,
  positionOfKey,
  type Grid,
  type Sheet,
} from '../grid';

/** 情况说明: a person's answer to a finding. Texts are trimmed; `sheet` and `cell` are empty for the workbook as a whole. */
export interface RecordedExplanation {
  readonly rule: string;
  /** Whose finding it was, in the words of the form; empty where the row names none. */
  readonly subject: string;
  readonly sheet: string;
  readonly cell: string;
  /** Value of the cell, as it was shown when the person explained it. */
  readonly cellValue: string;
  readonly text: string;
}

/** 列的指定, with the header that stood over the column; empty where the row names none. */
export interface RecordedMapping extends ColumnMapping {
  readonly header: string;
}

export interface CheckRecord {
  readonly explanations: readonly RecordedExplanation[];
  readonly mappings: readonly RecordedMapping[];
  /** As it stands in the sheet: an id, for a person who typed it perhaps a title. null: none was chosen. */
  readonly policyId: string | null;
  readonly policyVersion: string | null;
}

export type RecordColumn = keyof typeof RECORD_HEADINGS;
export type RecordCategory = keyof typeof RECORD_CATEGORIES;

/** Columns from 0; null: a person took the column away. */
export type RecordColumns = Readonly<Record<RecordColumn, number | null>>;

export interface RecordRow {
  /** Counted from 0. */
  readonly row: number;
  /** null: not a row of ours. */
  readonly category: RecordCategory | null;
  readonly texts: Readonly<Record<RecordColumn, string>>;
  readonly contents: Readonly<Record<RecordColumn, CellContent>>;
  /** No cell of the row holds anything, beside our columns included. */
  readonly blank: boolean;
}

export interface RecordTable {
  readonly sheet: Sheet;
  readonly headerRow: number;
  readonly columns: RecordColumns;
  /** Every row below the header. */
  readonly rows: readonly RecordRow[];
}

export const RECORD_COLUMNS = Object.keys(RECORD_HEADINGS) as readonly RecordColumn[];
/** Without these a table is not ours. */
const NEEDED: readonly RecordColumn[] = ['category', 'name', 'text'];

const CATEGORY_BY_WORD: ReadonlyMap<string, RecordCategory> = new Map(
  (Object.entries(RECORD_CATEGORIES) as [RecordCategory, string][]).map(([category, word]) => [word, category]),
);

export function readRecord(grid: Grid): CheckRecord {
  const rows = findRecordTable(grid)?.rows ?? [];
  const policy = rows.filter(({ category }) => category === 'policy').at(-1)?.texts;
  return {
    explanations: rows.flatMap((row) => explanationOf(row) ?? []).filter(({ text }) => text !== ''),
    mappings: rows.flatMap((row) => mappingOf(row) ?? []),
    policyId: policy === undefined ? null : policy.name || policy.text || null,
    policyVersion: policy?.value || null,
  };
}

/** The sheet 校验记录, or 校验记录2 … where a person keeps something else under that name; null: there is none. */
export function findRecordTable(grid: Grid): RecordTable | null {
  const own = findSheet(grid, RECORD_SHEET);
  const others = grid.sheets.filter((sheet) => sheet !== own && sheet.name.trim().startsWith(RECORD_SHEET));
  for (const sheet of own === undefined ? others : [own, ...others]) {
    const header = findHeader(sheet);
    if (header !== null) return { sheet, ...header, rows: readRows(sheet, header.headerRow, header.columns) };
  }
  return null;
}

/** Rule and subject as `S04 执法案卷评查次数`; null where no rule is named. */
export function parseRuleName(text: string): { rule: string; subject: string } | null {
  const match = /^([A-Za-z]\d{2})(?![A-Za-z0-9])\s*(.*)$/s.exec(text);
  return match === null ? null : { rule: match[1]!.toUpperCase(), subject: match[2]!.trim() };
}

export function printRuleName(rule: string, subject: string): string {
  return `${rule} ${oneLine(subject)}`.trim();
}

/** Names are printed over several lines in a form; here only their letters count. */
export function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** Whether a name in the record means this sheet; there names stand trimmed. Empty and null: no sheet. */
export function isSheetNamed(recorded: string | null, sheet: string | null): boolean {
  return (recorded ?? '').trim().toLowerCase() === (sheet ?? '').trim().toLowerCase();
}

/** The value of a cell as a person sees it, of a formula its result; empty for a blank cell and for none. */
export function shownAt(grid: Grid, sheetName: string | null, cell: string | null): string {
  const sheet = sheetName === null ? undefined : findSheet(grid, sheetName);
  if (sheet === undefined || cell === null) return '';
  const content = { ...contentOf(cellByAddress(sheet, cell)), formula: null };
  return plainText(describeContent(content, content));
}

function findHeader(sheet: Sheet): Pick<RecordTable, 'headerRow' | 'columns'> | null {
  for (let row = 0; row < sheet.rowCount; row += 1) {
    const words = Array.from({ length: sheet.columnCount }, (_, column) =>
      textOfContent(contentAt(sheet, row, column)).replace(/\s/g, ''),
    );
    const at = (name: RecordColumn) => {
      const column = words.indexOf(RECORD_HEADINGS[name]);
      return column < 0 ? null : column;
    };
    if (NEEDED.every((name) => at(name) !== null)) return { headerRow: row, columns: byColumn(at) };
  }
  return null;
}

function readRows(sheet: Sheet, headerRow: number, columns: RecordColumns): RecordRow[] {
  const filled = new Set<number>();
  for (const key of sheet.cells.keys()) filled.add(positionOfKey(key).row);
  return Array.from({ length: sheet.rowCount - headerRow - 1 }, (_, index) => {
    const row = headerRow + 1 + index;
    const contents = byColumn((name) => contentAt(sheet, row, columns[name]));
    const texts = byColumn((name) => textOfContent(contents[name]));
    const category = CATEGORY_BY_WORD.get(texts.category.replace(/[\s:：]/g, '')) ?? null;
    return { row, category, texts, contents, blank: !filled.has(row) };
  });
}

/** null: the row is none, or names no rule. The text may be empty. */
export function explanationOf({ category, texts }: RecordRow): RecordedExplanation | null {
  const name = category === 'explanation' ? parseRuleName(texts.name) : null;
  if (name === null) return null;
  const cell = texts.cell.replaceAll('$', '').toUpperCase();
  return { ...name, sheet: texts.sheet, cell, cellValue: texts.value, text: texts.text };
}

/** null: the row is none, or names no column. */
export function mappingOf({ category, texts }: RecordRow): RecordedMapping | null {
  if (category !== 'mapping') return null;
  const field = fieldOfWords(texts.name);
  const column = columnOf(texts.text) ?? columnOf(texts.cell);
  return field === null || column === null ? null : { sheet: texts.sheet || null, field, column, header: texts.value };
}

/** The field that a column's name means: 年度指标值, 执行率得分. */
function fieldOfWords(words: string): FieldName | null {
  const found = matchIndicatorHeader(words) ?? matchFundHeader(words) ?? matchFundHeader(words.replace(/^执行率/, ''));
  return found?.field ?? null;
}

/** `E`, `E列`, `$E` and `E13` are column E. */
function columnOf(text: string): number | null {
  const plain = text.replaceAll('$', '').replace(/\s*列$/, '');
  return parseCell(plain)?.column ?? columnIndex(plain);
}

function contentAt(sheet: Sheet, row: number, column: number | null): CellContent {
  return contentOf(column === null ? undefined : cellAt(sheet, row, column));
}

/** A formula counts as its result. */
function textOfContent({ value }: CellContent): string {
  if (value === null) return '';
  const text = typeof value === 'number' && Number.isFinite(value) ? decimalOfNumber(value) : String(value);
  return plainText(text);
}

/** As a text is kept: trimmed, with the line feeds of a spreadsheet. */
export function plainText(text: string): string {
  return text.replace(/\r\n?/g, '\n').trim();
}

function byColumn<T>(make: (name: RecordColumn) => T): Readonly<Record<RecordColumn, T>> {
  return Object.fromEntries(RECORD_COLUMNS.map((name) => [name, make(name)])) as Record<RecordColumn, T>;
}
