/** Reads 部门整体支出绩效评价基础数据表: staff, and the rows with last year, budget and this year. */
import { formatCell } from '../grid';
import { amountUnit } from './funds';
import { amountField, numberField, rateField } from './fields';
import type { BasicDataForm, BasicDataKey, BasicDataRow, Evidence } from './form';
import { normaliseLabel, stemOf } from './labels';
import { readMeta, type Area } from './meta';
import { entriesOf, type Entry, type Table } from './table';
import { ACCOUNTS_HEADER, BASIC_DATA_END, BASIC_DATA_ROWS, STAFF_ACTUAL, STAFF_AUTHORISED, STAFF_RATE } from './words';

interface AccountColumns {
  readonly row: number;
  readonly previous: number;
  readonly budget: number;
  readonly actual: number;
  readonly evidence: readonly Evidence[];
}

/** A header 2020年决算数 | 2021年预算数 | 2021年决算数; the years stand in the words. */
function accountColumns(entries: readonly Entry[]): AccountColumns | null {
  const headers = entries.filter((entry) => ACCOUNTS_HEADER.test(stemOf(entry.text)));
  const budget = headers.find((entry) => /预算/.test(entry.text));
  const [previous, actual] = headers.filter((entry) => /决算|实际|执行|支出/.test(entry.text));
  if (budget === undefined || previous === undefined || actual === undefined) return null;
  const evidence = (
    [
      ['previous', previous],
      ['budget', budget],
      ['spent', actual],
    ] as const
  ).map(([field, entry]) => ({ field, cell: formatCell(entry.row, entry.column), text: entry.text, confidence: 1 }));
  return { row: budget.row, previous: previous.column, budget: budget.column, actual: actual.column, evidence };
}

function keyOf(label: string): BasicDataKey | null {
  const stem = stemOf(label)
    .replace(/^(\d+|[一二三四五六七八九十]+)[、.)]/, '')
    .replace(/^其中:/, '')
    .replace(/[“”"']/g, '');
  return BASIC_DATA_ROWS.find(([, pattern]) => pattern.test(stem))?.[0] ?? null;
}

/** Rows that end the items under 项目支出. */
const PROJECT_BLOCK_END: readonly (BasicDataKey | null)[] = ['running-costs', 'procurement', 'budget-adjustment'];

/** 业务工作专项 and the like count only under the heading 项目支出. */
function readRows(table: Table, columns: AccountColumns, area: Area): BasicDataRow[] {
  const unit = amountUnit(table, area.from, columns.row, area.left, area.right);
  const rows: BasicDataRow[] = [];
  let underProjects = false;
  for (let row = columns.row + 1; row < area.to; row++) {
    const entries = entriesOf(table, row).filter(
      (entry) => entry.column >= area.left && entry.column < columns.previous,
    );
    const label = entries.at(-1);
    if (label === undefined) continue;
    if (BASIC_DATA_END.test(normaliseLabel(entries[0]!.text))) break;
    let key = keyOf(label.text);
    if (key === 'project') underProjects = true;
    else if (underProjects && PROJECT_BLOCK_END.includes(key)) underProjects = false;
    if (underProjects && key !== 'project') key = 'project-item';
    else if (key === 'project-item') key = null;
    const amount = (column: number) => amountField(table.sheet, row, column, unit);
    rows.push({
      row: row + 1,
      label: normaliseLabel(label.text).replace(/[:]$/, ''),
      labelCell: formatCell(row, label.column),
      key,
      previous: amount(columns.previous),
      budget: amount(columns.budget),
      actual: amount(columns.actual),
    });
  }
  return rows;
}

interface Headcount {
  readonly value: BasicDataForm['headcount'];
  readonly evidence: readonly Evidence[];
}

function readHeadcount(table: Table, area: Area): Headcount {
  for (let row = area.from; row < area.to; row++) {
    const entries = entriesOf(table, row).filter((entry) => entry.column >= area.left && entry.column <= area.right);
    const find = (pattern: RegExp) => entries.find((entry) => pattern.test(stemOf(entry.text)));
    const authorised = find(STAFF_AUTHORISED);
    const staff = find(STAFF_ACTUAL);
    if (authorised === undefined || staff === undefined) continue;
    const rate = find(STAFF_RATE);
    const proof = (field: 'authorised' | 'staff' | 'staffRate', entry: Entry | undefined) =>
      entry === undefined ? [] : [{ field, cell: formatCell(row, entry.column), text: entry.text, confidence: 1 }];
    return {
      value: {
        authorised: numberField(table.sheet, row + 1, authorised.column),
        actual: numberField(table.sheet, row + 1, staff.column),
        rate: rate === undefined ? null : rateField(table.sheet, row + 1, rate.column),
      },
      evidence: [...proof('authorised', authorised), ...proof('staff', staff), ...proof('staffRate', rate)],
    };
  }
  return { value: null, evidence: [] };
}

/** null when the area holds neither staff numbers nor accounts. */
export function readBasicData(table: Table, area: Area): BasicDataForm | null {
  const headcount = readHeadcount(table, area);
  let columns: AccountColumns | null = null;
  for (let row = area.from; row < area.to && columns === null; row++) columns = accountColumns(entriesOf(table, row));
  if (columns === null && headcount.value === null) return null;
  const meta = readMeta(table, { ...area, to: columns?.row ?? area.to });
  return {
    kind: 'basic-data',
    sheet: table.sheet.name,
    sheetHidden: table.sheet.visibility !== 'visible',
    title: meta.title,
    titleCell: meta.titleCell,
    year: actualYear(columns) ?? meta.year,
    yearCell: columns?.evidence.at(-1)?.cell ?? meta.yearCell,
    unitName: meta.unitName,
    evidence: [...meta.evidence, ...headcount.evidence, ...(columns?.evidence ?? [])],
    headcount: headcount.value,
    rows: columns === null ? [] : readRows(table, columns, area),
  };
}

/** 2021年决算数 in the header names the year better than anything above it. */
function actualYear(columns: AccountColumns | null): number | null {
  const match = /20\d\d/.exec(columns?.evidence.at(-1)?.text ?? '');
  return match === null ? null : Number(match[0]);
}
