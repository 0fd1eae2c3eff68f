/** Finds the header rows of indicator tables and fund blocks, whatever their order of columns. */
import { formatCell } from '../grid';
import type { Evidence, FieldName } from './form';
import { isPairLabel, type PairCell } from './fund-pairs';
import {
  BARE_TABLE,
  FUND_BLOCK,
  INDICATOR_TABLE,
  candidateOf,
  columnsOf,
  groupsOf,
  type Candidate,
  type ColumnName,
  type HeaderDraft,
} from './header-row';
import { matchIndicatorHeader } from './labels';
import { withLevelWeights } from './level-weights';
import { isProjectList } from './project-list';
import {
  entriesOf,
  entriesWithin,
  headedRows,
  nextFilledRow,
  previousFilledRow,
  type Entry,
  type Table,
} from './table';

/** Where a table's columns are; column counted from 0. */
export interface HeaderGroup {
  readonly row: number;
  /** Last row of a header of several rows, otherwise `row`. */
  readonly lastRow: number;
  readonly left: number;
  readonly right: number;
  readonly columns: ReadonlyMap<ColumnName, number>;
  readonly evidence: readonly Evidence[];
  /** A fund block without a header row: the value of each label (fund-pairs.ts). */
  readonly pairs?: ReadonlyMap<FieldName, PairCell>;
}

/** Words that stand in a header without naming a column of ours; 复核 beside 自评 is the score somebody else gives. */
const NEUTRAL = /^((年度)?(绩效)?指标|序号|编号|(财政|主管部门|部门|第三方)?(复核|审核|抽查|核定|再评)(得?分)?)$/;
/** A row of letters or numbers under a header: （A） （B） or 1 2 3 4. */
const DECORATION = /^\(?([A-Z](=?[A-Z/÷*×+()0-9%-]*)?|\d{1,2}|万?元|分|%|栏次)\)?$/;

export function isDecoration(entries: readonly Entry[]): boolean {
  return entries.length >= 2 && entries.every((entry) => DECORATION.test(entry.label));
}

/** Words that name a column only under a header that is split: 目标 | 实际 under 指标值. */
const PARTS: readonly (readonly [ColumnName, RegExp])[] = [
  ['target', /^(年初|年度|全年)?(计划|目标|预期|设定|指标)$|^年初(值|数)?$/],
  ['adjustedTarget', /^(年中)?调整后?(值|数)?$/],
  ['actual', /^(年末|年度|全年)?(实际|完成|达到|实现)$/],
  ['weight', /^(满分|应得|标准|权重)$/],
  ['score', /^(自评|实得|评分)$/],
  ['comparator', /^(性质|方向|比较)$/],
];

function partOf(entry: Entry): Candidate | null {
  const found = candidateOf(entry, INDICATOR_TABLE);
  if (found !== null) return found;
  const part = PARTS.find(([, pattern]) => pattern.test(entry.stem));
  return part === undefined ? null : { field: part[0], entry, confidence: 0.8 };
}

/** A row of nothing but header words: the lower half of a header of two rows. */
function isLowerHalf(entries: readonly Entry[]): boolean {
  const found = entries.filter((entry) => partOf(entry) !== null);
  return found.length >= 2 && entries.every((entry) => found.includes(entry) || NEUTRAL.test(entry.stem));
}

/**
 * 内容 | 度量单位 under 指标值, 经费保障 | 人员保障 | 原因说明 under 偏差原因分析: words of its own under a header that is
 * split. No name stands in such a row, and at least one of its words is known.
 */
function isSplitRow(entries: readonly Entry[], { candidates }: HeaderDraft): boolean {
  const levels = candidates.filter(({ field }) => /^level/.test(field)).map(({ entry }) => entry.column);
  return (
    entries.length >= 2 &&
    levels.length >= 2 &&
    entries.every((entry) => isWord(entry) && !levels.includes(entry.column)) &&
    entries.some((entry) => partOf(entry) !== null)
  );
}

function isWord({ cell, label }: Entry): boolean {
  return typeof cell.value === 'string' && /^[\u4e00-\u9fff()、/及]{2,8}$/.test(label);
}

/** Of 目标 | 实际 one was left blank. */
function isSinglePart([only, ...others]: readonly Entry[]): boolean {
  const field = only === undefined || others.length > 0 ? undefined : partOf(only)?.field;
  return field === 'target' || field === 'actual';
}

/** Columns that are read into another one. */
const SHOWN_AS = new Map<ColumnName, FieldName>([
  ['adjustedTarget', 'target'],
  ['measures', 'reason'],
  ['level4', 'level3'],
]);

