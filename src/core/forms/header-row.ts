/** The headers of one printed row, or of two rows that make one header: which column holds what. */
import type { FieldName } from './form';
import type { HeaderMatch } from './labels';
import { GOAL_ACTUAL, GOAL_EXPECTED } from './row-words';
import { ADJUSTED_TARGET, FOURTH_LEVEL } from './words';
import type { Entry } from './table';

/** Columns of an indicator table; 调整指标值 beside 年初指标值 is read into the target, 改进措施 stands beside 偏差原因. */
export type ColumnName = FieldName | 'adjustedTarget' | 'measures' | 'level4';

export interface Candidate {
  readonly field: ColumnName;
  readonly entry: Entry;
  readonly confidence: number;
}

/** Headers of one table; several in a row are forms side by side. */
export interface HeaderDraft {
  readonly left: number;
  readonly right: number;
  readonly candidates: readonly Candidate[];
}

const LEVELS: readonly ColumnName[] = ['level1', 'level2', 'level3'];
const MEASURES: readonly ColumnName[] = ['target', 'actual', 'weight', 'score', 'criterion'];
const AMOUNTS: readonly ColumnName[] = ['initial', 'adjusted', 'executed'];

function countOf(fields: readonly ColumnName[], candidates: readonly Candidate[]): number {
  return fields.filter((field) => candidates.some((candidate) => candidate.field === field)).length;
}

/** What makes a row of words the header of one kind of table. */
export interface HeaderKind {
  readonly match: (entry: Entry) => HeaderMatch | null;
  readonly isHeader: (candidates: readonly Candidate[]) => boolean;
  /** A header of the other kind in the same row: there a form beside begins or ends. */
  readonly isForeign: (entry: Entry) => boolean;
}

export const INDICATOR_TABLE: HeaderKind = {
  match: (entry) => entry.indicatorHeader,
  /** It names its indicators and at least one thing about them. */
  isHeader: (candidates) => {
    const levels = countOf(LEVELS, candidates);
    const measures = countOf(MEASURES, candidates);
    if (countOf(['level3'], candidates) === 0) return levels === 2 && measures >= 2;
    return measures >= 1 && levels + measures >= 3;
  },
  isForeign: (entry) => entry.indicatorHeader === null && entry.fundHeader !== null,
};

/** 绩效指标 over two or three columns of labels and names that have no header of their own. */
const BARE_NAME = /^((年度|年初|主要|自评)?(绩效|评价|考核)?指标|指标体系)$/;

export const BARE_TABLE: HeaderKind = {
  match: (entry) => entry.indicatorHeader ?? (BARE_NAME.test(entry.stem) ? { field: 'level3', confidence: 0.5 } : null),
  isHeader: (candidates) => countOf(['level3'], candidates) === 1 && countOf(MEASURES, candidates) >= 3,
  isForeign: (entry) => entry.indicatorHeader === null && entry.fundHeader !== null,
};

export const FUND_BLOCK: HeaderKind = {
  match: (entry) => entry.fundHeader,
  isHeader: (candidates) => {
    const amounts = countOf(AMOUNTS, candidates);
    // 预算数 | 决算数 without a rate are the columns of 基础数据表 and of accounts.
    const isAccounts = candidates.some(({ entry }) => /决算/.test(entry.stem));
    if (isAccounts && countOf(['rate'], candidates) === 0) return false;
    return amounts >= 2 || (amounts === 1 && countOf(['rate'], candidates) === 1);
  },
  isForeign: (entry) => LEVELS.includes(entry.indicatorHeader?.field ?? 'title'),
};

export function candidateOf(entry: Entry, kind: HeaderKind): Candidate | null {
  const found = kind.match(entry);
  if (found !== null) return { ...found, entry };
  if (kind === INDICATOR_TABLE && FOURTH_LEVEL.test(entry.stem)) return { field: 'level4', entry, confidence: 1 };
  const isAdjusted = kind === INDICATOR_TABLE && ADJUSTED_TARGET.test(entry.stem);
  return isAdjusted ? { field: 'adjustedTarget', entry, confidence: 0.9 } : null;
}

