/** Title, year, unit and project of a form: what stands above its tables. */
import { formatCell } from '../grid';
import type { Evidence, FieldName, FormKind, TextField } from './form';
import { normaliseLabel, stemOf } from './labels';
import { entriesOf, nextToTheRight, type Entry, type Table } from './table';
import {
  BASIC_DATA_TITLE,
  DEPARTMENT_TITLE,
  IMPLEMENTING_LABEL,
  PROJECT_LABEL,
  PROJECT_TITLE,
  SPLIT_HEADING,
  SUPERVISING_LABEL,
  TITLE_WORDS,
  UNIT_LABEL,
} from './words';

/** The part of a sheet a form may stand in; rows `from` (included) to `to` (excluded). */
export interface Area {
  readonly from: number;
  readonly to: number;
  readonly left: number;
  readonly right: number;
}

export interface Meta {
  readonly title: string;
  readonly titleCell: string;
  readonly year: number | null;
  readonly yearCell: string | null;
  readonly unitName: TextField | null;
  readonly projectName: TextField | null;
  readonly evidence: readonly Evidence[];
}

const LONGEST_TITLE = 60;

export function isTitle(text: string): boolean {
  const label = normaliseLabel(text);
  return label.length <= LONGEST_TITLE && TITLE_WORDS.test(label) && !/[。;；]/.test(label);
}

function* entriesIn(table: Table, area: Area): Iterable<Entry> {
  for (let row = area.from; row < area.to; row++) {
    for (const entry of entriesOf(table, row)) {
      if (entry.column >= area.left && entry.column <= area.right) yield entry;
    }
  }
}

function yearIn(text: string): number | null {
  const match = /(?<!\d)(20\d\d)年/.exec(normaliseLabel(text)) ?? /^\(?(20\d\d)\)?(年度)?$/.exec(normaliseLabel(text));
  return match === null ? null : Number(match[1]);
}

/** The year printed in or beside the title comes before one in a header such as 2021年预算数. */
function findYear(entries: readonly Entry[], title: Entry | undefined): { year: number; entry: Entry } | null {
  const candidates = entries.filter(
    (entry) => yearIn(entry.text) !== null && normaliseLabel(entry.text).length <= LONGEST_TITLE,
  );
  const best =
    candidates.find((entry) => entry === title) ??
    candidates.find((entry) => /^\(?20\d\d年度?\)?$|年度$/.test(normaliseLabel(entry.text))) ??
    candidates[0];
  return best === undefined ? null : { year: yearIn(best.text)!, entry: best };
}

/** The text that belongs to a label: behind its colon, or the next filled cell to the right. */
function labelled(table: Table, label: Entry, right: number): TextField {
  const inline = /^[^:：]+[:：]\s*(\S.*)$/s.exec(label.text);
  if (inline !== null) return { cell: formatCell(label.row, label.column), text: inline[1]!.trim() };
  const neighbour = nextToTheRight(table, label.row, label.column, right);
  if (neighbour !== null && !isMetaLabel(neighbour.text)) {
    return { cell: formatCell(neighbour.row, neighbour.column), text: neighbour.text };
  }
  return { cell: formatCell(label.row, label.column + 1), text: '' };
}

function labelStem(text: string): string {
  return stemOf(text.replace(/[:：].*$/s, ''));
}

function isMetaLabel(text: string): boolean {
  const stem = labelStem(text);
  return [UNIT_LABEL, PROJECT_LABEL, IMPLEMENTING_LABEL, SUPERVISING_LABEL].some((pattern) => pattern.test(stem));
}

export function readMeta(table: Table, area: Area): Meta {
  const entries = [...entriesIn(table, area)];
  const title = entries.filter((entry) => isTitle(entry.text)).at(-1);
  const year = findYear(entries, title);
  const find = (pattern: RegExp) => entries.find((entry) => entry !== title && pattern.test(labelStem(entry.text)));
  const unitLabel = find(UNIT_LABEL) ?? find(IMPLEMENTING_LABEL) ?? find(SUPERVISING_LABEL);
  const projectLabel = find(PROJECT_LABEL);
  const evidence: Evidence[] = [];
  const remember = (field: FieldName, entry: Entry | undefined) => {
    if (entry === undefined) return;
    evidence.push({ field, cell: formatCell(entry.row, entry.column), text: entry.text, confidence: 1 });
  };
  remember('title', title);
  remember('year', year?.entry);
  remember('unitName', unitLabel);
  remember('projectName', projectLabel);
  return {
    title: title === undefined ? '' : title.text.replace(/\s+/g, ''),
    titleCell: title === undefined ? formatCell(area.from, area.left) : formatCell(title.row, title.column),
    year: year?.year ?? null,
    yearCell: year === null ? null : formatCell(year.entry.row, year.entry.column),
    unitName: unitLabel === undefined ? null : labelled(table, unitLabel, area.right),
    projectName: projectLabel === undefined ? null : labelled(table, projectLabel, area.right),
    evidence,
  };
}

/** By the words of the title; where it says nothing, by what the form asks for. */
export function kindOf(meta: Meta, table: Table, area: Area): Exclude<FormKind, 'basic-data' | 'scorecard'> {
  const title = normaliseLabel(meta.title);
  if (DEPARTMENT_TITLE.test(title)) return 'department-self-assessment';
  if (PROJECT_TITLE.test(title) || meta.projectName !== null) return 'project-self-assessment';
  const splits = [...entriesIn(table, area)].some((entry) => SPLIT_HEADING.test(normaliseLabel(entry.text)));
  return splits || meta.unitName !== null ? 'department-self-assessment' : 'project-self-assessment';
}

export function isBasicDataTitle(text: string): boolean {
  return isTitle(text) && BASIC_DATA_TITLE.test(normaliseLabel(text));
}
