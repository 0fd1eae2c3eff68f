/**
 * A table nobody could recognise, read because a person named its columns: which row is its header, what a person can
 * choose from, and which of the columns named came to nothing.
 */
import { columnName, filledCells, formatCell, isBlankCell, parseCell, type Grid, type Sheet } from '../grid';
import { COMPANION_SHEETS } from '../edits/texts';
import type { ColumnMapping, FieldName, Form } from './form';
import { evidenceOf, type HeaderGroup } from './headers';
import { candidateOf, columnsOf, INDICATOR_TABLE } from './header-row';
import { FUND_FIELDS } from './mappings';
import { tableOf, type Entry, type Table } from './table';

const LONGEST_HEADER = 40;
const NAMES: readonly FieldName[] = ['level3', 'level2'];
const MEASURES: readonly FieldName[] = ['target', 'actual', 'weight', 'score'];

/** What a person can say of a column of an indicator table, in the order of the usual form. */
export const MAPPABLE_FIELDS: readonly FieldName[] = [
  ...(['level1', 'level2', 'level3', 'comparator', 'target', 'unit', 'actual'] as const),
  ...(['weight', 'score', 'reason', 'criterion'] as const),
];

function isHeaderText({ cell, text }: Entry): boolean {
  return typeof cell.value === 'string' && text.length <= LONGEST_HEADER;
}

/** The row that looks most like the header of a table: most header words, then most short texts; null: none does. */
function likelyHeaderRow(table: Table): number | null {
  let best: { readonly row: number; readonly words: number; readonly texts: number } | null = null;
  for (const row of table.filled) {
    const texts = table.rows.get(row)!.filter(isHeaderText);
    const words = texts.filter((entry) => entry.indicatorHeader !== null).length;
    if (texts.length < 3) continue;
    const isBetter = best === null || words > best.words || (words === best.words && texts.length > best.texts);
    if (isBetter) best = { row, words, texts: texts.length };
  }
  return best?.row ?? null;
}

/** The header over columns a person named: the likely one where it has texts over half of them, else the first row that does. */
function mappedHeaderRow(table: Table, columns: readonly number[]): number | null {
  const over = (row: number) =>
    (table.rows.get(row) ?? []).filter((entry) => columns.includes(entry.column) && isHeaderText(entry)).length;
  const likely = likelyHeaderRow(table);
  if (likely !== null && over(likely) * 2 >= columns.length) return likely;
  return table.filled.find((row) => over(row) === columns.length) ?? null;
}

function isOf(mapping: ColumnMapping, sheet: string): boolean {
  return mapping.sheet !== null && mapping.sheet.toLowerCase() === sheet.toLowerCase();
}

/** Columns of an indicator table a person named on this very sheet. */
export function namedColumns(mappings: readonly ColumnMapping[], sheet: string): ColumnMapping[] {
  return mappings.filter((mapping) => isOf(mapping, sheet) && !FUND_FIELDS.includes(mapping.field));
}

/** An indicator table needs names and something about them. */
export function isEnough(columns: ReadonlyMap<string, number>): boolean {
  return NAMES.some((field) => columns.has(field)) && MEASURES.some((field) => columns.has(field));
}

/** The header of a table on a sheet where none was recognised, by the columns a person named; null: too few of them. */
export function headerByHand(table: Table, named: readonly ColumnMapping[]): HeaderGroup | null {
  if (named.length === 0) return null;
  const row = mappedHeaderRow(
    table,
    named.map(({ column }) => column),
  );
  if (row === null) return null;
  const entries = table.rows.get(row)!.filter(isHeaderText);
  const found = entries.map((entry) => candidateOf(entry, INDICATOR_TABLE)).filter((candidate) => candidate !== null);
  const recognised = [...columnsOf(found)].filter(
    ([field, { entry }]) => !named.some((mapping) => mapping.field === field || mapping.column === entry.column),
  );
  const columns = new Map([
    ...recognised.map(([field, { entry }]) => [field, entry.column] as const),
    ...named.map(({ field, column }) => [field, column] as const),
  ]);
  if (!isEnough(columns)) return null;
  return {
    row,
    lastRow: row,
    left: Math.min(...columns.values()),
    right: Math.max(...columns.values(), ...entries.map(({ column }) => column)),
    columns,
    evidence: evidenceOf(new Map(recognised)),
  };
}