/** Runs of candidates between headers of the other kind and the headings of goals. */
function runsOf(entries: readonly Entry[], kind: HeaderKind): Candidate[][] {
  const runs: Candidate[][] = [[]];
  let inGoals = false;
  const named = entries.map((entry) => entry.indicatorHeader?.field);
  // 年度目标 as the only word for targets in a header whose columns stand in reversed order.
  const isTable =
    LEVELS.every((level) => named.some((name) => name === level)) &&
    named.filter((name) => name === 'target').length === 1;
  for (const entry of entries) {
    const candidate = candidateOf(entry, kind);
    const run = runs.at(-1)!;
    const isGoal = !isTable && GOAL_EXPECTED.test(entry.stem) && countOf(LEVELS, run) === 0;
    if (isGoal || kind.isForeign(entry)) runs.push([]);
    // 实际完成情况 beside 预期目标 is the heading of goals, not a column of results.
    else if (candidate !== null && !(inGoals && GOAL_ACTUAL.test(entry.stem))) run.push(candidate);
    inGoals = isGoal || (inGoals && candidate === null);
  }
  return runs;
}

/** More header words in one row than any sheet of forms has. */
const MOST_HEADERS = 200;

/** How many candidates name a field that the same header has already named. */
function repeatsIn(candidates: readonly Candidate[]): number {
  return candidates.length - new Set(candidates.map(({ field }) => field)).size;
}

/**
 * Splits the headers of forms side by side: where both halves are headers and say the same, so that as little as
 * possible is named twice in either of them; among such places where they lie furthest apart.
 */
function halvesOf(run: readonly Candidate[], kind: HeaderKind): readonly (readonly Candidate[])[] {
  if (run.length > MOST_HEADERS || !kind.isHeader(run)) return [];
  let best: { readonly at: number; readonly repeats: number; readonly gap: number } | null = null;
  for (let at = 2; at <= run.length - 2; at++) {
    const [left, right] = [run.slice(0, at), run.slice(at)];
    if (!isSplit(left, right, kind)) continue;
    const repeats = repeatsIn(left) + repeatsIn(right);
    const gap = right[0]!.entry.column - left.at(-1)!.entry.column;
    if (best === null || repeats < best.repeats || (repeats === best.repeats && gap > best.gap)) {
      best = { at, repeats, gap };
    }
  }
  if (best === null) return [run];
  return [run.slice(0, best.at), run.slice(best.at)].flatMap((half) => halvesOf(half, kind));
}

/** 二级指标 behind 一级指标 goes on with the same tree. */
function continuesTree(before: Candidate, behind: Candidate): boolean {
  const level = LEVELS.indexOf(before.field);
  return level >= 0 && LEVELS[level + 1] === behind.field;
}

function isSplit(left: readonly Candidate[], right: readonly Candidate[], kind: HeaderKind): boolean {
  if (continuesTree(left.at(-1)!, right[0]!)) return false;
  const fields = new Set(left.map(({ field }) => field));
  const again = new Set(right.filter(({ field }) => fields.has(field)).map(({ field }) => field));
  return again.size >= 2 && kind.isHeader(left) && kind.isHeader(right);
}

/** 改进措施 beside 偏差原因: the second half of one column. */
function isMeasures({ field, entry }: Candidate): boolean {
  return field === 'reason' && /措施|整改/.test(entry.stem);
}

/** 改进措施 beside 偏差原因 of the same table; 偏差原因及改进措施 is the reason of a table beside. */
function isOwnMeasures(end: Candidate, beside: Candidate | undefined): boolean {
  return isMeasures(end) && !/原因/.test(end.entry.stem) && beside?.field === 'reason';
}

