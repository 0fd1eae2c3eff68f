/**
 * Grids for tests: a builder from plain arrays, and transformations of whole workbooks. Everything here works on
 * cells and knows nothing of forms; each transformation says where every cell went.
 */
import {
  cellAt,
  cellKey,
  columnIndex,
  filledCells,
  formatCell,
  makeSheet,
  parseBox,
  parseCell,
  type Box,
  type Cell,
  type CellValue,
  type Grid,
  type Position,
  type Sheet,
} from '../../src/core/grid';

export type CellSpec =
  | string
  | number
  | boolean
  | null
  | { readonly v?: CellValue; readonly f?: string; readonly nf?: string; readonly t?: string };

export type Rows = readonly (readonly CellSpec[])[];

function cellOf(spec: Exclude<CellSpec, null>): Cell {
  if (typeof spec !== 'object') return { value: spec, formula: null, numberFormat: 'General', text: '' };
  return { value: spec.v ?? null, formula: spec.f ?? null, numberFormat: spec.nf ?? 'General', text: spec.t ?? '' };
}

export interface GridOptions {
  readonly name?: string;
  readonly hidden?: readonly string[];
  readonly date1904?: boolean;
}

export function sheetOf(name: string, rows: Rows, visibility: Sheet['visibility'] = 'visible'): Sheet {
  const cells = rows.flatMap((specs, row) =>
    specs.flatMap((spec, column): (readonly [Position, Cell])[] =>
      spec === null ? [] : [[{ row, column }, cellOf(spec)]],
    ),
  );
  return makeSheet(name, cells, { visibility });
}

/** `grid({表: [['标题'], [null, 1, {f: '=B2', v: 1}]]})`; null is a blank cell. */
export function grid(sheets: Readonly<Record<string, Rows>>, options: GridOptions = {}): Grid {
  return {
    name: options.name ?? '',
    date1904: options.date1904 ?? false,
    sheets: Object.entries(sheets).map(([name, rows]) =>
      sheetOf(name, rows, options.hidden?.includes(name) === true ? 'hidden' : 'visible'),
    ),
  };
}

/** A transformed workbook; `where` maps an address (`表!A1`) of the old one to the new one. */
export interface Moved {
  readonly grid: Grid;
  readonly where: (sheet: string, cell: string) => { readonly sheet: string; readonly cell: string };
}

export type Transformation = (grid: Grid) => Moved;

const STAY: Moved['where'] = (sheet, cell) => ({ sheet, cell });

function rebuilt(sheet: Sheet, change: (position: Position, cell: Cell) => readonly [Position, Cell] | null): Sheet {
  const cells: (readonly [Position, Cell])[] = [];
  for (const { row, column, cell } of filledCells(sheet)) {
    const changed = change({ row, column }, cell);
    if (changed !== null) cells.push(changed);
  }
  return makeSheet(sheet.name, cells, { visibility: sheet.visibility });
}

function eachSheet(source: Grid, change: (sheet: Sheet) => Sheet): Grid {
  return { ...source, sheets: source.sheets.map(change) };
}

/** Moves cells of every sheet; addresses of empty cells move the same way. */
function moving(move: (position: Position) => Position): Transformation {
  return (source) => ({
    grid: eachSheet(source, (sheet) => rebuilt(sheet, (position, cell) => [move(position), cell])),
    where: (sheet, cell) => {
      const { row, column } = move(parseCell(cell)!);
      return { sheet, cell: formatCell(row, column) };
    },
  });
}

/** Changes contents and nothing else. */
function rewriting(rewrite: (cell: Cell, position: Position) => Cell): Transformation {
  return (source) => ({
    grid: eachSheet(source, (sheet) => rebuilt(sheet, (position, cell) => [position, rewrite(cell, position)])),
    where: STAY,
  });
}

/** `before`: printed row number, counted from 1. */
export function insertRows(before: number, count: number): Transformation {
  return moving(({ row, column }) => ({ row: row >= before - 1 ? row + count : row, column }));
}

export function insertColumns(before: string, count: number): Transformation {
  const at = columnIndex(before)!;
  return moving(({ row, column }) => ({ row, column: column >= at ? column + count : column }));
}

/** Puts the columns of a block in another order: `permuteColumns('A13:I30', 'ABCDGHEFI')`. */
export function permuteColumns(box: string, order: string): Transformation {
  const { top, left, bottom, right } = parseBox(box)!;
  const target = new Map([...order].map((letter, index) => [columnIndex(letter)!, left + index]));
  return moving(({ row, column }) =>
    row < top || row > bottom || column < left || column > right
      ? { row, column }
      : { row, column: target.get(column) ?? column },
  );
}

export function renameSheet(from: string, to: string): Transformation {
  const name = (old: string) => (old === from ? to : old);
  return (source) => ({
    grid: eachSheet(source, (sheet) => ({ ...sheet, name: name(sheet.name) })),
    where: (sheet, cell) => ({ sheet: name(sheet), cell }),
  });
}

