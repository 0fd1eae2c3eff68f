/** Reads the rows of an indicator table: levels inherited over blanks, residue left out. */
import { cellAt, formatCell, isBlankCell, type Cell } from '../grid';
import { bodyOf, type BodyBounds } from './body';
import { settled } from './columns';
import type { Evidence, Indicator, Level1Block, Level1Label, TotalRow } from './form';
import { numberField, textField, valueField } from './fields';
import type { ColumnName } from './header-row';
import { headerTexts, type HeaderGroup } from './headers';
import { normaliseLabel, splitPoints, textOf, tidyName } from './labels';
import { blocksOf, emptyLabels, inheritLevels, noLevels, withShares, type Levels } from './levels';
import { NAME_PREFIX, RESIDUE } from './row-words';
import { entriesWithin, type Entry, type Table } from './table';

export interface IndicatorTable {
  readonly indicators: readonly Indicator[];
  readonly blocks: readonly Level1Block[];
  readonly emptyLevel1: readonly Level1Label[];
  readonly totalRow: TotalRow | null;
  /** Headers by which the columns were found. */
  readonly evidence: readonly Evidence[];
  /** First row after the table. */
  readonly end: number;
}

export interface TableSurroundings extends BodyBounds {
  readonly year: number | null;
  readonly date1904: boolean;
}

/** What every row of one table is read with. */
interface Reading {
  readonly table: Table;
  readonly header: HeaderGroup;
  readonly nameColumn: number;
  readonly around: TableSurroundings;
}

function at(reading: Reading, row: number, field: ColumnName): Cell | undefined {
  const column = reading.header.columns.get(field);
  return column === undefined ? undefined : cellAt(reading.table.sheet, row, column);
}

function read<T>(reading: Reading, field: ColumnName, make: (column: number) => T): T | null {
  const column = reading.header.columns.get(field);
  return column === undefined ? null : make(column);
}

function readTotal(reading: Reading, label: Entry): TotalRow {
  const number = (field: ColumnName) =>
    read(reading, field, (column) => numberField(reading.table.sheet, label.row, column));
  return {
    row: label.row + 1,
    labelCell: formatCell(label.row, label.column),
    weight: number('weight'),
    score: number('score'),
  };
}

/** Nothing was entered: blank, a dash, or a formula prepared in the blank form that yields nothing or 0. */
function isIdle(cell: Cell | undefined): boolean {
  if (isBlankCell(cell)) return true;
  const { value, formula } = cell!;
  if (typeof value === 'string') return /^[-—–/\\*×…]+$/.test(value.trim());
  return formula !== null && (value === 0 || value === null);
}

/** T3: 指标1, 指标2, …… of the printed form are no indicators as long as nothing stands beside them. */
function isIndicatorRow(reading: Reading, row: number, name: string): boolean {
  if (!RESIDUE.test(normaliseLabel(name))) return true;
  return (['target', 'actual', 'weight', 'score'] as const).some((field) => !isIdle(at(reading, row, field)));
}

/** The target that counts: the one adjusted during the year where there is one (Chongqing). */
function targetColumn({ table, header }: Reading, row: number): number | undefined {
  const adjusted = header.columns.get('adjustedTarget');
  const counts = adjusted !== undefined && !isIdle(cellAt(table.sheet, row, adjusted));
  return counts ? adjusted : header.columns.get('target');
}

function valueAt(reading: Reading, row: number, role: 'target' | 'actual', name: string) {
  const { table, header, around } = reading;
  const column = role === 'target' ? targetColumn(reading, row) : header.columns.get(role);
  if (column === undefined) return null;
  return valueField(table.sheet, row, column, {
    role,
    name,
    unitColumn: textOf(at(reading, row, 'unit')),
    comparatorColumn: role === 'target' ? textOf(at(reading, row, 'comparator')) : '',
    header: header.evidence.find(({ field }) => field === role)?.text ?? '',
    year: around.year,
    date1904: around.date1904,
  });
}

/** 数量指标 is a level; 服务对象满意度 in its place, merged over the empty name column, is the name itself. */
const LEVEL_LABEL = /(指标|类)$/;

function nameOf(reading: Reading, row: number): { name: string; cell: string } {
  const own = textOf(cellAt(reading.table.sheet, row, reading.nameColumn)).replace(NAME_PREFIX, '');
  const level2 = reading.header.columns.get('level2');
  const wide = own === '' && level2 !== undefined ? splitPoints(textOf(at(reading, row, 'level2'))).label : '';
  return wide === '' || LEVEL_LABEL.test(wide)
    ? { name: tidyName(own), cell: formatCell(row, reading.nameColumn) }
    : { name: wide, cell: formatCell(row, level2!) };
}

function readRow(reading: Reading, row: number, levels: Levels): Indicator {
  const { sheet } = reading.table;
  const { name, cell } = nameOf(reading, row);
  const number = (field: ColumnName) => read(reading, field, (column) => numberField(sheet, row, column));
  const text = (field: ColumnName) => read(reading, field, (column) => textField(sheet, row, column));
  return {
    row: row + 1,
    ...levels,
    level1: splitPoints(levels.level1).label,
    level3: name,
    level3Cell: cell,
    target: valueAt(reading, row, 'target', name),
    actual: valueAt(reading, row, 'actual', name),
    weight: number('weight'),
    score: number('score'),
    reason: text('reason'),
    sharesWith: null,
    criterion: text('criterion'),
    unit: text('unit'),
  };
}

export function readIndicators(table: Table, header: HeaderGroup, around: TableSurroundings): IndicatorTable {
  const body = bodyOf(table, header, around);
  const headed = headerTexts(table, header, around.left, around.right).map(({ column }) => column);
  const found = settled(table, header, headed, body.rows);
  const nameColumn = found.columns.get('level3') ?? found.columns.get('level2') ?? found.left;
  const reading: Reading = { table, header: found, nameColumn, around };
  let levels = noLevels;
  const labels: string[] = [];
  const printed: Level1Label[] = [];
  const indicators: Indicator[] = [];
  for (const row of body.rows) {
    levels = inheritLevels(levels, entriesWithin(table, row, around.left, around.right), found.columns);
    if (printed.at(-1)?.cell !== levels.level1Cell) printed.push({ label: levels.level1, cell: levels.level1Cell });
    if (!isIndicatorRow(reading, row, textOf(cellAt(table.sheet, row, nameColumn)))) continue;
    indicators.push(readRow(reading, row, levels));
    labels.push(levels.level1);
  }
  const blocks = blocksOf(indicators, labels);
  return {
    indicators: withShares(indicators),
    blocks,
    emptyLevel1: emptyLabels(printed, blocks),
    totalRow: body.total === null ? null : readTotal(reading, body.total),
    evidence: found.evidence,
    end: body.end,
  };
}
