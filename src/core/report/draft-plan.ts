/** Writes a draft into the companion sheet 自评报告, or brings the one that is there up to date. */
import { isNothing, sameContent } from '../edits/content';
import type { CellContent, CellEdit, CompanionRow, EditPlan, RowLayout, RowStyle } from '../edits/plan';
import { emptyPlan } from '../edits/plan';
import { REPORT_DELETED, REPORT_HEADINGS, REPORT_SHEET, REPORT_STATES } from '../edits/texts';
import { findSheet, formatCell, type Grid } from '../grid';
import { fingerprint, type Draft, type ParagraphLevel } from '../narrative';
import { acceptDraft, mergeDraft, touchedRows, type Merged, type MergedRow } from './draft-merge';
import { heightOf, parsePieceId, printPieceId, rowsOfParagraph, splitCode, TEXT_WIDTH, wordsCode } from './draft-rows';
import { readDraftSheet, type DraftColumns, type DraftSheet } from './draft-sheet';

const COLUMNS: DraftColumns = { text: 0, id: 1, sources: 2, state: 3, code: 4 };
const HEADINGS = [
  REPORT_HEADINGS.text,
  REPORT_HEADINGS.id,
  REPORT_HEADINGS.sources,
  REPORT_HEADINGS.state,
  REPORT_HEADINGS.code,
] as const;
const NOTHING: CellContent = { value: null, formula: null, numberFormat: null };
const MACHINE_STATES: readonly string[] = Object.values(REPORT_STATES);

interface PlannedRow {
  readonly cells: readonly CellContent[];
  readonly style: RowStyle;
  readonly height: number | null;
}

/** A new sheet, or only the cells that change in the one that exists. Nothing a person typed is ever left out. */
export function planDraft(grid: Grid, draft: Draft): EditPlan {
  const sheet = readDraftSheet(grid) ?? blankSheet(grid);
  if (sheet !== null) return replan(sheet, draft);
  const rows: CompanionRow[] = [
    { style: 'header', cells: [...HEADINGS], height: null },
    ...draft.paragraphs.flatMap(rowsOfParagraph).map(({ style, text, id, sources, state, code, height }) => {
      return { style, cells: [text, id, sources === '' ? null : sources, state, code], height };
    }),
    {
      style: 'note',
      cells: [REPORT_DELETED, null, null, null, ledgerOf(draft.paragraphs.map(({ id }) => fingerprint(id)))],
      height: null,
    },
  ];
  const creation = {
    name: freeName(grid),
    rows,
    columnWidths: [TEXT_WIDTH, 14, 24, 9, 11],
    wrapColumns: [COLUMNS.text],
  };
  return { ...emptyPlan('draft'), creations: [creation] };
}

/** A sheet of that name with nothing on it, as one to be written into. */
function blankSheet(grid: Grid): DraftSheet | null {
  const sheet = findSheet(grid, REPORT_SHEET);
  if (sheet === undefined || sheet.cells.size > 0) return null;
  return { sheet: sheet.name, headerRow: -1, columns: COLUMNS, width: 0, rows: [], deleted: [], written: [] };
}

/** 自评报告, or 自评报告2 … where a person keeps something else under that name. */
function freeName(grid: Grid): string {
  let name = REPORT_SHEET;
  for (let count = 2; findSheet(grid, name) !== undefined; count += 1) name = `${REPORT_SHEET}${count}`;
  return name;
}

/**
 * 接受: the new draft of one edited paragraph in place of a person's words. Choosing the paragraph is the tick for it.
 * Nothing for a paragraph that is not edited, or that the draft does not have.
 */
export function planAccept(grid: Grid, draft: Draft, id: string): EditPlan {
  const sheet = readDraftSheet(grid);
  const paragraph = draft.paragraphs.find((one) => one.id === id);
  if (sheet === null || paragraph === undefined || touchedRows(sheet, id).length === 0) return emptyPlan('draft');
  const { deleted, written } = sheet;
  return planRows(sheet, draft, { rows: acceptDraft(sheet, paragraph), deleted, written });
}

/** 保留: a person's words stay, and this draft is not offered again until it changes. */
export function planKeep(grid: Grid, draft: Draft, id: string): EditPlan {
  const sheet = readDraftSheet(grid);
  const paragraph = draft.paragraphs.find((one) => one.id === id);
  if (sheet === null || paragraph === undefined) return emptyPlan('draft');
  const declined = wordsCode(paragraph.text);
  const edits = touchedRows(sheet, id).flatMap((row): CellEdit[] => {
    const column = sheet.columns.code;
    const before = row.cells[column] ?? NOTHING;
    const after = constant(splitCode(String(before.value ?? '')).row + declined);
    if (sameContent(before, after)) return [];
    const place = { sheet: sheet.sheet, cell: formatCell(row.row, column) };
    return [{ ...place, label: labelOf(sheet.columns, column), owner: 'computed', before, after }];
  });
  return { ...emptyPlan('draft'), edits };
}

