/** 一级指标 and 二级指标: labels inherited over blanks, blocks, and scores that several rows share. */
import { big, formatCell, sum } from '../grid';
import type { Indicator, Level1Block, Level1Label } from './form';
import type { ColumnName } from './header-row';
import { splitPoints } from './labels';
import { RESIDUE } from './row-words';
import type { Entry } from './table';

/** Labels that hold in a row; `level1` still with its points: 产出指标(50分). */
export interface Levels {
  readonly level1: string;
  readonly level1Cell: string;
  readonly level2: string;
  readonly level2Cell: string;
}

export const noLevels: Levels = { level1: '', level1Cell: '', level2: '', level2Cell: '' };

/** `一、产出指标`, `（一）数量指标`, `1.质量指标`: the number is no part of the label. */
export function withoutNumber(label: string): string {
  return label.replace(/^(\([一二三四五六七八九十\d]+\)|[一二三四五六七八九十\d]+[、.])(?=\D)/, '');
}

/** 一、产出指标（50分） as a row of its own, in a table that has no column for it. */
const SECTION = /^(产出|效益|满意度|服务对象满意度|成本|投入|过程|效果|决策|管理)(指标|类)(\(.*)?$/;

function sectionOf(entries: readonly Entry[], columns: ReadonlyMap<ColumnName, number>): Entry | undefined {
  const [only, ...others] = entries;
  if (columns.has('level1') || only === undefined || others.length > 0) return undefined;
  return SECTION.test(withoutNumber(only.label)) ? only : undefined;
}

/** 预算执行率 merged over level and name, or printed left of both: a row of points that is no part of the tree. */
const RATE = /^(部门|项目)?(整体)?(预算|资金)(执行|支出|完成)(率|进度|情况)(\(.*\))?$/;

/** The label of such a row; undefined where a name stands in it or the label is in the column of the names. */
export function rateLabel(entries: readonly Entry[], columns: ReadonlyMap<ColumnName, number>): Entry | undefined {
  const isName = ({ column }: Entry) => column === columns.get('level2') || column === columns.get('level3');
  const [first, second] = entries;
  if (first === undefined || isName(first) || (second !== undefined && isName(second))) return undefined;
  return RATE.test(first.label) ? first : undefined;
}

/** T1: merged level labels stand only in their first row. A new level 1 ends the level 2 above it. */
export function inheritLevels(
  levels: Levels,
  entries: readonly Entry[],
  columns: ReadonlyMap<ColumnName, number>,
): Levels {
  const label = (field: 'level1' | 'level2') => {
    const entry = entries.find((candidate) => candidate.column === columns.get(field));
    return entry === undefined || RESIDUE.test(entry.label) ? undefined : entry;
  };
  let current = levels;
  const section = sectionOf(entries, columns);
  const level1 = section ?? label('level1') ?? rateLabel(entries, columns);
  if (level1 !== undefined) {
    const printed = withoutNumber(level1.label);
    const same = splitPoints(current.level1).label === splitPoints(printed).label;
    // A label typed again after a page break (T2) goes on with the same block and its points.
    const kept = same && splitPoints(printed).points === null ? current.level1 : printed;
    const below = same ? current : noLevels;
    current = { ...below, level1: kept, level1Cell: formatCell(level1.row, level1.column) };
  }
  const level2 = section === undefined ? label('level2') : undefined;
  if (level2 === undefined) return current;
  return {
    ...current,
    level2: splitPoints(withoutNumber(level2.label)).label,
    level2Cell: formatCell(level2.row, level2.column),
  };
}

/** Consecutive rows under one level-1 label; `labels` are those labels as printed, points included. */
export function blocksOf(indicators: readonly Indicator[], labels: readonly string[]): Level1Block[] {
  const blocks: { label: string; cell: string; points: string | null; indicators: number[] }[] = [];
  indicators.forEach((indicator, index) => {
    const { label, points } = splitPoints(labels[index]!);
    const open = blocks.at(-1)?.label === label ? blocks.at(-1) : undefined;
    if (open === undefined) blocks.push({ label, cell: indicator.level1Cell, points, indicators: [index] });
    else {
      open.indicators.push(index);
      open.points ??= points;
    }
  });
  return blocks;
}

/** Of the labels as printed those that no block begins with: nothing was filled in under them. */
export function emptyLabels(printed: readonly Level1Label[], blocks: readonly Level1Block[]): Level1Label[] {
  const used = new Set(blocks.map(({ label }) => label));
  const labels = printed.map(({ label, cell }) => ({ label: splitPoints(label).label, cell }));
  return labels.filter(({ label }, index) => {
    const isFirst = labels.findIndex((other) => other.label === label) === index;
    return label !== '' && isFirst && !used.has(label);
  });
}

/** Rows under one filled weight in the same level-2 block whose own weight is blank, each with a score of its own. */
function rowsUnderWeight(indicators: readonly Indicator[], first: number): Indicator[] {
  const leader = indicators[first]!;
  const rows = [leader];
  for (let index = first + 1; index < indicators.length; index++) {
    const row = indicators[index]!;
    const isUnder = row.level1 === leader.level1 && row.level2 === leader.level2 && row.weight?.problem === 'blank';
    if (!isUnder || row.score?.number == null) break;
    rows.push(row);
  }
  return rows;
}

/**
 * One weight printed over several rows that each have a score: where the scores make up the whole weight, each row
 * was given all it could have. Where points are missing nobody can say of which row they are.
 */
export function withPrintedOver(indicators: readonly Indicator[]): Indicator[] {
  const read = [...indicators];
  indicators.forEach(({ weight, score }, first) => {
    if (weight?.number == null || score?.number == null) return;
    const rows = rowsUnderWeight(indicators, first);
    const missing = big(weight.number).minus(sum(rows.map((row) => row.score!.number!)));
    if (rows.length === 1 || missing.lt(0)) return;
    rows.forEach((row, index) => {
      read[first + index] = missing.eq(0)
        ? { ...row, weight: { ...weight, number: row.score!.number } }
        : { ...row, sharesWeightWith: first };
    });
  });
  return read;
}

/**
 * A score shared by several rows is recognised from values alone: blank weight and blank score under a
 * filled one in the same level-2 block (a merged cell reads empty below its first row).
 */
export function withShares(indicators: readonly Indicator[]): Indicator[] {
  let leader: number | null = null;
  return indicators.map((indicator, index) => {
    const before = indicators[index - 1];
    const sameBlock = before?.level1 === indicator.level1 && before.level2 === indicator.level2;
    const blank = indicator.weight?.problem === 'blank' && indicator.score?.problem === 'blank';
    if (!blank || !sameBlock || leader === null) {
      leader = indicator.weight?.number != null ? index : null;
      return indicator;
    }
    return { ...indicator, sharesWith: leader };
  });
}
