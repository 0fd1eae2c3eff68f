/**
 * A workbook file taken apart, to be edited and put together again: the sheet that holds a form as cells and merges,
 * every other part as it came. Works on the XML of the package, on nothing of the program under test.
 */
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { formatBox, formatCell, parseBox, parseCell, type Box } from '../../src/core/grid';

export interface FileCell {
  readonly row: number;
  readonly column: number;
  /** Number of the look, as the package writes it; empty for none. */
  readonly style: string;
  readonly text: string | null;
  /** As written; null for a text or an empty cell. */
  readonly number: string | null;
  /** Without `=`; null for a constant. */
  readonly formula: string | null;
}

export interface FileSheet {
  readonly cells: readonly FileCell[];
  readonly merges: readonly Box[];
  /** Rows from 0 that are hidden. */
  readonly hiddenRows: readonly number[];
  /** XML before `sheetData` and behind the merges. */
  readonly head: string;
  readonly tail: string;
}

export interface FileBook {
  readonly parts: Readonly<Record<string, string>>;
  readonly sheet: FileSheet;
}

export type Edit = (book: FileBook) => FileBook;

/** Part of the sheet with the form: it is the second in every fixture. */
export const FORM_PART = 'xl/worksheets/sheet2.xml';

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function decoded(xml: string): string {
  return xml.replace(/&(?:#(\d+)|#x([0-9a-f]+)|(\w+));/gi, (whole, decimal: string, hex: string, name: string) => {
    if (decimal !== undefined) return String.fromCodePoint(Number(decimal));
    return hex !== undefined ? String.fromCodePoint(Number.parseInt(hex, 16)) : (ENTITIES[name] ?? whole);
  });
}

export function encoded(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[sign]!);
}

function cellOf(address: string, style: string, inner: string): FileCell {
  const { row, column } = parseCell(address)!;
  const text = /<t[^>]*>([^]*?)<\/t>/.exec(inner)?.[1];
  const number = /<v>([^<]*)<\/v>/.exec(inner)?.[1] ?? null;
  return { row, column, style, text: text === undefined ? null : decoded(text), number, formula: null };
}

/** Takes a file of the fixtures apart. Throws on a sheet it would not put together again as it was. */
export function openBook(bytes: Uint8Array): FileBook {
  const parts = Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part)]));
  const xml = parts[FORM_PART]!;
  const [, head, data, , merged, tail] =
    /^([^]*?)<sheetData>([^]*)<\/sheetData>(<mergeCells[^>]*>([^]*?)<\/mergeCells>)?([^]*)$/.exec(xml)!;
  const cells = [...data!.matchAll(/<c r="([A-Z]+\d+)"(?: s="(\d+)")?[^>]*?(?:\/>|>([^]*?)<\/c>)/g)].map(
    ([, address, style = '', inner = '']) => cellOf(address!, style, inner),
  );
  const merges = [...(merged ?? '').matchAll(/ref="([^"]+)"/g)].map(([, ref]) => parseBox(ref!)!);
  if (cells.length === 0 || /<f>|t="s"|t="b"/.test(data!)) throw new RangeError('not a fixture of this folder');
  return { parts, sheet: { cells, merges, hiddenRows: [], head: head!, tail: tail! } };
}

/** How the text of a cell is written: in the cell by the fixtures, in a table of strings by Excel. */
export type TextWriter = (text: string) => { readonly type: string; readonly inner: string };

const inline: TextWriter = (text) => ({
  type: 'inlineStr',
  inner: `<is><t xml:space="preserve">${encoded(text)}</t></is>`,
});

function cellXml(cell: FileCell, write: TextWriter): string {
  const start = `<c r="${formatCell(cell.row, cell.column)}"${cell.style === '' ? '' : ` s="${cell.style}"`}`;
  const formula = cell.formula === null ? '' : `<f>${encoded(cell.formula)}</f>`;
  if (cell.text !== null) {
    if (formula !== '') return `${start} t="str">${formula}<v>${encoded(cell.text)}</v></c>`;
    const { type, inner } = write(cell.text);
    return `${start} t="${type}">${inner}</c>`;
  }
  return cell.number === null ? `${start}/>` : `${start}>${formula}<v>${cell.number}</v></c>`;
}

export function sheetXml({ cells, merges, hiddenRows, head, tail }: FileSheet, write: TextWriter = inline): string {
  const rows = new Map<number, FileCell[]>(hiddenRows.map((row) => [row, []]));
  for (const cell of cells) rows.set(cell.row, [...(rows.get(cell.row) ?? []), cell]);
  const data = [...rows]
    .sort(([a], [b]) => a - b)
    .map(([row, own]) => {
      const inner = own.sort((a, b) => a.column - b.column).map((cell) => cellXml(cell, write));
      const hidden = hiddenRows.includes(row) ? ' hidden="1"' : '';
      return `<row r="${row + 1}"${hidden}>${inner.join('')}</row>`;
    });
  const list = merges.map((box) => `<mergeCell ref="${formatBox(box)}"/>`).join('');
  const merged = list === '' ? '' : `<mergeCells count="${merges.length}">${list}</mergeCells>`;
  return `${head}<sheetData>${data.join('')}</sheetData>${merged}${tail}`;
}

/** The file again. `parts` given by an edit win over the sheet, so that an edit may write its XML itself. */
export function bookBytes({ parts, sheet }: FileBook): Uint8Array {
  const all = { ...parts, [FORM_PART]: sheetXml(sheet) };
  return zipParts(all);
}

export function zipParts(parts: Readonly<Record<string, string>>): Uint8Array {
  const bytes = Object.entries(parts).map(([name, text]) => [name, strToU8(text)] as const);
  return zipSync(Object.fromEntries(bytes), { level: 0 });
}