/** Drops from both ends what belongs to a table beside: a field named there that the table names inside as well. */
function trimmed(candidates: readonly Candidate[], kind: HeaderKind): readonly Candidate[] {
  const isNamedIn = (rest: readonly Candidate[], end: Candidate, beside: Candidate | undefined) =>
    rest.some(({ field }) => field === end.field) && !isOwnMeasures(end, beside) && kind.isHeader(rest);
  let rest = candidates;
  while (isNamedIn(rest.slice(1), rest[0]!, rest[1])) rest = rest.slice(1);
  while (isNamedIn(rest.slice(0, -1), rest.at(-1)!, rest.at(-2))) rest = rest.slice(0, -1);
  return rest;
}

/** 年度预算数 names the block where 调整后预算数 or 全年预算数 is a column (Sichuan), and is that column elsewhere (Jiangxi). */
function withoutBlockNames(run: readonly Candidate[]): readonly Candidate[] {
  const isName = ({ entry }: Candidate) => /^年度预算(数|金额)$/.test(entry.stem);
  const hasOther = run.some((candidate) => candidate.field === 'adjusted' && !isName(candidate));
  return hasOther ? run.filter((candidate) => !isName(candidate)) : run;
}

/** The headers of one row, left to right. */
export function groupsOf(entries: readonly Entry[], kind: HeaderKind): HeaderDraft[] {
  return runsOf(entries, kind)
    .map(withoutBlockNames)
    .flatMap((run) => halvesOf(run, kind))
    .map((half) => trimmed(half, kind))
    .map((candidates) => ({
      left: candidates[0]!.entry.column,
      right: candidates.at(-1)!.entry.column,
      candidates,
    }));
}

const MOST_APART = 3;

/** Level and name directly behind the level above them. */
function isTree(level1: Candidate, [level2, name]: readonly Candidate[]): boolean {
  const [first, second, third] = [level1, level2!, name!].map(({ entry }) => entry.column);
  return first! < second! && second! - first! <= MOST_APART && third! - second! <= MOST_APART;
}

/**
 * One column for each field. Where a field is named twice the usual wording wins; points printed behind
 * each level (一级指标|权重|二级指标|权重|…) are not those of the indicator: the first behind its name counts.
 */
export function columnsOf(candidates: readonly Candidate[]): Map<ColumnName, Candidate> {
  const columns = new Map<ColumnName, Candidate>();
  const named = (level: ColumnName) => candidates.find(({ field }) => field === level);
  const name = named('level4') ?? named('level3') ?? named('level2');
  const isBehindName = ({ entry }: Candidate) => name === undefined || entry.column > name.entry.column;
  const isBetter = (candidate: Candidate, known: Candidate): boolean => {
    if (candidate.field === 'weight' && isBehindName(candidate) !== isBehindName(known)) return isBehindName(candidate);
    return candidate.confidence > known.confidence;
  };
  for (const candidate of candidates) {
    const known = columns.get(candidate.field);
    if (known === undefined || isBetter(candidate, known)) columns.set(candidate.field, candidate);
  }
  const names = candidates.filter(({ field }) => field === 'level3');
  // 指标内容 | 具体指标 behind 一级指标: what stands between is the level that no word names.
  if (columns.has('level1') && !columns.has('level2') && names.length === 2 && isTree(columns.get('level1')!, names)) {
    columns.set('level2', { ...names[0]!, field: 'level2' });
    columns.set('level3', names[1]!);
  }
  if (!columns.has('target') && columns.has('adjustedTarget')) {
    columns.set('target', { ...columns.get('adjustedTarget')!, field: 'target' });
    columns.delete('adjustedTarget');
  }
  const reason = columns.get('reason');
  const measures = candidates.find((candidate) => candidate !== reason && isMeasures(candidate));
  if (reason !== undefined && measures !== undefined && !isMeasures(reason)) columns.set('measures', measures);
  return columns;
}
