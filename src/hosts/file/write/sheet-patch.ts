/**
 * Changes cells of a sheet part in place. Everything else of the part — merges, widths, validations,
 * conditional formats, comments' anchors, alternate content — stays as it was written.
 */
import { formatBox, formatCell, parseBox, parseCell } from '../../../core/grid';
import { cellXml, rowXml } from './cell-xml';
import { WorkbookWriteError } from './errors';
import { readColumns, readRows, type Columns, type PresentRow } from './sheet-rows';
import type { WrittenValue } from './style';
import type { StyleSheet } from './style-sheet';
import {
  appendInside,
  applySplices,
  attributeOf,
  childOf,
  childrenOf,
  isSelfClosing,
  openTag,
  prefixOf,
  rootOf,
  withAttributes,
  type Splice,
  type XmlElement,
} from './xml';

export interface CellChange {
  readonly value: WrittenValue;
  /** null: the number format stays. */
  readonly numberFormat: string | null;
}

/** New looks of a row; `styleOf` gives a cell's style index from its column and its present index. */
export interface RowLook {
  readonly height: number | null;
  readonly styleOf: (column: number, width: number, present: number) => number;
}

export interface RowChange {
  readonly cells: Map<number, CellChange>;
  look: RowLook | null;
}

interface Target {
  readonly xml: string;
  readonly prefix: string;
  readonly styles: StyleSheet;
  readonly columns: Columns;
}

/** Row numbers (from 0) with what changes in them. Throws when a formula cell would be written over. */
export function patchSheet(xml: string, changes: ReadonlyMap<number, RowChange>, styles: StyleSheet): string {
  const root = rootOf(xml);
  const parts = childrenOf(xml, root);
  const data = parts.find((part) => part.local === 'sheetData');
  if (data === undefined) throw new WorkbookWriteError('not-a-package', 'no sheetData');
  refuseArrays(xml, changes);
  const target: Target = { xml, prefix: prefixOf(root), styles, columns: readColumns(xml, parts) };
  const rows = readRows(xml, data);
  const splices: Splice[] = [];
  const appended: string[] = [];
  for (const [row, change] of [...changes].sort(([a], [b]) => a - b)) {
    const present = rows.find((other) => other.row === row);
    if (present !== undefined) {
      splices.push(...patchRow(target, present, change));
      continue;
    }
    const text = newRow(target, row, change);
    const next = rows.find((other) => other.row > row);
    if (next === undefined) appended.push(text);
    else splices.push({ start: next.element.start, end: next.element.start, text });
  }
  if (appended.length > 0) splices.push(appendInside(xml, data, appended.join('')));
  return applySplices(xml, [...splices, ...widenDimension(xml, parts, changes)]);
}

