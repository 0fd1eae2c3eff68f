/** Reading 自评报告 back: which rows are the program's, which a person touched, added or took out. */
import { contentOf, isNothing } from '../edits/content';
import type { CellContent } from '../edits/plan';
import { REPORT_DELETED, REPORT_HEADINGS, REPORT_SHEET, REPORT_STATES } from '../edits/texts';
import { cellAt, findSheet, type Grid, type Sheet } from '../grid';
import { codeOf, parsePieceId, splitCode, type PieceId } from './draft-rows';

/** Columns from 0; found by their headings, for a person may move them. */
export interface DraftColumns {
  readonly text: number;
  readonly id: number;
  readonly code: number;
  /** null: a person took the column away. */
  readonly sources: number | null;
  readonly state: number | null;
}

export interface DraftSheetRow {
  /** Counted from 0. */
  readonly row: number;
  /** `machine`: as the program wrote it; `edited`: a person changed it; `added`: a person's own (or blank). */
  readonly kind: 'machine' | 'edited' | 'added' | 'memory';
  readonly piece: PieceId | null;
  /** As in the cell, with the first-line indent. */
  readonly text: string;
  /** Code of the words last drafted for this paragraph (`wordsCode`); empty where unknown. */
  readonly words: string;
  /** Whether a person wrote elsewhere in the row: beside the columns, or into 状态. */
  readonly noted: boolean;
  /** All cells of the row by column. */
  readonly cells: readonly CellContent[];
}

export interface DraftSheet {
  readonly sheet: string;
  readonly headerRow: number;
  readonly columns: DraftColumns;
  readonly width: number;
  /** Every row below the header. */
  readonly rows: readonly DraftSheetRow[];
  /** What the memory row names: ids a person took out, `~` and a fingerprint where the id is no longer known. */
  readonly deleted: readonly string[];
  /** Fingerprints of the paragraphs that stood there when the program last wrote, in the order of that draft. */
  readonly written: readonly string[];
}

const MACHINE_STATES: readonly string[] = Object.values(REPORT_STATES);
/** Fingerprints one behind the other, marked like every code. */
const LEDGER = /^k(?:[0-9a-f]{8})*$/;
const FINGERPRINTS = /[0-9a-f]{8}/g;

/** null where there is no sheet 自评报告 with the program's headings. */
export function readDraftSheet(grid: Grid): DraftSheet | null {
  const own = findSheet(grid, REPORT_SHEET);
  const others = grid.sheets.filter((sheet) => sheet !== own && sheet.name.startsWith(REPORT_SHEET));
  for (const sheet of own === undefined ? others : [own, ...others]) {
    const found = findHeader(sheet);
    if (found !== null) return readRows(sheet, found.row, found.columns);
  }
  return null;
}

function findHeader(sheet: Sheet): { row: number; columns: DraftColumns } | null {
  for (let row = 0; row < sheet.rowCount; row += 1) {
    const words = Array.from({ length: sheet.columnCount }, (_, column) => textAt(sheet, row, column).trim());
    const at = (word: string) => (words.includes(word) ? words.indexOf(word) : null);
    const [text, id, code] = [at(REPORT_HEADINGS.text), at(REPORT_HEADINGS.id), at(REPORT_HEADINGS.code)];
    if (text === null || id === null || code === null) continue;
    return { row, columns: { text, id, code, sources: at(REPORT_HEADINGS.sources), state: at(REPORT_HEADINGS.state) } };
  }
  return null;
}

function readRows(sheet: Sheet, headerRow: number, columns: DraftColumns): DraftSheet {
  const rows: DraftSheetRow[] = [];
  for (let row = headerRow + 1; row < sheet.rowCount; row += 1) rows.push(readRow(sheet, row, columns));
  const memory = rows.find(({ kind }) => kind === 'memory');
  const remembered = memory === undefined ? '' : textAt(sheet, memory.row, columns.id);
  const ledger = memory === undefined ? '' : textAt(sheet, memory.row, columns.code).slice('k'.length);
  return {
    ...{ sheet: sheet.name, headerRow, columns, width: sheet.columnCount, rows },
    deleted: remembered.split('、').flatMap((id) => parsePieceId(id.trim())?.id ?? []),
    written: ledger.match(FINGERPRINTS) ?? [],
  };
}

function readRow(sheet: Sheet, row: number, columns: DraftColumns): DraftSheetRow {
  const cells = Array.from({ length: sheet.columnCount }, (_, column): CellContent => {
    return { ...contentOf(cellAt(sheet, row, column)), numberFormat: null };
  });
  const text = textAt(sheet, row, columns.text);
  const state = columns.state === null ? '' : textAt(sheet, row, columns.state);
  const ours: readonly (number | null)[] = Object.values(columns);
  const beside = cells.some((cell, column) => !ours.includes(column) && !isNothing(cell));
  const noted = beside || (state !== '' && !MACHINE_STATES.includes(state));
  const code = textAt(sheet, row, columns.code);
  const idText = textAt(sheet, row, columns.id);
  const base = { row, text, noted, cells, words: '' };
  if (text.startsWith(REPORT_DELETED) && LEDGER.test(code)) return { ...base, kind: 'memory', piece: null };
  const piece = parsePieceId(idText);
  if (piece === null || code === '') return { ...base, kind: 'added', piece: null };
  const sources = columns.sources === null ? '' : textAt(sheet, row, columns.sources);
  const formula = cells.some((cell) => cell.formula !== null);
  const { row: rowCode, words } = splitCode(code);
  const untouched = !formula && codeOf(text, idText, sources) === rowCode;
  return { ...base, words, kind: untouched ? 'machine' : 'edited', piece };
}

/** The text of a cell; a formula counts as its result, a number as it is written. */
function textAt(sheet: Sheet, row: number, column: number): string {
  const { value } = contentOf(cellAt(sheet, row, column));
  return value === null ? '' : String(value).replaceAll('\r\n', '\n');
}
