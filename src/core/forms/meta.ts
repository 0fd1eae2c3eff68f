/** Title, year, unit and project of a form: what stands above its tables. */
import { formatCell } from '../grid';
import type { Evidence, FieldName, FormKind, TextField } from './form';
import { normaliseLabel, stemOf, textOf } from './labels';
import { entriesWithin, filledRows, nextToTheRight, previousFilledRow, type Entry, type Table } from './table';
import { SPLIT_HEADING } from './row-words';
import {
  DEPARTMENT_TITLE,
  IMPLEMENTING_LABEL,
  OTHER_LABEL,
  PROJECT_LABEL,
  PROJECT_TITLE,
  SUPERVISING_LABEL,
  UNIT_LABEL,
} from './title-words';
import { isTitle } from './titles';
import { findYear, yearOfName } from './year';

/** The part of a sheet a form may stand in; rows `from` (included) to `to` (excluded). */
export interface Area {
  readonly from: number;
  readonly to: number;
  readonly left: number;
  readonly right: number;
  /** First row of what may be said about the form above its title: the cover of the sheet. */
  readonly cover: number;
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

function entriesIn(table: Table, area: Area, from: number, to: number): Entry[] {
  const entries: Entry[] = [];
  for (const row of filledRows(table, from, to)) entries.push(...entriesWithin(table, row, area.left, area.right));
  return entries;
}

const META_LABELS = [UNIT_LABEL, PROJECT_LABEL, IMPLEMENTING_LABEL, SUPERVISING_LABEL, OTHER_LABEL];

/** What stands before the colon: the label of `填报单位：市城管局`. */
function labelStem(text: string): string {
  return stemOf(text.replace(/[:：].*$/s, '')).replace(/\((盖章|公章|签章|加盖公章|全称)\)$/, '');
}

function isMetaLabel(text: string): boolean {
  const stem = labelStem(text);
  return META_LABELS.some((pattern) => pattern.test(stem)) || OTHER_LABEL.test(normaliseLabel(text));
}

/** Behind the colon, up to a second label in the same cell: `填报单位：市城管局    填报日期：2022.3`. */
function behindColon(text: string): string | null {
  const inline = /^[^:：]+[:：]\s*(\S.*)$/s.exec(text);
  if (inline === null) return null;
  return inline[1]!.replace(/\s+[^\s:：]{2,12}[:：].*$/s, '').trim();
}

/** 单位：万元 names the unit of the amounts, not an office. */
function isMoney(text: string): boolean {
  return /^(人民币)?[百千万亿]?元$/.test(normaliseLabel(text));
}

/** The text that belongs to a label: behind its colon, or the next filled cell to the right. */
function labelled(table: Table, label: Entry, right: number): TextField {
  // 填报单位：（盖章）市教育局
  const inline = behindColon(label.text)?.replace(/^[（(](盖章|公章|签章|加盖公章)[)）]\s*(?=.)/, '') ?? null;
  if (inline !== null) return { cell: formatCell(label.row, label.column), text: inline };
  const neighbour = nextToTheRight(table, label.row, label.column, right);
  if (neighbour !== null && !isMetaLabel(neighbour.text)) {
    return { cell: formatCell(neighbour.row, neighbour.column), text: textOf(neighbour.cell) };
  }
  return { cell: formatCell(label.row, label.column + 1), text: '' };
}

/** 项目：某某工程 in one cell; alone the word heads many a column. */
const PROJECT_WITH_NAME = /^\s*项\s*目\s*[:：]\s*\S/;

/** `beside`: rows and columns at the left of a fund block that stands in the right half of the form. */
export function readMeta(table: Table, area: Area, beside: Area | null = null): Meta {
  const above = entriesIn(table, area, area.from, area.to);
  const left = beside === null ? [] : entriesIn(table, beside, beside.from, beside.to);
  const cover = entriesIn(table, area, area.cover, area.from);
  const title = above.filter((entry) => isTitle(entry.text)).at(-1);
  const header = entriesIn(table, area, area.to, area.to + 1);
  const year = findYear({ above, header, cover, title });
  const isLabel = (entry: Entry, pattern: RegExp) =>
    entry !== title && pattern.test(labelStem(entry.text)) && !isMoney(behindColon(entry.text) ?? '');
  const find = (pattern: RegExp) =>
    [above, left, cover].flatMap((entries) => entries.find((entry) => isLabel(entry, pattern)) ?? [])[0];
  const unitLabel = find(UNIT_LABEL) ?? find(IMPLEMENTING_LABEL) ?? find(SUPERVISING_LABEL);
  const projectLabel = find(PROJECT_LABEL) ?? above.find(({ text }) => PROJECT_WITH_NAME.test(text));
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
    year: year?.year ?? yearOfName(table.sheet.name),
    yearCell: year === null ? null : formatCell(year.entry.row, year.entry.column),
    unitName: unitLabel === undefined ? null : labelled(table, unitLabel, area.right),
    projectName: projectLabel === undefined ? null : labelled(table, projectLabel, area.right),
    evidence,
  };
}

type AssessmentKind = Exclude<FormKind, 'basic-data' | 'scorecard'>;

function kindByWords(words: string): AssessmentKind | null {
  if (DEPARTMENT_TITLE.test(words)) return 'department-self-assessment';
  return PROJECT_TITLE.test(words) ? 'project-self-assessment' : null;
}

/** A title printed on two lines: 部门整体支出 above 绩效自评表. */
function lineAbove(table: Table, area: Area): string {
  const row = previousFilledRow(table, area.from);
  if (row === null || row < area.cover) return '';
  const entries = entriesWithin(table, row, area.left, area.right);
  return entries.length === 1 && !/:/.test(entries[0]!.label) ? entries[0]!.label : '';
}

/** By the words of the title; where it says nothing, by what the form asks for. */
export function kindOf(meta: Meta, table: Table, area: Area): AssessmentKind {
  const byTitle = kindByWords(normaliseLabel(meta.title)) ?? kindByWords(lineAbove(table, area));
  if (byTitle !== null) return byTitle;
  if (meta.projectName !== null) return 'project-self-assessment';
  const bySheet = kindByWords(normaliseLabel(table.sheet.name));
  if (bySheet !== null) return bySheet;
  const splits = entriesIn(table, area, area.from, area.to).some((entry) => SPLIT_HEADING.test(entry.label));
  return splits || meta.unitName !== null ? 'department-self-assessment' : 'project-self-assessment';
}
