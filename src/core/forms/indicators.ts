/** Reads the rows of an indicator table: levels inherited over blanks, residue left out. */
import { cellAt, formatCell, isBlankCell, type Cell } from '../grid';
import { perText } from '../grid/memo';
import { bodyOf, type BodyBounds } from './body';
import { settled } from './columns';
import type { Evidence, Indicator, Level1Block, Level1Label, NumberField, TotalRow } from './form';
import { numberField, textField, valueField } from './fields';
import type { ColumnName } from './header-row';
import { headerTexts, type HeaderGroup } from './headers';
import { normaliseLabel, splitPoints, textOf, tidyName } from './labels';
import {
  blocksOf,
  emptyLabels,
  inheritLevels,
  noLevels,
  rateLabel,
  withoutNumber,
  withPrintedOver,
  withShares,
  type Levels,
} from './levels';
import { NAME_PREFIX, RESIDUE } from './row-words';
import { entriesWithin, type Entry, type Table } from './table';

export interface IndicatorTable {
  readonly indicators: readonly Indicator[];
  readonly blocks: readonly Level1Block[];
  readonly emptyLevel1: readonly Level1Label[];
  readonly totalRow: TotalRow | null;
  /** Points stand in brackets behind level labels or names, as where there is no weight column. */
  readonly pointsInLabels: boolean;
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
  /** The weights stand behind the names: 培训人数（10分）. */
  readonly weightsInNames: boolean;
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

const withoutPrefix = perText((text) => text.replace(NAME_PREFIX, ''));

/** 数量指标 is a level; 服务对象满意度 in its place, merged over the empty name column, is the name itself. */
const WIDE: readonly (readonly ['level2' | 'level1', RegExp])[] = [
  ['level2', /(指标|类)$/],
  ['level1', /(指标|类)$|^(产出|效益|效果|满意|成本|投入|过程|决策|管理|履职|社会|可持续)/],
];

function rowOf({ table, around }: Reading, row: number): readonly Entry[] {
  return entriesWithin(table, row, around.left, around.right);
}

function nameColumnOf({ columns, left }: HeaderGroup): number {
  return columns.get('level4') ?? columns.get('level3') ?? columns.get('level2') ?? left;
}

/** Where the name of a row stands: 三级指标 where 四级指标 is blank. */
function nameColumnIn({ table, header, nameColumn }: Reading, row: number): number {
  const above = header.columns.has('level4') ? header.columns.get('level3') : undefined;
  return above !== undefined && isBlankCell(cellAt(table.sheet, row, nameColumn)) ? above : nameColumn;
}

function nameOf(reading: Reading, row: number): { name: string; cell: string } {
  const column = nameColumnIn(reading, row);
  const own = withoutPrefix(textOf(cellAt(reading.table.sheet, row, column)));
  if (own === '') {
    const rate = rateLabel(rowOf(reading, row), reading.header.columns);
    if (rate !== undefined) return { name: splitPoints(rate.text).label, cell: formatCell(row, rate.column) };
  }
  const wide = own === '' ? wideLabel(reading, row) : null;
  return wide ?? { name: tidyName(own), cell: formatCell(row, column) };
}

/** What is printed in the column of a level and is none: merged over the columns up to the name. */
function wideLabel(reading: Reading, row: number): { name: string; cell: string } | null {
  for (const [field, isLevel] of WIDE) {
    const column = reading.header.columns.get(field);
    const label = column === undefined ? '' : withoutNumber(splitPoints(textOf(at(reading, row, field))).label);
    if (label !== '') return isLevel.test(label) ? null : { name: label, cell: formatCell(row, column!) };
  }
  return null;
}

const POINTS_BEHIND = /^.+\(\d+(\.\d+)?分\)$/;

function areWeightsInNames(table: Table, header: HeaderGroup, nameColumn: number, rows: readonly number[]): boolean {
  if (header.columns.has('weight')) return false;
  const names = rows.map((row) => textOf(cellAt(table.sheet, row, nameColumn))).filter((name) => name !== '');
  return names.length > 0 && names.filter((name) => POINTS_BEHIND.test(normaliseLabel(name))).length * 2 > names.length;
}

/** The name without its points, and these as a weight that stands in the cell of the name. */
function nameAndWeight(reading: Reading, row: number): { name: string; cell: string; weight: NumberField | null } {
  const { name, cell } = nameOf(reading, row);
  if (!reading.weightsInNames) return { name, cell, weight: null };
  const { label, points } = POINTS_BEHIND.test(normaliseLabel(name))
    ? splitPoints(name)
    : { label: name, points: null };
  const field = numberField(reading.table.sheet, row, reading.nameColumn);
  return { name: label, cell, weight: { ...field, number: points, problem: points === null ? 'blank' : null } };
}

function readRow(reading: Reading, row: number, levels: Levels): Indicator {
  const { sheet } = reading.table;
  const { name, cell, weight } = nameAndWeight(reading, row);
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
    weight: weight ?? number('weight'),
    score: number('score'),
    reason: text('reason'),
    measures: text('measures'),
    sharesWith: null,
    criterion: text('criterion'),
    unit: text('unit'),
  };
}

function isLevel({ columns }: HeaderGroup, { column }: Entry): boolean {
  return column === columns.get('level1') || column === columns.get('level2');
}

export function readIndicators(table: Table, header: HeaderGroup, around: TableSurroundings): IndicatorTable {
  const body = bodyOf(table, header, around);
  const headed = headerTexts(table, header, around.left, around.right).map(({ column }) => column);
  const found = settled(table, header, headed, body.rows);
  const nameColumn = nameColumnOf(found);
  const weightsInNames = areWeightsInNames(table, found, nameColumn, body.rows);
  const reading: Reading = { table, header: found, nameColumn, weightsInNames, around };
  let levels = noLevels;
  const labels: string[] = [];
  const printed: Level1Label[] = [];
  const indicators: Indicator[] = [];
  let pointsInLabels = weightsInNames;
  for (const row of body.rows) {
    const entries = entriesWithin(table, row, around.left, around.right);
    levels = inheritLevels(levels, entries, found.columns);
    pointsInLabels ||= entries.some((entry) => isLevel(found, entry) && splitPoints(entry.text).points !== null);
    if (printed.at(-1)?.cell !== levels.level1Cell) printed.push({ label: levels.level1, cell: levels.level1Cell });
    // 一、产出指标 alone in its row names what follows.
    if (entries.length === 1 && levels.level1Cell === formatCell(row, entries[0]!.column)) continue;
    if (!isIndicatorRow(reading, row, textOf(cellAt(table.sheet, row, nameColumnIn(reading, row))))) continue;
    indicators.push(readRow(reading, row, levels));
    labels.push(levels.level1);
  }
  const blocks = blocksOf(indicators, labels);
  return {
    indicators: withShares(withPrintedOver(indicators)),
    blocks,
    emptyLevel1: emptyLabels(printed, blocks),
    totalRow: body.total === null ? null : readTotal(reading, body.total),
    pointsInLabels,
    evidence: found.evidence,
    end: body.end,
  };
}