function replan(sheet: DraftSheet, draft: Draft): EditPlan {
  return planRows(sheet, draft, mergeDraft(sheet, draft));
}

function planRows(sheet: DraftSheet, draft: Draft, merged: Merged): EditPlan {
  const levels = new Map(draft.paragraphs.map(({ id, level }) => [id, level]));
  const planned = merged.rows.map((row) => plannedRow(row, sheet, merged, levels));
  const headless = sheet.headerRow < 0;
  const top = headless ? 0 : sheet.headerRow + 1;
  if (headless) planned.unshift({ cells: HEADINGS.map(constant), style: 'header', height: null });
  const width = Math.max(sheet.width, ...planned.map(({ cells }) => cells.length));
  const edits: CellEdit[] = [];
  const layouts: RowLayout[] = [];
  for (let index = 0; index < Math.max(planned.length, sheet.rows.length); index += 1) {
    const row = planned[index] ?? { cells: [], style: 'text', height: null };
    const changed = Array.from({ length: width }, (_, column) => column).flatMap((column): CellEdit[] => {
      const before = sheet.rows[index]?.cells[column] ?? NOTHING;
      const after = row.cells[column] ?? NOTHING;
      if (sameContent(before, after)) return [];
      const cell = formatCell(top + index, column);
      return [{ sheet: sheet.sheet, cell, label: labelOf(sheet.columns, column), owner: 'computed', before, after }];
    });
    edits.push(...changed);
    if (changed.length > 0)
      layouts.push({ sheet: sheet.sheet, row: top + index, style: row.style, height: row.height });
  }
  return { ...emptyPlan('draft'), edits, layouts };
}

function plannedRow(
  row: MergedRow,
  { columns }: DraftSheet,
  merged: Merged,
  levels: ReadonlyMap<string, ParagraphLevel>,
): PlannedRow {
  const cells = [...(row.from?.cells ?? [])];
  const put = (column: number | null, value: string) => {
    if (column === null) return;
    while (cells.length <= column) cells.push(NOTHING);
    cells[column] = value === '' ? NOTHING : constant(value);
  };
  const state = (value: string) => {
    const present = columns.state === null ? NOTHING : (cells[columns.state] ?? NOTHING);
    if (isNothing(present) || MACHINE_STATES.includes(String(present.value))) put(columns.state, value);
  };
  if (row.kind === 'machine') {
    const { piece } = row;
    put(columns.text, piece.text);
    put(columns.id, piece.id);
    put(columns.sources, piece.sources);
    put(columns.code, piece.code);
    state(piece.state);
    return { cells, style: piece.style, height: piece.height };
  }
  if (row.kind === 'memory') {
    if (row.from === null) put(columns.text, REPORT_DELETED);
    put(columns.id, memoryIds(row.from?.cells[columns.id] ?? NOTHING, merged.deleted));
    put(columns.code, ledgerOf(merged.written));
    return { cells, style: 'note', height: null };
  }
  if (row.kind === 'beside') {
    for (const column of [columns.text, columns.id, columns.sources, columns.code]) put(column, '');
    state('');
    return { cells, style: 'text', height: null };
  }
  if (row.edited) state(REPORT_STATES.edited);
  const style = styleOfLevel(row.from.piece === null ? undefined : levels.get(row.from.piece.id));
  return { cells, style, height: heightOf(row.from.text, style) };
}

/** Keeps whatever else a person wrote into that cell. */
function memoryIds(present: CellContent, deleted: readonly string[]): string {
  const words = String(present.value ?? '')
    .split('、')
    .map((word) => word.trim());
  const foreign = words.filter((word) => word !== '' && parsePieceId(word) === null);
  return [...foreign, ...deleted.map((id) => printPieceId({ id, part: 1, parts: 1 }))].join('、');
}

function ledgerOf(written: readonly string[]): string {
  return `k${written.join('')}`;
}

function styleOfLevel(level: ParagraphLevel | undefined): RowStyle {
  if (level === 'title') return 'title';
  return level === 1 || level === 2 ? 'heading' : 'text';
}

function labelOf(columns: DraftColumns, column: number): string {
  const keys: readonly (keyof DraftColumns)[] = ['text', 'id', 'sources', 'state', 'code'];
  const key = keys.find((name) => columns[name] === column);
  return key === undefined ? REPORT_SHEET : `${REPORT_SHEET}·${REPORT_HEADINGS[key]}`;
}

function constant(value: string): CellContent {
  return { value, formula: null, numberFormat: null };
}
