/**
 * Changes single cells of an .xlsx by hand, part by part: neither the product's reader nor its writer has a say in
 * what an injected error looks like in the file.
 */
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

/** What stands in a cell afterwards; null empties it, `formula` without `value` was never calculated. */
export type Injected =
  | string
  | number
  | null
  | { readonly error: string }
  | { readonly formula: string; readonly value?: number }
  /** The row of the cell is hidden. */
  | { readonly hideRow: true }
  /** The style of the cell gives way to the file's default one. */
  | { readonly plain: number };

export interface CellInjection {
  readonly sheet: string;
  readonly cell: string;
  readonly content: Injected;
}

type Parts = Record<string, Uint8Array>;

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/** Path of the part of each sheet, by name. */
function sheetPaths(parts: Parts): Map<string, string> {
  const book = strFromU8(parts['xl/workbook.xml']!);
  const relations = strFromU8(parts['xl/_rels/workbook.xml.rels']!);
  const targets = new Map(
    [...relations.matchAll(/<Relationship\b[^>]*>/g)].map(([tag]) => [
      /\bId="([^"]*)"/.exec(tag)![1]!,
      /\bTarget="([^"]*)"/.exec(tag)![1]!.replace(/^\/?(xl\/)?/, 'xl/'),
    ]),
  );
  return new Map(
    [...book.matchAll(/<sheet\b[^>]*>/g)].map(([tag]) => [
      /\bname="([^"]*)"/.exec(tag)![1]!,
      targets.get(/\br:id="([^"]*)"/.exec(tag)![1]!)!,
    ]),
  );
}

function cellXml(address: string, style: string, content: InCell): string {
  if (content === null) return `<c r="${address}"${style}/>`;
  if (typeof content === 'number') return `<c r="${address}"${style}><v>${content}</v></c>`;
  if (typeof content === 'string') {
    return `<c r="${address}"${style} t="inlineStr"><is><t xml:space="preserve">${escaped(content)}</t></is></c>`;
  }
  if ('error' in content) return `<c r="${address}"${style} t="e"><v>${content.error}</v></c>`;
  if ('plain' in content) return `<c r="${address}"><v>${content.plain}</v></c>`;
  const value = content.value === undefined ? '' : `<v>${content.value}</v>`;
  return `<c r="${address}"${style}><f>${escaped(content.formula)}</f>${value}</c>`;
}

const columnNumber = (letters: string): number => [...letters].reduce((sum, c) => sum * 26 + c.charCodeAt(0) - 64, 0);

type InCell = Exclude<Injected, { readonly hideRow: true }>;

function isHiding(content: Injected): content is { readonly hideRow: true } {
  return typeof content === 'object' && content !== null && 'hideRow' in content;
}

function changedRow(row: string, address: string, content: Injected): string {
  if (isHiding(content)) return row.replace('<row ', '<row hidden="1" ');
  const present = new RegExp(`<c r="${address}"([^>]*?)(/>|>.*?</c>)`, 's').exec(row);
  if (present !== null) {
    const style = / s="\d+"/.exec(present[1]!)?.[0] ?? '';
    return row.replace(present[0], () => cellXml(address, style, content));
  }
  const column = columnNumber(/^[A-Z]+/.exec(address)![0]);
  const after = [...row.matchAll(/<c r="([A-Z]+)\d+"/g)].find((cell) => columnNumber(cell[1]!) > column);
  const at = after?.index ?? (row.endsWith('/>') ? -1 : row.lastIndexOf('</row>'));
  const added = cellXml(address, '', content);
  return at < 0 ? `${row.slice(0, -2)}>${added}</row>` : row.slice(0, at) + added + row.slice(at);
}

function changedSheet(xml: string, address: string, content: Injected): string {
  const number = /\d+$/.exec(address)![0];
  const row = new RegExp(`<row r="${number}"(?:[^>]*?/>|.*?</row>)`, 's').exec(xml)?.[0];
  if (row === undefined) throw new Error(`no row for ${address}`);
  return xml.replace(row, () => changedRow(row, address, content));
}

/** @throws Error where a sheet or a row is missing: the injection is wrong, not the workbook. */
export function editFile(bytes: Uint8Array, edits: readonly CellInjection[]): Uint8Array {
  const parts = unzipSync(bytes);
  const paths = sheetPaths(parts);
  for (const { sheet, cell, content } of edits) {
    const path = paths.get(escaped(sheet));
    if (path === undefined) throw new Error(`no sheet ${sheet}`);
    parts[path] = strToU8(changedSheet(strFromU8(parts[path]!), cell, content));
  }
  return zipSync(parts, { level: 0 });
}
