/** Writing rows of 校验记录: the sheet made where there is none, rows replaced, cleared or added where there is one. */
import type { CellContent, CellEdit, EditPlan, PlanPurpose, RowLayout } from '../edits/plan';
import { emptyPlan } from '../edits/plan';
import { RECORD_HEADINGS, RECORD_NOTE, RECORD_SHEET } from '../edits/texts';
import {
  findRecordTable,
  plainText,
  RECORD_COLUMNS,
  type RecordColumn,
  type RecordRow,
  type RecordTable,
} from '../facts/record';
import { findSheet, formatCell, type Grid } from '../grid';

/** A row as it shall stand; empty texts are blank cells. */
export type RowTexts = Readonly<Record<RecordColumn, string>>;

export interface RowChanges {
  /** Rows that stand there, and what they become; null clears them. */
  readonly replaced: readonly (readonly [row: RecordRow, texts: RowTexts | null])[];
  readonly added: readonly RowTexts[];
}

/** A place in the table: a row that stands there or, in blank cells, one that does not yet. */
interface Target {
  readonly row: number;
  readonly present: RecordRow | null;
  readonly texts: RowTexts;
}

const NOTHING: CellContent = { value: null, formula: null, numberFormat: null };
const CLEARED = Object.fromEntries(RECORD_COLUMNS.map((name) => [name, ''])) as RowTexts;

const WIDTHS: Readonly<Record<RecordColumn, number>> = {
  category: 10,
  sheet: 20,
  cell: 8,
  name: 30,
  text: 50,
  value: 24,
  date: 12,
};
const WRAPPED: readonly RecordColumn[] = ['sheet', 'name', 'text', 'value'];

/** Rows the program may change: one in which a person has put a formula stays as it is. */
export function changeableRows(grid: Grid): RecordRow[] {
  const rows = findRecordTable(grid)?.rows ?? [];
  return rows.filter(({ contents }) => RECORD_COLUMNS.every((name) => contents[name].formula === null));
}

export function planRows(grid: Grid, purpose: PlanPurpose, { replaced, added }: RowChanges): EditPlan {
  const found = findRecordTable(grid);
  const table = found ?? blankTable(grid);
  if (table === null) return added.length === 0 ? emptyPlan(purpose) : newSheet(grid, purpose, added);
  const targets = [
    ...replaced.map(([present, texts]) => ({ row: present.row, present, texts: texts ?? CLEARED })),
    ...freeRows(table, added.length).map((row, index) => ({ row, present: null, texts: added[index]! })),
  ];
  return targets.length === 0 ? emptyPlan(purpose) : editsOf(table, purpose, targets, found === null);
}

function editsOf(table: RecordTable, purpose: PlanPurpose, targets: readonly Target[], headless: boolean): EditPlan {
  const sheet = table.sheet.name;
  const columns = { ...table.columns };
  let free = table.sheet.columnCount;
  const edits: CellEdit[] = [];
  const layouts: RowLayout[] = [];
  const edit = (row: number, name: RecordColumn, before: CellContent, text: string) => {
    if (before.formula === null && plainText(String(before.value ?? '')) === text) return;
    columns[name] ??= free++;
    const after = text === '' ? NOTHING : { value: text, formula: null, numberFormat: null };
    const label = `${RECORD_SHEET}·${RECORD_HEADINGS[name]}`;
    edits.push({ sheet, cell: formatCell(row, columns[name]), label, owner: 'computed', before, after });
  };
  for (const { row, present, texts } of targets) {
    for (const name of RECORD_COLUMNS) edit(row, name, present?.contents[name] ?? NOTHING, texts[name]);
    if (present === null) layouts.push({ sheet, row, style: 'text', height: null });
  }
  // A column that a person took away comes back with its heading when there is something to write into it.
  const missing = RECORD_COLUMNS.filter((name) => headless || (table.columns[name] === null && columns[name] !== null));
  for (const name of missing) edit(table.headerRow, name, NOTHING, RECORD_HEADINGS[name]);
  if (missing.length > 0) layouts.push({ sheet, row: table.headerRow, style: 'header', height: null });
  return edits.length === 0 ? emptyPlan(purpose) : { ...emptyPlan(purpose), edits, layouts };
}

/** Blank rows of the table first, then those below it. */
function freeRows({ rows, headerRow }: RecordTable, count: number): number[] {
  const blank = rows.filter((row) => row.blank).map(({ row }) => row);
  const below = Array.from({ length: count }, (_, index) => headerRow + 1 + rows.length + index);
  return [...blank, ...below].slice(0, count);
}

/** A sheet of that name with nothing on it, as one to be written into. */
function blankTable(grid: Grid): RecordTable | null {
  const sheet = findSheet(grid, RECORD_SHEET);
  if (sheet === undefined || sheet.cells.size > 0) return null;
  const columns = Object.fromEntries(RECORD_COLUMNS.map((name, column) => [name, column]));
  return { sheet, headerRow: 0, columns: columns as RecordTable['columns'], rows: [] };
}

function newSheet(grid: Grid, purpose: PlanPurpose, added: readonly RowTexts[]): EditPlan {
  const cellsOf = (texts: RowTexts) => RECORD_COLUMNS.map((name) => (texts[name] === '' ? null : texts[name]));
  const creation = {
    name: freeName(grid),
    rows: [
      { style: 'note' as const, cells: [RECORD_NOTE], height: null },
      { style: 'header' as const, cells: cellsOf(RECORD_HEADINGS), height: null },
      ...added.map((texts) => ({ style: 'text' as const, cells: cellsOf(texts), height: null })),
    ],
    columnWidths: RECORD_COLUMNS.map((name) => WIDTHS[name]),
    wrapColumns: WRAPPED.map((name) => RECORD_COLUMNS.indexOf(name)),
  };
  return { ...emptyPlan(purpose), creations: [creation] };
}

/** 校验记录, or 校验记录2 … where a person keeps something else under that name. */
function freeName(grid: Grid): string {
  let name = RECORD_SHEET;
  for (let count = 2; findSheet(grid, name) !== undefined; count += 1) name = `${RECORD_SHEET}${count}`;
  return name;
}