/** A header cell a person can choose from. */
export interface SeenHeader {
  /** Column letters: `E`. */
  readonly column: string;
  readonly cell: string;
  readonly text: string;
  /** What the words would mean; null: unknown. */
  readonly field: FieldName | null;
}

export interface MappableSheet {
  readonly sheet: string;
  readonly hidden: boolean;
  /** Printed number of the row that looks like a header; null: the first text of each column is listed instead. */
  readonly headerRow: number | null;
  readonly headers: readonly SeenHeader[];
}

function seen(entry: Entry): SeenHeader {
  return {
    column: columnName(entry.column),
    cell: formatCell(entry.row, entry.column),
    text: entry.text,
    field: entry.indicatorHeader?.field ?? null,
  };
}

function firstTexts(table: Table): Entry[] {
  const first = new Map<number, Entry>();
  for (const row of table.filled) {
    for (const entry of table.rows.get(row)!) {
      if (isHeaderText(entry) && !first.has(entry.column)) first.set(entry.column, entry);
    }
  }
  return [...first.values()].sort((a, b) => a.column - b.column);
}

function mappableSheet(sheet: Sheet): MappableSheet {
  const table = tableOf(sheet);
  const row = likelyHeaderRow(table);
  const entries = row === null ? firstTexts(table) : table.rows.get(row)!.filter(isHeaderText);
  return {
    sheet: sheet.name,
    hidden: sheet.visibility !== 'visible',
    headerRow: row === null ? null : row + 1,
    headers: entries.map(seen),
  };
}

/** For a person who must say which column is which: every filled sheet with the headers seen on it. */
export function mappableSheets(grid: Grid): MappableSheet[] {
  return grid.sheets
    .filter((sheet) => sheet.cells.size > 0 && !COMPANION_SHEETS.includes(sheet.name))
    .map(mappableSheet);
}

/** The header cell over a column of a sheet where no form says which; null: the sheet has no likely header there. */
export function likelyHeaderCell(sheet: Sheet, column: number): string | null {
  const table = tableOf(sheet);
  const row = likelyHeaderRow(table);
  const entry = row === null ? undefined : table.rows.get(row)!.find((one) => one.column === column);
  return entry === undefined || !isHeaderText(entry) ? null : formatCell(entry.row, column);
}

/** Why a column a person named came to nothing: no such sheet, nothing in the column, or no form that uses it. */
export type MappingProblem = 'no-sheet' | 'blank-column' | 'unused';

/** One entry per mapping; null: a form was read with it. */
export function mappingProblems(
  grid: Grid,
  forms: readonly Form[],
  mappings: readonly ColumnMapping[],
): (MappingProblem | null)[] {
  return mappings.map((mapping) => {
    const sheets = grid.sheets.filter(({ name }) => mapping.sheet === null || isOf(mapping, name));
    if (sheets.length === 0) return 'no-sheet';
    if (!sheets.some((sheet) => hasContent(sheet, mapping.column))) return 'blank-column';
    const isUsed = forms.some(
      ({ sheet, evidence }) =>
        sheets.some(({ name }) => name === sheet) &&
        evidence.some(({ field, cell }) => field === mapping.field && parseCell(cell)?.column === mapping.column),
    );
    return isUsed ? null : 'unused';
  });
}

function hasContent(sheet: Sheet, wanted: number): boolean {
  for (const { column, cell } of filledCells(sheet)) if (column === wanted && !isBlankCell(cell)) return true;
  return false;
}
