/**
 * Brings header and content together where they stand in different columns: a merged header names a column
 * further left than its numbers, or stands above comparator, number and unit at once.
 */
import { formatCell } from '../grid';
import type { Evidence } from './form';
import type { ColumnName } from './header-row';
import type { HeaderGroup } from './headers';
import { entriesOf, type Entry, type Table } from './table';

const MOVABLE: readonly ColumnName[] = ['level1', 'level2', 'level3', 'target', 'actual', 'weight', 'score', 'reason'];
const COMPARATOR = /^([≥≤＞＜><=＝﹦≧≦═~]+|[>＞<＜][=＝]|大于|小于|等于|大于等于|小于等于|不低于|不超过|定性|定量)$/;
const UNIT = /^[^\d\s]{1,8}$/;

type Contents = ReadonlyMap<number, readonly Entry[]>;

function contentsOf(table: Table, rows: readonly number[]): Contents {
  const contents = new Map<number, Entry[]>();
  for (const row of rows) {
    for (const entry of entriesOf(table, row)) {
      const column = contents.get(entry.column);
      if (column === undefined) contents.set(entry.column, [entry]);
      else column.push(entry);
    }
  }
  return contents;
}

/** Filled columns without a header of their own between this header and the next one. */
function unclaimed(column: number, headed: readonly number[], right: number, contents: Contents): number[] {
  const next = Math.min(right + 1, ...headed.filter((other) => other > column));
  const free: number[] = [];
  for (let at = column + 1; at < next; at++) if (contents.has(at)) free.push(at);
  return free;
}

function mostly(entries: readonly Entry[] | undefined, pattern: RegExp): boolean {
  const fitting = entries?.filter((entry) => pattern.test(entry.text)).length ?? 0;
  return fitting > 0 && fitting * 2 > (entries?.length ?? 0);
}

/** ≥ | 50 | 个 below one header 年度指标值, or 50 | 个. */
function splitTarget(columns: Map<ColumnName, number>, free: readonly number[], contents: Contents): void {
  const at = columns.get('target')!;
  const parts = [at, ...free];
  if (!columns.has('comparator') && mostly(contents.get(at), COMPARATOR) && parts.length > 1) {
    columns.set('comparator', parts.shift()!);
    columns.set('target', parts[0]!);
  }
  const unit = parts[1];
  if (!columns.has('unit') && unit !== undefined && mostly(contents.get(unit), UNIT)) columns.set('unit', unit);
}

const NUMBERING = /^[(（]?([\d一二三四五六七八九十]{1,3}|[A-Z]\d{1,3})[)）.、．]?$/;
/** ≥50个, 95%, 12次, 不超过3天, 2021年12月底前: no name of an indicator is written so. */
const VALUE =
  /^[≥≤<>=＝﹦≧≦＞＜~±]|^(不低于|不高于|不少于|不超过|大于|小于)[\d一二三四五六七八九十百]|^\d+(\.\d+)?\D{0,6}$|^20\d\d年/;

/** Rows in which a column holds a name. */
function namesIn(entries: readonly Entry[] | undefined): number {
  return (entries ?? []).filter(({ text }) => !NUMBERING.test(text)).length;
}

/**
 * One header over several columns of labels: those to the left are the levels that have no header of their own, the
 * last is the name; where the levels have theirs, the name is the column that is filled in most rows. A column of
 * values behind them is the target whose header is blank.
 */
function splitNames(columns: Map<ColumnName, number>, free: readonly number[], contents: Contents): void {
  const parts = [columns.get('level3')!, ...free];
  while (parts.length > 1 && !columns.has('target') && mostly(contents.get(parts.at(-1)!), VALUE)) parts.pop();
  const unnamed = (['level2', 'level1'] as const).filter((level) => !columns.has(level));
  if (unnamed.length === 0) {
    const most = Math.max(...parts.map((part) => namesIn(contents.get(part))));
    columns.set(
      'level3',
      parts.find((part) => namesIn(contents.get(part)) === most)!,
    );
    return;
  }
  columns.set('level3', parts.pop()!);
  for (const level of unnamed) {
    const part = parts.pop();
    if (part !== undefined) columns.set(level, part);
  }
}

const LEVEL_LABELS: readonly (readonly ['level1' | 'level2', RegExp])[] = [
  ['level1', /^(产出|效益|满意度|服务对象满意度|成本|投入|过程|效果|决策|管理)(指标|类)?([(（].*)?$/],
  [
    'level2',
    /^(数量|质量|时效|成本|经济|社会|生态|可持续影响|经济效益|社会效益|生态效益|服务对象满意度)(指标|类)?([(（].*)?$/,
  ],
];

/** 指标类别 over 产出指标 and 效益指标: levels whose header nobody knows, told by their labels. */
function levelsByContent(
  columns: ReadonlyMap<ColumnName, number>,
  contents: Contents,
): ['level1' | 'level2', number][] {
  const used = new Set(columns.values());
  return LEVEL_LABELS.filter(([level]) => !columns.has(level)).flatMap(([level, pattern]) => {
    for (const [column, entries] of contents) {
      if (used.has(column) || entries.filter(({ label }) => pattern.test(label)).length * 2 <= entries.length) continue;
      used.add(column);
      return [[level, column]];
    }
    return [];
  });
}

/**
 * The header with the columns its content really stands in. `headed`: columns with any text in the header rows;
 * `rows`: rows of the table.
 */
export function settled(
  table: Table,
  header: HeaderGroup,
  headed: readonly number[],
  rows: readonly number[],
): HeaderGroup {
  const contents = contentsOf(table, rows);
  const columns = new Map(header.columns);
  for (const field of MOVABLE) {
    const column = header.columns.get(field);
    if (column === undefined) continue;
    const free = unclaimed(column, headed, header.right, contents);
    if (free.length === 0) continue;
    if (!contents.has(column)) columns.set(field, free.shift()!);
    if (field === 'level3' && free.length > 0) splitNames(columns, free, contents);
    if (field === 'target') splitTarget(columns, free, contents);
  }
  const found = levelsByContent(columns, contents);
  found.forEach(([level, column]) => columns.set(level, column));
  const evidence = found.map(([field, column]): Evidence => {
    return { field, cell: formatCell(header.row, column), text: '', confidence: 0.5 };
  });
  return { ...header, columns, evidence: [...header.evidence, ...evidence] };
}
