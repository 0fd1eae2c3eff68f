/**
 * How a workbook looks, as plain data beside its grid: what the workbench draws and what warnings need
 * to know (merged, locked). Recognition and rules never see it.
 */
import { cellKey, MAX_COLUMNS, MAX_ROWS, parseBox, type Box, type CellKey } from '../../../core/grid';
import { DEFAULT_HEIGHT, DEFAULT_WIDTH, type LookBySheet, type SheetLook } from './look-sheet';
import { cellLooks, PLAIN_LOOK, type CellLook } from './look-styles';
import type { SheetPart, WorkbookParts } from './parts';
import { attribute, elementsIn, flagAttribute, nextElement, numberAttribute } from './xml';

/** Columns past the last used one that still get their width: room to type beside a form. */
const SPARE_COLUMNS = 26;

const ROW = /<(?:[\w.-]+:)?row(?=[\s/>])([^<>]*)>/g;
const CELL = /<(?:[\w.-]+:)?c\s([^<>]*)>(?=(\s*<(?:[\w.-]+:)?(?:v|f|is)[\s/>])?)/g;
const ADDRESS = /(?:^|\s)r\s*=\s*["']([A-Z]{1,3})([1-9]\d{0,6})["']/;
const STYLE = /(?:^|\s)s\s*=\s*["'](\d+)["']/;
const NUMBER = /(?:^|\s)r\s*=\s*["'](\d+)["']/;
const HEIGHT = /(?:^|\s)ht\s*=\s*["']([\d.]+)["']/;

function columnOf(letters: string): number {
  let index = 0;
  for (let at = 0; at < letters.length; at += 1) index = index * 26 + letters.charCodeAt(at) - 64;
  return index - 1;
}

interface StyledCells {
  readonly cells: Map<CellKey, CellLook>;
  readonly filled: { bottom: number; right: number };
}

function styledCells(rows: string, looks: readonly CellLook[]): StyledCells {
  const cells = new Map<CellKey, CellLook>();
  const filled = { bottom: -1, right: -1 };
  for (const [, attributes, content] of rows.matchAll(CELL)) {
    const address = ADDRESS.exec(attributes!);
    if (address === null) continue;
    const row = Number(address[2]) - 1;
    const column = columnOf(address[1]!);
    if (row >= MAX_ROWS || column >= MAX_COLUMNS) continue;
    const look = looks[Number(STYLE.exec(attributes!)?.[1] ?? 0)];
    if (look !== undefined) cells.set(cellKey(row, column), look);
    if (content === undefined) continue;
    filled.bottom = Math.max(filled.bottom, row);
    filled.right = Math.max(filled.right, column);
  }
  return { cells, filled };
}

function mergesOf(xml: string): Box[] {
  return [...elementsIn(xml, nextElement(xml, 'mergeCells'), 'mergeCell')]
    .map((element) => parseBox(attribute(element, 'ref') ?? ''))
    .filter((box) => box !== null);
}

interface Columns {
  readonly widths: Map<number, number>;
  readonly looks: Map<number, CellLook>;
}

function columnsOf(xml: string, looks: readonly CellLook[], last: number): Columns {
  const widths = new Map<number, number>();
  const columnLooks = new Map<number, CellLook>();
  for (const element of elementsIn(xml, nextElement(xml, 'cols'), 'col')) {
    const first = Math.max(1, Math.floor(numberAttribute(element, 'min') ?? 1));
    const end = Math.min(last + SPARE_COLUMNS, numberAttribute(element, 'max') ?? first, MAX_COLUMNS);
    const width = numberAttribute(element, 'width');
    const look = looks[numberAttribute(element, 'style') ?? 0];
    for (let column = first - 1; column < end; column += 1) {
      if (width !== null) widths.set(column, width);
      if (look !== undefined) columnLooks.set(column, look);
    }
  }
  return { widths, looks: columnLooks };
}

interface Rows {
  readonly heights: Map<number, number>;
  readonly looks: Map<number, CellLook>;
}

function rowsOf(rows: string, looks: readonly CellLook[], last: number): Rows {
  const heights = new Map<number, number>();
  const rowLooks = new Map<number, CellLook>();
  for (const [, attributes] of rows.matchAll(ROW)) {
    const row = Number(NUMBER.exec(attributes!)?.[1] ?? 0) - 1;
    if (row < 0 || row > last) continue;
    const height = HEIGHT.exec(attributes!);
    if (height !== null) heights.set(row, Number(height[1]));
    const look = looks[Number(STYLE.exec(attributes!)?.[1] ?? -1)];
    if (look !== undefined) rowLooks.set(row, look);
  }
  return { heights, looks: rowLooks };
}

function sheetLook({ xml }: SheetPart, looks: readonly CellLook[]): SheetLook {
  const data = nextElement(xml, 'sheetData');
  const rows = data === null ? '' : xml.slice(data.innerStart, data.innerEnd);
  const rest = data === null ? xml : xml.slice(data.end);
  const merges = mergesOf(rest);
  const { cells, filled } = styledCells(rows, looks);
  const bottom = merges.reduce((last, box) => Math.max(last, box.bottom), filled.bottom);
  const right = merges.reduce((last, box) => Math.max(last, box.right), filled.right);
  const format = nextElement(xml, 'sheetFormatPr');
  const columns = columnsOf(xml.slice(0, data?.start ?? 0), looks, right + 1);
  const { heights, looks: rowLooks } = rowsOf(rows, looks, bottom);
  for (const key of cells.keys()) {
    if (key % MAX_COLUMNS > right || key >= cellKey(bottom + 1, 0)) cells.delete(key);
  }
  return {
    merges,
    columnWidths: columns.widths,
    defaultColumnWidth: numberAttribute(format, 'defaultColWidth') ?? DEFAULT_WIDTH,
    rowHeights: heights,
    defaultRowHeight: numberAttribute(format, 'defaultRowHeight') ?? DEFAULT_HEIGHT,
    isProtected: flagAttribute(nextElement(rest, 'sheetProtection'), 'sheet'),
    cells,
    rows: rowLooks,
    columns: columns.looks,
    base: looks[0] ?? PLAIN_LOOK,
  };
}

/** The look of every worksheet of an unpacked workbook. Throws UnreadableWorkbookError and nothing else. */
export function packageLook(parts: WorkbookParts): LookBySheet {
  const looks = cellLooks(parts.styles, parts.theme);
  return new Map(parts.sheets.map((sheet) => [sheet.name, sheetLook(sheet, looks)]));
}