/** The headers of columns, as they are shown to a person. */
export function evidenceOf(columns: ReadonlyMap<ColumnName, Candidate>): Evidence[] {
  const shown = [...columns].filter(([name]) => name !== 'measures').map(([, candidate]) => candidate);
  return shown.map(({ field, entry, confidence }) => ({
    field: SHOWN_AS.get(field) ?? (field as FieldName),
    cell: formatCell(entry.row, entry.column),
    text: entry.text,
    confidence,
  }));
}

function headerOf(row: number, lastRow: number, group: HeaderDraft, lower: readonly Candidate[] = []): HeaderGroup {
  // The lower half splits what the upper half names as a whole, so it wins.
  const inLower = new Set(lower.map(({ field }) => field));
  const upper = group.candidates.filter((candidate) => !lower.includes(candidate) && !inLower.has(candidate.field));
  const columns = columnsOf([...upper, ...lower].sort((a, b) => a.entry.column - b.entry.column));
  const right = Math.max(group.right, ...lower.map(({ entry }) => entry.column));
  return {
    row,
    lastRow,
    left: group.left,
    right,
    columns: new Map([...columns].map(([field, { entry }]) => [field, entry.column])),
    evidence: evidenceOf(columns),
  };
}

function byColumn(entries: readonly Entry[]): Entry[] {
  return [...entries].sort((a, b) => a.column - b.column || a.row - b.row);
}

function candidatesOf(entries: readonly Entry[]): Candidate[] {
  return entries.map(partOf).filter((candidate) => candidate !== null);
}

/** What the row below adds to a header: all of it up to the next form, or what stands under the header itself. */
function lowerHalf(below: readonly Entry[], group: HeaderDraft, limit: number): Candidate[] {
  const from = below.filter((entry) => entry.column >= group.left && entry.column <= limit);
  const under = from.filter((entry) => entry.column <= group.right);
  const half = [from, under].find((entries) => isLowerHalf(entries) || isSinglePart(entries));
  return candidatesOf(half ?? [from, under].find((entries) => isSplitRow(entries, group)) ?? []);
}

const LONGEST_GROUP = 8;

/**
 * 目标 above 年初, 完成 above 实际: words that name a column only together with the group above them. Tried for what
 * the header has not named itself.
 */
function groupedIn(group: HeaderDraft, entries: readonly Entry[], above: readonly Entry[]): Candidate[] {
  const named = new Set(group.candidates.map(({ field }) => field));
  const groups = above.filter(({ label }) => label.length <= LONGEST_GROUP);
  if (
    named.has('criterion') ||
    (named.has('target') && named.has('actual')) ||
    groups.length < 2 ||
    groups.length < above.length
  )
    return [];
  const free = entries.filter(({ column, indicatorHeader, label }) => {
    return column >= group.left && column <= group.right && indicatorHeader === null && label.length <= LONGEST_GROUP;
  });
  return free.flatMap((entry): Candidate[] => {
    const over = groups.filter(({ column }) => column <= entry.column).at(-1);
    const words = over === undefined ? [] : [entry.stem + over.stem, over.stem + entry.stem];
    const found = words.map(matchIndicatorHeader).find((match) => match !== null && !named.has(match.field));
    return found == null ? [] : [{ field: found.field, entry, confidence: 0.5 }];
  });
}

/** 目标 | 实际 between 三级 and 分值: words that are too short to name a column anywhere else. */
function bareWords(group: HeaderDraft, entries: readonly Entry[]): Candidate[] {
  const named = new Set(group.candidates.map(({ field }) => field));
  if (!named.has('level3') || !(named.has('weight') || named.has('score'))) return [];
  const used = group.candidates.map(({ entry }) => entry);
  const beside = entries.find(({ column }) => column > group.right);
  const inside = entries.filter((entry) => {
    const isInside = entry.column > group.left && entry.column < group.right;
    return entry.indicatorHeader === null && !used.includes(entry) && (isInside || entry === beside);
  });
  const parts = inside.map(partOf).filter((part) => part?.field === 'target' || part?.field === 'actual');
  return parts.filter((part) => part !== null && !named.has(part.field)) as Candidate[];
}

const NAME_WORD = /^(主要|具体)?(绩效|评价|考核|明细)?指标(名称|描述|项|要素)?$/;

