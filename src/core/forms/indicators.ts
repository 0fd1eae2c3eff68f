/** Reads the rows of an indicator table: levels inherited over blanks, residue and notes left out. */
import { cellAt, formatCell, isBlankCell } from '../grid';
import type { Indicator, Level1Block, TotalRow } from './form';
import { numberField, textField, valueField } from './fields';
import type { HeaderGroup } from './headers';
import { matchIndicatorHeader, normaliseLabel, splitPoints, stemOf, textOf } from './labels';
import { entriesOf, type Entry, type Table } from './table';
import { FOOTER_WORDS, NAME_PREFIX, RESIDUE, SUBTOTAL_WORDS, TOTAL_WORDS } from './words';

export interface IndicatorTable {
  readonly indicators: readonly Indicator[];
  readonly blocks: readonly Level1Block[];
  readonly totalRow: TotalRow | null;
  /** First row after the table. */
  readonly end: number;
}

export interface TableSurroundings {
  /** Leftmost column of the form: a vertical 绩效指标 may stand left of 一级指标. */
  readonly left: number;
  /** First row that belongs to another form. */
  readonly limit: number;
  readonly year: number | null;
  readonly date1904: boolean;
}

interface Levels {
  level1: string;
  level1Cell: string;
  level2: string;
  level2Cell: string;
}

/** The column up to which labels of total rows and footers may stand: before the first number column. */
function labelLimit(header: HeaderGroup): number {
  const values = (['target', 'actual', 'weight', 'score'] as const).map((field) => header.columns.get(field));
  return Math.min(...values.filter((column) => column !== undefined), header.right);
}

function isRepeatedHeader(entries: readonly Entry[], header: HeaderGroup): boolean {
  const matches = entries.filter((entry) => {
    const found = matchIndicatorHeader(entry.text);
    return found !== null && header.columns.get(found.field) === entry.column;
  });
  return matches.length >= 3;
}

function makeTotalRow(table: Table, header: HeaderGroup, label: Entry): TotalRow {
  const field = (name: 'weight' | 'score') => {
    const column = header.columns.get(name);
    return column === undefined ? null : numberField(table.sheet, label.row, column);
  };
  return {
    row: label.row + 1,
    labelCell: formatCell(label.row, label.column),
    weight: field('weight'),
    score: field('score'),
  };
}

/** Whether the row says anything about an indicator besides its level labels. */
function isIndicatorRow(table: Table, header: HeaderGroup, row: number, name: string): boolean {
  const measured = (['target', 'actual', 'weight', 'score'] as const).some((field) => {
    const column = header.columns.get(field);
    return column !== undefined && !isBlankCell(cellAt(table.sheet, row, column));
  });
  return measured || !RESIDUE.test(normaliseLabel(name));
}

function readRow(table: Table, header: HeaderGroup, row: number, levels: Levels, around: TableSurroundings): Indicator {
  const { sheet } = table;
  const column = (field: Parameters<typeof header.columns.get>[0]) => header.columns.get(field);
  const text = (at: number | undefined) => (at === undefined ? '' : textOf(cellAt(sheet, row, at)));
  const nameColumn = column('level3') ?? column('level2') ?? header.left;
  const name = text(nameColumn).replace(NAME_PREFIX, '');
  const context = (role: 'target' | 'actual', at: number) => ({
    role,
    name,
    unitColumn: text(column('unit')),
    comparatorColumn: role === 'target' ? text(column('comparator')) : '',
    header: textOf(cellAt(sheet, header.row, at)),
    year: around.year,
    date1904: around.date1904,
  });
  const value = (role: 'target' | 'actual') => {
    const at = column(role);
    return at === undefined ? null : valueField(sheet, row, at, context(role, at));
  };
  const number = (field: 'weight' | 'score') => {
    const at = column(field);
    return at === undefined ? null : numberField(sheet, row, at);
  };
  const textAt = (field: 'reason' | 'criterion') => {
    const at = column(field);
    return at === undefined ? null : textField(sheet, row, at);
  };
  return {
    row: row + 1,
    ...levels,
    level3: name,
    level3Cell: formatCell(row, nameColumn),
    target: value('target'),
    actual: value('actual'),
    weight: number('weight'),
    score: number('score'),
    reason: textAt('reason'),
    sharesWith: null,
    criterion: textAt('criterion'),
  };
}