/** A cell inside an array formula or a data table belongs to that formula even though it has none of its own. */
function refuseArrays(xml: string, changes: ReadonlyMap<number, RowChange>): void {
  for (const [tag] of xml.matchAll(/<(?:\w+:)?f\s[^>]*\bt\s*=\s*["'](?:array|dataTable)["'][^>]*>/g)) {
    const box = parseBox(/\bref\s*=\s*["']([^"']+)["']/.exec(tag)?.[1] ?? '');
    if (box === null) continue;
    for (const [row, { cells }] of changes) {
      if (row < box.top || row > box.bottom) continue;
      const hit = [...cells.keys()].find((column) => column >= box.left && column <= box.right);
      if (hit !== undefined) throw new WorkbookWriteError('formula-cell', formatCell(row, hit));
    }
  }
}

function styleAfter(target: Target, change: RowChange, column: number, present: number): number {
  const looked = change.look?.styleOf(column, target.columns.widthOf(column), present) ?? present;
  const numberFormat = change.cells.get(column)?.numberFormat ?? null;
  return numberFormat === null ? looked : target.styles.withNumberFormat(looked, numberFormat);
}

function newRow(target: Target, row: number, change: RowChange): string {
  const cells = [...change.cells]
    .sort(([a], [b]) => a - b)
    .map(([column, { value }]) => {
      const style = styleAfter(target, change, column, target.columns.styleOf(column));
      return cellXml(target.prefix, row, column, style, value);
    });
  return cells.length === 0 && change.look === null
    ? ''
    : rowXml(target.prefix, row, change.look?.height ?? null, cells.join(''));
}

function patchRow(target: Target, present: PresentRow, change: RowChange): Splice[] {
  const { xml, prefix } = target;
  const splices: Splice[] = [];
  const appended: string[] = [];
  const cells = present.cells();
  for (const { element, column } of cells) {
    const edit = change.cells.get(column);
    if (edit === undefined && change.look === null) continue;
    const old = Number(attributeOf(xml, element, 's') ?? '0');
    const style = styleAfter(target, change, column, old);
    if (edit !== undefined) {
      refuseFormula(xml, element, formatCell(present.row, column));
      splices.push({
        start: element.start,
        end: element.end,
        text: cellXml(prefix, present.row, column, style, edit.value),
      });
    } else if (style !== old) {
      const text = withAttributes(openTag(xml, element), { s: String(style) });
      splices.push({ start: element.start, end: element.openEnd, text });
    }
  }
  const there = new Set(cells.map(({ column }) => column));
  const missing = [...change.cells].filter(([column]) => !there.has(column)).sort(([a], [b]) => a - b);
  for (const [column, { value }] of missing) {
    const inherited = present.style ?? target.columns.styleOf(column);
    const text = cellXml(prefix, present.row, column, styleAfter(target, change, column, inherited), value);
    const next = cells.find((other) => other.column > column);
    if (next === undefined) appended.push(text);
    else splices.push({ start: next.element.start, end: next.element.start, text });
  }
  const opening = rowTag(xml, present, change);
  const { element } = present;
  if (isSelfClosing(xml, element)) {
    const text =
      appended.length === 0 ? opening : `${opening.replace(/\s*\/>$/, '>')}${appended.join('')}</${element.name}>`;
    return [{ start: element.start, end: element.end, text }];
  }
  return [
    { start: element.start, end: element.openEnd, text: opening },
    ...splices,
    { start: element.closeStart, end: element.closeStart, text: appended.join('') },
  ];
}

function refuseFormula(xml: string, cell: XmlElement, address: string): void {
  if (childOf(xml, cell, 'f') !== undefined) throw new WorkbookWriteError('formula-cell', address);
}

/** The row's opening tag with its new height, and with `spans` (a reader's hint) wide enough for new cells. */
function rowTag(xml: string, present: PresentRow, change: RowChange): string {
  const tag = openTag(xml, present.element);
  const changes: Record<string, string | null> = {};
  if (change.look !== null) {
    changes['ht'] = change.look.height === null ? null : String(change.look.height);
    changes['customHeight'] = change.look.height === null ? null : '1';
  }
  const spans = /^(\d+):(\d+)$/.exec(attributeOf(xml, present.element, 'spans') ?? '');
  if (spans !== null && change.cells.size > 0) {
    const columns = [...change.cells.keys()].map((column) => column + 1);
    const first = Math.min(Number(spans[1]), ...columns);
    const last = Math.max(Number(spans[2]), ...columns);
    if (`${first}:${last}` !== spans[0]) changes['spans'] = `${first}:${last}`;
  }
  return Object.keys(changes).length === 0 ? tag : withAttributes(tag, changes);
}

/** `<dimension>` says which cells are used; some readers stop there. */
function widenDimension(xml: string, parts: readonly XmlElement[], changes: ReadonlyMap<number, RowChange>): Splice[] {
  const element = parts.find((part) => part.local === 'dimension');
  const written = element === undefined ? undefined : attributeOf(xml, element, 'ref');
  const box = written === undefined ? null : parseBox(written);
  const cells = [...changes].flatMap(([row, change]) => [...change.cells.keys()].map((column) => ({ row, column })));
  if (element === undefined || box === null || cells.length === 0) return [];
  // A sheet that was empty says A1, which need not be used.
  const wide = cells.reduce(
    (so, { row, column }) => ({
      top: Math.min(so.top, row),
      left: Math.min(so.left, column),
      bottom: Math.max(so.bottom, row),
      right: Math.max(so.right, column),
    }),
    box,
  );
  if (formatBox(wide) === formatBox(box)) return [];
  const text = withAttributes(openTag(xml, element), { ref: formatBox(wide) });
  return [{ start: element.start, end: element.openEnd, text }];
}

/** Address of an edit; throws where it is none. */
export function addressOf(cell: string): { row: number; column: number } {
  const position = parseCell(cell);
  if (position === null) throw new WorkbookWriteError('bad-address', cell);
  return position;
}
