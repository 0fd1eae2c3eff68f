/** Finds the header rows of indicator tables and fund blocks, whatever their order of columns. */
import { formatCell } from '../grid';
import type { ColumnMapping, Evidence, FieldName } from './form';
import { matchFundHeader, matchIndicatorHeader, type HeaderMatch } from './labels';
import { entriesOf, type Entry, type Table } from './table';

/** Where a table's columns are; column counted from 0. */
export interface HeaderGroup {
  readonly row: number;
  /** Last row of a header of two rows, otherwise `row`. */
  readonly lastRow: number;
  readonly left: number;
  readonly right: number;
  readonly columns: ReadonlyMap<FieldName, number>;
  readonly evidence: readonly Evidence[];
  /** All texts of the header row inside the group, for a person who must map a column. */
  readonly seen: readonly string[];
}

type Matcher = (text: string) => HeaderMatch | null;

interface Draft {
  row: number;
  left: number;
  right: number;
  columns: Map<FieldName, number>;
  evidence: Evidence[];
  seen: string[];
}

/** Groups the labels of one row; a label that comes again begins the next form beside the first. */
function groupsOfRow(entries: readonly Entry[], match: Matcher): Draft[] {
  const groups: Draft[] = [];
  let current: Draft | null = null;
  for (const entry of entries) {
    const found = match(entry.text);
    if (found === null) {
      current?.seen.push(entry.text);
      continue;
    }
    const repeated = current?.columns.has(found.field) ?? false;
    if (current === null || (repeated && startsTable(found.field))) {
      current = { row: entry.row, left: entry.column, right: entry.column, columns: new Map(), evidence: [], seen: [] };
      groups.push(current);
    }
    current.seen.push(entry.text);
    current.right = entry.column;
    if (current.columns.has(found.field)) continue;
    current.columns.set(found.field, entry.column);
    current.evidence.push({
      field: found.field,
      cell: formatCell(entry.row, entry.column),
      text: entry.text,
      confidence: found.confidence,
    });
  }
  return groups;
}

function startsTable(field: FieldName): boolean {
  return field === 'level1' || field === 'level3' || field === 'initial' || field === 'adjusted';
}

const LEVELS: readonly FieldName[] = ['level1', 'level2', 'level3'];
const MEASURES: readonly FieldName[] = ['target', 'actual', 'weight', 'score', 'criterion'];

/** An indicator table names its indicators and at least one thing about them. */
function isIndicatorHeader(group: Draft): boolean {
  const levels = LEVELS.filter((field) => group.columns.has(field)).length;
  const measures = MEASURES.filter((field) => group.columns.has(field)).length;
  return group.columns.has('level3') ? measures >= 1 && levels + measures >= 3 : levels === 2 && measures >= 2;
}

function isFundHeader(group: Draft): boolean {
  const amounts = (['initial', 'adjusted', 'executed'] as const).filter((field) => group.columns.has(field)).length;
  return amounts >= 2 || (amounts === 1 && group.columns.has('rate'));
}

/** A header of two printed rows: the second splits a column (指标性质 / 指标值 / 度量单位). */
function withSecondRow(table: Table, group: Draft): HeaderGroup {
  const inside = entriesOf(table, group.row + 1).filter((entry) => entry.column >= group.left);
  const matches = inside.map((entry) => ({ entry, found: matchIndicatorHeader(entry.text) }));
  const split = matches.filter(({ found }) => found !== null);
  if (split.length < 2 || split.length !== inside.length) return { ...group, lastRow: group.row };
  const columns = new Map(group.columns);
  const evidence = [...group.evidence];
  for (const { entry, found } of split) {
    columns.set(found!.field, entry.column);
    const proof = {
      field: found!.field,
      cell: formatCell(entry.row, entry.column),
      text: entry.text,
      confidence: found!.confidence,
    };
    const old = evidence.findIndex((known) => known.field === proof.field);
    if (old >= 0) evidence[old] = proof;
    else evidence.push(proof);
  }
  const right = Math.max(group.right, ...split.map(({ entry }) => entry.column));
  return { ...group, lastRow: group.row + 1, right, columns, evidence };
}

export function findIndicatorHeaders(table: Table): HeaderGroup[] {
  const found: HeaderGroup[] = [];
  for (const [row, entries] of sortedRows(table)) {
    if (found.some((header) => header.lastRow === row && header.row !== row)) continue;
    for (const group of groupsOfRow(entries, matchIndicatorHeader)) {
      if (isIndicatorHeader(group)) found.push(withSecondRow(table, group));
    }
  }
  return found;
}

export function findFundHeaders(table: Table): HeaderGroup[] {
  const found: HeaderGroup[] = [];
  for (const [, entries] of sortedRows(table)) {
    for (const group of groupsOfRow(entries, matchFundHeader)) {
      if (isFundHeader(group)) found.push({ ...group, lastRow: group.row });
    }
  }
  return found;
}

export function sortedRows(table: Table): [number, readonly Entry[]][] {
  return [...table.rows].sort(([a], [b]) => a - b);
}

/** A person's mapping wins over what was recognised. */
export function withMappings(group: HeaderGroup, mappings: readonly ColumnMapping[], sheet: string): HeaderGroup {
  const mine = mappings.filter((mapping) => mapping.sheet === null || mapping.sheet === sheet);
  if (mine.length === 0) return group;
  const columns = new Map(group.columns);
  let evidence = [...group.evidence];
  for (const { field, column } of mine) {
    columns.set(field, column);
    evidence = evidence.filter((known) => known.field !== field);
    evidence.push({ field, cell: formatCell(group.row, column), text: '', confidence: 1 });
  }
  return { ...group, columns, evidence, right: Math.max(group.right, ...mine.map(({ column }) => column)) };
}