/** 考核指标 between 二级指标 (or 指标内容) and the values, where no column is called 三级指标. */
function nameBehindLevels({ candidates }: HeaderDraft, entries: readonly Entry[]): Candidate[] {
  const of = (field: ColumnName) => candidates.find((candidate) => candidate.field === field);
  const level = of('level2') ?? (of('level1') === undefined ? undefined : of('level3'));
  const names = candidates.filter(({ field }) => field === 'level3').length;
  if (level === undefined || names > (level.field === 'level2' ? 0 : 1)) return [];
  const values = ['target', 'actual', 'weight', 'score'] as const;
  const first = Math.min(...values.map((field) => of(field)?.entry.column ?? Infinity));
  const name = entries.find(({ column, indicatorHeader, stem }) => {
    return column > level.entry.column && column < first && indicatorHeader === null && NAME_WORD.test(stem);
  });
  return name === undefined ? [] : [{ field: 'level3', entry: name, confidence: 0.5 }];
}

/** Longer labels above a header are texts. */
const LONGEST_ABOVE = 20;

/**
 * 指标值 | 实际完成指标值 | 偏差原因 above 一级指标 | 二级指标 | … | 度量单位 (Yunnan): columns whose header, merged over two
 * rows, stands in the upper one, while the lower one is a header by itself.
 */
function upperHalf(group: HeaderDraft, limit: number, entries: readonly Entry[], above: readonly Entry[]): Candidate[] {
  const named = new Set(group.candidates.map(({ field }) => field));
  const isHeader = above.every(({ cell, label }) => typeof cell.value === 'string' && label.length <= LONGEST_ABOVE);
  if (!isHeader) return [];
  const free = above.filter(({ column }) => {
    return column > group.left && column <= limit && !entries.some((entry) => entry.column === column);
  });
  const found = free.map((entry) => candidateOf(entry, INDICATOR_TABLE)).filter((candidate) => candidate !== null);
  const added = found.filter(({ field }) => !named.has(field));
  return added.some(({ field }) => field === 'actual' || field === 'target') && added.length >= 2 ? added : [];
}

interface Rows {
  readonly above: readonly Entry[];
  /** The filled row beneath. */
  readonly below: readonly Entry[];
}

/** Without the entries in the columns of headers: what other forms have in the same row. */
function outside(entries: readonly Entry[], headers: readonly { readonly left: number; readonly right: number }[]) {
  if (headers.length === 0) return entries;
  return entries.filter(({ column }) => !headers.some(({ left, right }) => column >= left && column <= right));
}

/**
 * Lower halves of headers in a row that forms beside share: runs of nothing but header words that are no header
 * themselves. 分值 | 得分 beside 执行率 belong to a fund block.
 */
function lowerRuns(below: readonly Entry[]): Entry[] {
  const rest = outside(below, groupsOf(below, INDICATOR_TABLE));
  if (isLowerHalf(rest)) return [...rest];
  const runs: Entry[][] = [[]];
  for (const entry of rest) {
    if (partOf(entry) !== null || NEUTRAL.test(entry.stem)) runs.at(-1)!.push(entry);
    else runs.push([]);
  }
  const isBesideFunds = (run: readonly Entry[]) => {
    const [first, last] = [rest.indexOf(run[0]!), rest.indexOf(run.at(-1)!)];
    return [rest[first - 1], rest[last + 1]].some((entry) => entry?.fundHeader != null);
  };
  return runs.filter((run) => isLowerHalf(run) && !isBesideFunds(run)).flat();
}

/** 二级 beneath 年度指标值 is a value: levels stand under a group of their own. */
function isGradeUnderValue(entry: Entry, above: readonly Entry[]): boolean {
  const field = above.find(({ column }) => column === entry.column)?.indicatorHeader?.field;
  const isValue = field === 'target' || field === 'actual';
  return isValue && /^level/.test(partOf(entry)?.field ?? '');
}

/** Headers of which a part stands in the row beneath: levels under 绩效指标, target and result under their group. */
function bothRows(entries: readonly Entry[], below: readonly Entry[]): HeaderDraft[] {
  const runs = lowerRuns(below).filter((entry) => !isGradeUnderValue(entry, entries));
  return runs.length === 0 ? [] : groupsOf(byColumn([...entries, ...runs]), INDICATOR_TABLE);
}