export function withSheets(before: Grid, after: Grid): Transformation {
  return (source) => ({
    grid: { ...source, sheets: [...before.sheets, ...source.sheets, ...after.sheets] },
    where: STAY,
  });
}

export function hideSheets(): Transformation {
  return (source) => ({ grid: eachSheet(source, (sheet) => ({ ...sheet, visibility: 'hidden' })), where: STAY });
}

/** The first sheet of `other` placed on the first sheet of the workbook, its top left cell at `at`. */
export function placeBelow(other: Grid, gap: number): Transformation {
  return (source) => place(source, other, { row: source.sheets[0]!.rowCount + gap, column: 0 });
}

export function placeBeside(other: Grid, gap: number): Transformation {
  return (source) => place(source, other, { row: 0, column: source.sheets[0]!.columnCount + gap });
}

function place(source: Grid, other: Grid, at: Position): Moved {
  const [first, ...rest] = source.sheets;
  const own = [...filledCells(first!)].map(({ row, column, cell }) => [{ row, column }, cell] as const);
  const added = [...filledCells(other.sheets[0]!)].map(
    ({ row, column, cell }) => [{ row: row + at.row, column: column + at.column }, cell] as const,
  );
  const sheet = makeSheet(first!.name, [...own, ...added], { visibility: first!.visibility });
  return { grid: { ...source, sheets: [sheet, ...rest] }, where: STAY };
}

export function inBox(box: string): (position: Position) => boolean {
  const { top, left, bottom, right }: Box = parseBox(box)!;
  return ({ row, column }) => row >= top && row <= bottom && column >= left && column <= right;
}

/** Plain numbers become texts; percent formats stay, since their text would be another number. */
export function numbersToTexts(): Transformation {
  return rewriting((cell) =>
    typeof cell.value === 'number' && cell.numberFormat === 'General' ? { ...cell, value: String(cell.value) } : cell,
  );
}

export function textsToNumbers(): Transformation {
  return rewriting((cell) =>
    typeof cell.value === 'string' && /^-?\d+(\.\d+)?$/.test(cell.value)
      ? { ...cell, value: Number(cell.value) }
      : cell,
  );
}

export function fullWidthDigits(): Transformation {
  return rewriting((cell) =>
    typeof cell.value === 'string'
      ? { ...cell, value: cell.value.replace(/[0-9]/g, (d) => String.fromCharCode(d.charCodeAt(0) + 0xfee0)) }
      : cell,
  );
}

/** Half-width brackets and colons instead of full-width ones, or the other way. */
export function swapPunctuation(): Transformation {
  const pairs = ['（(', '）)', '：:'];
  const other = new Map(pairs.flatMap(([a, b]) => [[a!, b!] as const, [b!, a!] as const]));
  return rewriting((cell) =>
    typeof cell.value === 'string'
      ? { ...cell, value: cell.value.replace(/[（）：():]/g, (sign) => other.get(sign)!) }
      : cell,
  );
}

/** Other words for the texts of a box; a text without a word in the table stays. White space does not count. */
export function reword(box: string, words: Readonly<Record<string, string>>): Transformation {
  const isInside = inBox(box);
  return rewriting((cell, position) => {
    const word = typeof cell.value === 'string' ? words[cell.value.replace(/\s/g, '')] : undefined;
    return word === undefined || !isInside(position) ? cell : { ...cell, value: word };
  });
}

/** `产出指标` → `产 出\n指　标`: white space inside the short Chinese labels of a box. */
export function spaced(box: string): Transformation {
  const isInside = inBox(box);
  const gaps = [' ', '\n', '\u3000'];
  return rewriting((cell, position) => {
    if (typeof cell.value !== 'string' || !isInside(position) || !/^[\u4e00-\u9fff]{2,12}$/.test(cell.value))
      return cell;
    return { ...cell, value: [...cell.value].map((c, i) => (i === 0 ? c : gaps[i % 3]! + c)).join('') };
  });
}

/** Repeats the labels of columns in the blank cells below them, as after taking merges apart. */
export function fillDown(box: string): Transformation {
  const { top, left, bottom, right } = parseBox(box)!;
  return (source) => ({
    grid: eachSheet(source, (sheet) => {
      const cells = new Map(sheet.cells);
      for (let column = left; column <= right; column++) {
        for (let row = top + 1; row <= bottom; row++) {
          const above = cells.get(cellKey(row - 1, column));
          if (cellAt(sheet, row, column) === undefined && above !== undefined) cells.set(cellKey(row, column), above);
        }
      }
      return { ...sheet, cells };
    }),
    where: STAY,
  });
}

/** Constants become formulas with the same cached value. */
export function asFormulas(box: string): Transformation {
  const isInside = inBox(box);
  return rewriting((cell, position) =>
    typeof cell.value === 'number' && isInside(position) ? { ...cell, formula: `=${String(cell.value)}` } : cell,
  );
}