/**
 * A score shared by several rows is recognised from values alone: blank weight and blank score under a
 * filled one in the same level-2 block (a merged cell reads empty below its first row).
 */
function withShares(indicators: readonly Indicator[]): Indicator[] {
  let leader: number | null = null;
  return indicators.map((indicator, index) => {
    const before = indicators[index - 1];
    const sameBlock = before?.level1Cell === indicator.level1Cell && before.level2Cell === indicator.level2Cell;
    const blank = indicator.weight?.problem === 'blank' && indicator.score?.problem === 'blank';
    if (!blank || !sameBlock || leader === null) {
      leader = indicator.weight?.number != null ? index : null;
      return indicator;
    }
    return { ...indicator, sharesWith: leader };
  });
}

function blocksOf(indicators: readonly Indicator[]): Level1Block[] {
  const blocks: { label: string; cell: string; points: string | null; indicators: number[] }[] = [];
  indicators.forEach((indicator, index) => {
    const { label, points } = splitPoints(indicator.level1);
    // A label typed again after a page break continues the block.
    const open = blocks.at(-1)?.label === label ? blocks.at(-1) : undefined;
    if (open !== undefined) open.indicators.push(index);
    else blocks.push({ label, cell: indicator.level1Cell, points, indicators: [index] });
  });
  return blocks;
}

export function readIndicators(table: Table, header: HeaderGroup, around: TableSurroundings): IndicatorTable {
  const limit = labelLimit(header);
  const level1Column = header.columns.get('level1');
  const level2Column = header.columns.get('level2');
  const levels: Levels = { level1: '', level1Cell: '', level2: '', level2Cell: '' };
  const indicators: Indicator[] = [];
  let totalRow: TotalRow | null = null;
  let row = header.lastRow + 1;
  for (; row < around.limit; row++) {
    const entries = entriesOf(table, row).filter((e) => e.column >= around.left && e.column <= header.right);
    if (entries.length === 0 || isRepeatedHeader(entries, header)) continue;
    const labels = entries.filter((entry) => entry.column < limit);
    const total = labels.find((entry) => TOTAL_WORDS.test(stemOf(entry.text)));
    if (total !== undefined) {
      totalRow = makeTotalRow(table, header, total);
      row++;
      break;
    }
    const first = entries[0]!;
    if (first.column < limit && FOOTER_WORDS.test(normaliseLabel(first.text))) break;
    if (labels.some((entry) => SUBTOTAL_WORDS.test(stemOf(entry.text)))) continue;
    inheritLevels(levels, entries, level1Column, level2Column);
    const nameColumn = header.columns.get('level3') ?? level2Column ?? header.left;
    const name = textOf(cellAt(table.sheet, row, nameColumn));
    if (!isIndicatorRow(table, header, row, name)) continue;
    indicators.push(readRow(table, header, row, levels, around));
  }
  const shared = withShares(indicators);
  const blocks = blocksOf(shared);
  const plainLevels = shared.map((indicator) => ({ ...indicator, level1: splitPoints(indicator.level1).label }));
  return { indicators: plainLevels, blocks, totalRow, end: row };
}

/** T1: merged level labels stand only in their first row. */
function inheritLevels(levels: Levels, entries: readonly Entry[], level1?: number, level2?: number): void {
  for (const entry of entries) {
    const label = normaliseLabel(entry.text);
    const cell = formatCell(entry.row, entry.column);
    if (entry.column === level1) {
      if (splitPoints(levels.level1).label !== splitPoints(label).label)
        Object.assign(levels, { level2: '', level2Cell: '' });
      Object.assign(levels, { level1: label, level1Cell: cell });
    } else if (entry.column === level2) {
      Object.assign(levels, { level2: splitPoints(label).label, level2Cell: cell });
    }
  }
}
