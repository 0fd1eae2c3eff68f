/**
 * Shared formulas are stored once and meant for many cells, each with its own relative references.
 * They are written out here: the library also moves what only looks like a reference (in texts and
 * sheet names) and leaves whole rows and columns where they were.
 */
import { columnIndex, columnName, MAX_COLUMNS, MAX_ROWS, parseCell } from '../../../core/grid';
import { decodeEntities, encodeText } from './xml';

/** Texts, quoted sheet names and brackets as wholes; then A:B and 1:2; then numbers; then words, which may be A1. */
const TOKEN =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'|\[(?:[^[\]]|\[[^\]]*\])*\]|(?<![\p{L}\p{N}_.$\\])(\$?)([A-Za-z]{1,3}):(\$?)([A-Za-z]{1,3})(?![\p{L}\p{N}_.!(\\])|(?<![\p{L}\p{N}_.$\\])(\$?)(\d+):(\$?)(\d+)(?![\p{L}\p{N}_.!\\])|\d[\d.]*(?:[Ee][+-]?\d+)?|[$\p{L}_\\][$\p{L}\p{N}_.\\?]*/gu;
const REFERENCE = /^(\$?)([A-Za-z]{1,3})(\$?)([1-9]\d{0,6})$/;

function movedColumn(fixed: string, name: string, by: number): string | null {
  const index = columnIndex(name);
  if (index === null || fixed === '$') return index === null ? null : fixed + name;
  const moved = index + by;
  return moved >= 0 && moved < MAX_COLUMNS ? columnName(moved) : null;
}

function movedRow(fixed: string, number: string, by: number): string | null {
  if (fixed === '$') return fixed + number;
  const moved = Number(number) + by;
  return moved >= 1 && moved <= MAX_ROWS ? String(moved) : null;
}

function joined(first: string | null, second: string | null, between = ''): string {
  return first === null || second === null ? '#REF!' : first + between + second;
}

/** A formula as it reads after copying it by so many rows and columns. */
export function translateFormula(formula: string, rows: number, columns: number): string {
  return formula.replace(TOKEN, (token: string, ...groups: (string | number | undefined)[]) => {
    const [c1, first, c2, last, r1, top, r2, bottom] = groups as (string | undefined)[];
    if (first !== undefined) return joined(movedColumn(c1!, first, columns), movedColumn(c2!, last!, columns), ':');
    if (top !== undefined) return joined(movedRow(r1!, top, rows), movedRow(r2!, bottom!, rows), ':');
    const offset = groups[8] as number;
    const cell = REFERENCE.exec(token);
    const next = formula[offset + token.length];
    if (cell === null || next === '!' || next === '(' || columnIndex(cell[2]!) === null) return token;
    return joined(movedColumn(cell[1]!, cell[2]!, columns), movedRow(cell[3]!, cell[4]!, rows));
  });
}

const SHARED_CELL =
  /<((?:[\w.-]+:)?)c(\s[^<>]*)>(\s*)<(?:[\w.-]+:)?f(\s[^<>]*?\bt\s*=\s*["']shared["'][^<>]*?)(?:\/>|>([^<]*)<\/(?:[\w.-]+:)?f\s*>)/g;

function stated(attributes: string, name: string): string | null {
  return new RegExp(`(?:^|\\s)${name}\\s*=\\s*["']([^"']*)["']`).exec(attributes)?.[1] ?? null;
}

/** Rows of a sheet with every shared formula as an ordinary one. */
export function withOwnFormulas(xml: string): string {
  if (!/\bt\s*=\s*["']shared["']/.test(xml)) return xml;
  const masters = new Map<string, { formula: string; row: number; column: number }>();
  for (const [, , cell, , own, text] of xml.matchAll(SHARED_CELL)) {
    const position = parseCell(stated(cell!, 'r') ?? '');
    const index = stated(own!, 'si');
    if (text === undefined || text === '' || position === null || index === null) continue;
    if (!masters.has(index)) masters.set(index, { formula: decodeEntities(text), ...position });
  }
  return xml.replace(
    SHARED_CELL,
    (whole, prefix: string, cell: string, space: string, own: string, text: string | undefined) => {
      const position = parseCell(stated(cell, 'r') ?? '');
      const master = masters.get(stated(own, 'si') ?? '');
      if (position === null || master === undefined) return whole;
      const moved = translateFormula(master.formula, position.row - master.row, position.column - master.column);
      // A cell may keep a text of its own beside the shared one: that is the one it shows.
      const formula = text === undefined || text === '' ? encodeText(moved) : text;
      return `<${prefix}c${cell}>${space}<${prefix}f>${formula}</${prefix}f>`;
    },
  );
}
