/** Rows by which a form is found: headers of indicator tables and fund blocks, and those of 基础数据表. */
import { accountColumns, staffLabels } from './basic-data-headers';
import { findFundPairs } from './fund-pairs';
import { findFundHeaders, findIndicatorHeaders, type HeaderGroup } from './headers';
import { headedRows, type Entry, type Table } from './table';

interface Place {
  readonly row: number;
  readonly lastRow: number;
  readonly left: number;
  readonly right: number;
}

export type Anchor =
  | (Place & { readonly kind: 'fund' | 'indicator'; readonly header: HeaderGroup })
  | (Place & { readonly kind: 'accounts' | 'staff' });

function ofHeader(kind: 'fund' | 'indicator', header: HeaderGroup): Anchor {
  const { row, lastRow, left, right } = header;
  return { kind, row, lastRow, left, right, header };
}

function behind(entries: readonly Entry[], column: number): Entry[] {
  return entries.filter((entry) => entry.column >= column);
}

function basicDataAnchors(table: Table): Anchor[] {
  const anchors: Anchor[] = [];
  const add = (kind: 'accounts' | 'staff', row: number, columns: readonly number[]) => {
    anchors.push({ kind, row, lastRow: row, left: Math.min(...columns), right: Math.max(...columns) });
  };
  for (const row of headedRows(table)) {
    const entries = table.rows.get(row)!;
    let from = 0;
    for (let found = accountColumns(entries); found !== null; found = accountColumns(behind(entries, from))) {
      const columns = [found.previous, found.budget, found.actual];
      add('accounts', row, columns);
      from = Math.max(...columns) + 1;
    }
    const staff = staffLabels(entries);
    if (staff !== null) add('staff', row, [staff.authorised.column, staff.actual.column]);
  }
  return anchors;
}

/** 全年执行数 as the name of an indicator, with its target beside it: no label of an amount. */
function isAmongNames(pairs: HeaderGroup, indicators: readonly HeaderGroup[]): boolean {
  const above = indicators.filter(({ lastRow, left, right }) => {
    return lastRow < pairs.row && left <= pairs.left && pairs.left <= right;
  });
  const columns = above.at(-1)?.columns;
  const names = columns?.get('level3') ?? columns?.get('level2');
  const values = new Set(columns?.values());
  return [...pairs.pairs!.values()].every(({ label, column }) => label.column === names && values.has(column));
}

/** 财政拨款 and 其他资金 each with their 年初预算数 above one indicator table: the first of them is the total. */
function isOfSameForm(pairs: HeaderGroup, all: readonly HeaderGroup[], indicators: readonly HeaderGroup[]): boolean {
  const first = all
    .filter(({ row, left }) => row === pairs.row && left <= pairs.left)
    .sort((a, b) => a.left - b.left)[0]!;
  const below = indicators.find(({ row, left, right }) => {
    return row > pairs.lastRow && left <= pairs.right && pairs.left <= right;
  });
  return first !== pairs && below !== undefined && below.left <= first.right;
}

/** All anchors of a sheet, row by row and left to right. */
export function anchorsOf(table: Table): Anchor[] {
  const indicators = findIndicatorHeaders(table);
  const pairs = findFundPairs(table).filter((found) => !isAmongNames(found, indicators));
  const anchors = [
    ...findFundHeaders(table).map((header) => ofHeader('fund', header)),
    ...pairs.filter((found) => !isOfSameForm(found, pairs, indicators)).map((header) => ofHeader('fund', header)),
    ...indicators.map((header) => ofHeader('indicator', header)),
    ...basicDataAnchors(table),
  ];
  return anchors.sort((a, b) => a.row - b.row || a.left - b.left);
}