/** The headers that begin in one row. */
function headersIn(row: number, entries: readonly Entry[], { above, below }: Rows): HeaderGroup[] {
  if (!entries.some((entry) => candidateOf(entry, INDICATOR_TABLE) !== null)) return [];
  const belowRow = below[0]?.row ?? row;
  const ofOneRow = (group: HeaderDraft, limit: number) => {
    const lower = lowerHalf(below, group, limit);
    const grouped = groupedIn(group, entries, above);
    const upper = grouped.length > 0 ? [] : upperHalf(group, limit, entries, above);
    const named = [...group.candidates, ...nameBehindLevels(group, entries)];
    const bare = lower.length > 0 || upper.length > 0 ? [] : bareWords({ ...group, candidates: named }, entries);
    const candidates = [...named, ...grouped, ...upper, ...bare];
    const right = Math.max(...candidates.map(({ entry }) => entry.column));
    const first = upper.length > 0 ? above[0]!.row : row;
    return headerOf(first, lower.length > 0 ? belowRow : row, { ...group, right, candidates }, lower);
  };
  const limitOf = (groups: readonly HeaderDraft[], index: number) => (groups[index + 1]?.left ?? Infinity) - 1;
  const whole = groupsOf(entries, INDICATOR_TABLE);
  const both = bothRows(entries, below);
  if (both.length > whole.length) {
    return both.map((group, index) => {
      const lower = group.candidates.filter(({ entry }) => entry.row === belowRow);
      return lower.length > 0 ? headerOf(row, belowRow, group, lower) : ofOneRow(group, limitOf(both, index));
    });
  }
  if (whole.length > 0) return whole.map((group, index) => ofOneRow(group, limitOf(whole, index)));
  return groupsOf(entries, BARE_TABLE).map((group) => {
    const lower = lowerHalf(below, group, Infinity);
    return headerOf(row, lower.length > 0 ? belowRow : row, group, lower);
  });
}

export function findIndicatorHeaders(table: Table): HeaderGroup[] {
  const found: HeaderGroup[] = [];
  let last: HeaderGroup[] = [];
  for (const row of headedRows(table)) {
    // The lower half of a header of two rows; a form beside may have its own header in that row.
    const entries = outside(
      entriesOf(table, row),
      last.filter(({ lastRow }) => lastRow >= row),
    );
    if (entries.length === 0 || isProjectList(entries)) continue;
    const at = (neighbour: number | null) => (neighbour === null ? [] : entriesOf(table, neighbour));
    const rows = { above: at(previousFilledRow(table, row)), below: at(nextFilledRow(table, row)) };
    const headers = headersIn(row, entries, rows).map((header) => withLevelWeights(table, header));
    if (headers.length > 0) last = headers;
    found.push(...headers);
  }
  return found;
}

/** A list of tasks or of their contents prints amounts too. */
const TASKS = /^((重点|主要)?(工作)?任务(名称)?|(主要|工作|任务)内容|项目级次)$/;

/** `after`: the last column of a block beside. */
function isTaskList(entries: readonly Entry[], after: number, right: number): boolean {
  return entries.some(({ stem, column }) => column > after && column <= right && TASKS.test(stem));
}

/** 年初 | 调整后 name a column only under 预算数. */
function fundPartOf(entry: Entry): Candidate | null {
  const found = candidateOf(entry, FUND_BLOCK);
  if (found !== null) return found;
  if (/^年初数?$/.test(entry.stem)) return { field: 'initial', entry, confidence: 0.8 };
  return /^(全年|年中)?调整后?数?$/.test(entry.stem) ? { field: 'adjusted', entry, confidence: 0.8 } : null;
}

/** 年初预算 | 调整后预算 under 预算数: a row of nothing but header words within the columns of the block above. */
function fundParts(below: readonly Entry[], group: HeaderDraft): Candidate[] {
  const parts = below.filter(({ column }) => column >= group.left && column <= group.right);
  const found = parts.map(fundPartOf).filter((part) => part !== null);
  const isHalf = found.length >= 2 && found.length === parts.length && parts.length === below.length;
  // Every column named again is a header printed twice, or that of another block.
  return isHalf && found.length < group.candidates.length ? found : [];
}

export function findFundHeaders(table: Table): HeaderGroup[] {
  const found: HeaderGroup[] = [];
  for (const row of headedRows(table)) {
    if (found.some(({ lastRow }) => lastRow >= row)) continue;
    if (isProjectList(table.rows.get(row)!)) continue;
    const entries = table.rows.get(row)!.filter((_, index, all) => !isPairLabel(all, index));
    const blocks = groupsOf(entries, FUND_BLOCK);
    const groups = blocks.filter((block, index) => !isTaskList(entries, blocks[index - 1]?.right ?? -1, block.right));
    if (groups.length === 0) continue;
    const next = nextFilledRow(table, row);
    const below = next === null ? [] : entriesOf(table, next);
    for (const group of groups) {
      const lower = groups.length === 1 ? fundParts(below, group) : [];
      found.push(headerOf(row, lower.length > 0 ? next! : row, group, lower));
    }
  }
  return found;
}

/** All texts of the header rows, for a person who must map a column. */
export function headerTexts(table: Table, header: HeaderGroup, left: number, right: number): readonly Entry[] {
  const rows = header.lastRow === header.row ? [header.row] : [header.row, header.lastRow];
  return rows.flatMap((row) => entriesWithin(table, row, left, right)).filter((entry) => !DECORATION.test(entry.label));
}
