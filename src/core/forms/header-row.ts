/** The headers of one printed row, or of two rows that make one header: which column holds what. */
import type { FieldName } from './form';
import type { HeaderMatch } from './labels';
import type { Entry } from './table';

/** Columns of an indicator table; 调整指标值 beside 年初指标值 is read into the target. */
export type ColumnName = FieldName | 'adjustedTarget';

export interface Candidate {
  readonly field: ColumnName;
  readonly entry: Entry;
  readonly confidence: number;
}

/** Headers that belong together; several groups in a row are forms side by side. */
export interface HeaderDraft {
  readonly left: number;
  readonly right: number;
  readonly candidates: readonly Candidate[];
}

export type Matcher = (entry: Entry) => HeaderMatch | null;

/** 调整指标值 (Chongqing) replaces the target of the year's beginning where it is filled in. */
const ADJUSTED_TARGET = /^(年中)?调整(后)?(的)?(目标值|指标值|年度指标值)$/;

export function candidateOf(entry: Entry, match: Matcher): Candidate | null {
  const found = match(entry);
  if (found !== null) return { ...found, entry };
  return ADJUSTED_TARGET.test(entry.stem) ? { field: 'adjustedTarget', entry, confidence: 0.9 } : null;
}

/** Fields that only the first column of a table names: seen again, they begin the next form beside it. */
const FIRST_FIELDS: readonly ColumnName[] = ['level1', 'level3', 'initial', 'adjusted'];

/** Groups the headers of one row, left to right. */
export function groupsOf(entries: readonly Entry[], match: Matcher): HeaderDraft[] {
  const groups: Candidate[][] = [];
  for (const entry of entries) {
    const candidate = candidateOf(entry, match);
    if (candidate === null) continue;
    const group = groups.at(-1);
    if (group === undefined || beginsNext(group, candidate)) groups.push([candidate]);
    else group.push(candidate);
  }
  return groups.map((candidates) => ({
    left: candidates[0]!.entry.column,
    right: candidates.at(-1)!.entry.column,
    candidates,
  }));
}

function beginsNext(group: readonly Candidate[], { field, entry }: Candidate): boolean {
  const same = group.filter((known) => known.field === field);
  if (same.length === 0) return false;
  // 三级指标 and 指标内容 in one table: two wordings of one field stand side by side.
  const repeated = same.some((known) => known.entry.stem === entry.stem);
  return repeated && (FIRST_FIELDS.includes(field) || group[0]!.field === field);
}

/**
 * One column for each field. Where a field is named twice the usual wording wins; points printed behind
 * each level (一级指标|权重|二级指标|权重|…) are not those of the indicator: the first behind its name counts.
 */
export function columnsOf(candidates: readonly Candidate[]): Map<ColumnName, Candidate> {
  const columns = new Map<ColumnName, Candidate>();
  const name = candidates.find(({ field }) => field === 'level3') ?? candidates.find(({ field }) => field === 'level2');
  const isBehindName = ({ entry }: Candidate) => name === undefined || entry.column > name.entry.column;
  const isBetter = (candidate: Candidate, known: Candidate): boolean => {
    if (candidate.field === 'weight' && isBehindName(candidate) !== isBehindName(known)) return isBehindName(candidate);
    return candidate.confidence > known.confidence;
  };
  for (const candidate of candidates) {
    const known = columns.get(candidate.field);
    if (known === undefined || isBetter(candidate, known)) columns.set(candidate.field, candidate);
  }
  if (!columns.has('target') && columns.has('adjustedTarget')) {
    columns.set('target', { ...columns.get('adjustedTarget')!, field: 'target' });
    columns.delete('adjustedTarget');
  }
  return columns;
}

const LEVELS: readonly ColumnName[] = ['level1', 'level2', 'level3'];
const MEASURES: readonly ColumnName[] = ['target', 'actual', 'weight', 'score', 'criterion'];

export function countOf(fields: readonly ColumnName[], group: HeaderDraft): number {
  return fields.filter((field) => group.candidates.some((candidate) => candidate.field === field)).length;
}

/** An indicator table names its indicators and at least one thing about them. */
export function isIndicatorHeader(group: HeaderDraft): boolean {
  const levels = countOf(LEVELS, group);
  const measures = countOf(MEASURES, group);
  return countOf(['level3'], group) === 1 ? measures >= 1 && levels + measures >= 3 : levels === 2 && measures >= 2;
}

export function isFundHeader(group: HeaderDraft): boolean {
  const amounts = countOf(['initial', 'adjusted', 'executed'], group);
  return amounts >= 2 || (amounts === 1 && countOf(['rate'], group) === 1);
}
