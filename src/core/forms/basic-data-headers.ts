/** Finds the two header rows of 基础数据表: staff numbers, and the three columns of amounts. */
import { formatCell } from '../grid';
import type { Evidence, FieldName } from './form';
import type { Entry } from './table';
import { ACCOUNTS_HEADER, STAFF_ACTUAL, STAFF_AUTHORISED, STAFF_RATE } from './basic-data-words';

export interface AccountColumns {
  readonly row: number;
  readonly previous: number;
  readonly budget: number;
  readonly actual: number;
  /** Year printed over this year's accounts. */
  readonly year: number | null;
  readonly evidence: readonly Evidence[];
}

export interface StaffLabels {
  readonly authorised: Entry;
  readonly actual: Entry;
  readonly rate: Entry | undefined;
}

function yearOf(entry: Entry): number {
  const printed = /20\d\d/.exec(entry.stem);
  if (printed !== null) return Number(printed[0]);
  return /^上/.test(entry.stem) ? -1 : 0;
}

/** 2020年决算数 | 2021年预算数 | 2021年决算数: the years stand in the words, whatever the order. */
export function accountColumns(entries: readonly Entry[]): AccountColumns | null {
  if (entries.length < 3) return null;
  const headers = entries.filter((entry) => ACCOUNTS_HEADER.test(entry.stem));
  const budget = headers.find((entry) => /预算/.test(entry.stem));
  const spent = headers.filter((entry) => !/预算/.test(entry.stem)).slice(0, 2);
  const [previous, actual] = spent.sort((a, b) => yearOf(a) - yearOf(b));
  if (budget === undefined || previous === undefined || actual === undefined) return null;
  const evidence = [proof('previous', previous), proof('budget', budget), proof('spent', actual)];
  const year = yearOf(actual);
  return {
    row: budget.row,
    previous: previous.column,
    budget: budget.column,
    actual: actual.column,
    year: year > 0 ? year : null,
    evidence,
  };
}

export function proof(field: FieldName, entry: Entry): Evidence {
  return { field, cell: formatCell(entry.row, entry.column), text: entry.text, confidence: 1 };
}

export function staffLabels(entries: readonly Entry[]): StaffLabels | null {
  const find = (pattern: RegExp) => entries.find((entry) => pattern.test(entry.stem));
  const authorised = find(STAFF_AUTHORISED);
  const actual = authorised === undefined ? undefined : find(STAFF_ACTUAL);
  return authorised === undefined || actual === undefined ? null : { authorised, actual, rate: find(STAFF_RATE) };
}
