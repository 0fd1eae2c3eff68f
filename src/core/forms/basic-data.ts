/** Reads 部门整体支出绩效评价基础数据表: staff, and the rows with last year, budget and this year. */
import { formatCell } from '../grid';
import { accountColumns, proof, staffLabels, type AccountColumns } from './basic-data-headers';
import { BASIC_DATA_END, BASIC_DATA_ROWS } from './basic-data-words';
import { amountField, numberField, rateField, type AmountUnit } from './fields';
import type { BasicDataForm, BasicDataKey, BasicDataRow, Evidence, NumberField } from './form';
import { amountUnit } from './amount-unit';
import { readMeta, type Area } from './meta';
import { entriesWithin, filledRows, nextFilledRow, nextToTheRight, type Entry, type Table } from './table';

function keyOf(label: Entry): BasicDataKey | null {
  const stem = label.stem
    .replace(/^其中:/, '')
    .replace(/^\(?(\d+|[一二三四五六七八九十]+)[、.)]/, '')
    .replace(/^其中:/, '')
    .replace(/[“”"']/g, '');
  return BASIC_DATA_ROWS.find(([, pattern]) => pattern.test(stem))?.[0] ?? null;
}

/** Rows that end the items under 项目支出. */
const PROJECT_BLOCK_END: readonly (BasicDataKey | null)[] = ['running-costs', 'procurement', 'budget-adjustment'];

/** 业务工作专项 and the like count only under the heading 项目支出. */
function readRows(table: Table, columns: AccountColumns, area: Area, unit: AmountUnit): BasicDataRow[] {
  const labelsEnd = Math.min(columns.previous, columns.budget, columns.actual) - 1;
  const rows: BasicDataRow[] = [];
  let underProjects = false;
  for (const row of filledRows(table, columns.row + 1, area.to)) {
    const entries = entriesWithin(table, row, area.left, labelsEnd);
    const label = entries.at(-1);
    if (label === undefined) continue;
    if (BASIC_DATA_END.test(entries[0]!.label)) break;
    let key = keyOf(label);
    if (key === 'project') underProjects = true;
    else if (underProjects && PROJECT_BLOCK_END.includes(key)) underProjects = false;
    if (underProjects && key !== 'project') key = 'project-item';
    else if (key === 'project-item') key = null;
    const amount = (column: number) => amountField(table.sheet, row, column, unit);
    rows.push({
      row: row + 1,
      label: label.label.replace(/[:]$/, ''),
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

/** The number below its label; beside it where a person laid the form out in one row. */
function staffNumber(
  table: Table,
  label: Entry,
  right: number,
  read: (row: number, column: number) => NumberField,
): NumberField {
  const below = read(nextFilledRow(table, label.row) ?? label.row + 1, label.column);
  if (below.number !== null) return below;
  const beside = nextToTheRight(table, label.row, label.column, right);
  const field = beside === null ? null : read(beside.row, beside.column);
  return field?.number == null ? below : field;
}

function readHeadcount(table: Table, area: Area): Headcount {
  for (const row of filledRows(table, area.from, area.to)) {
    const labels = staffLabels(entriesWithin(table, row, area.left, area.right));
    if (labels === null) continue;
    const { authorised, actual, rate } = labels;
    const number = (at: number, column: number) => numberField(table.sheet, at, column);
    const percent = (at: number, column: number) => rateField(table.sheet, at, column);
    return {
      value: {
        authorised: staffNumber(table, authorised, area.right, number),
        actual: staffNumber(table, actual, area.right, number),
        rate: rate === undefined ? null : staffNumber(table, rate, area.right, percent),
      },
      evidence: [
        proof('authorised', authorised),
        proof('staff', actual),
        ...(rate === undefined ? [] : [proof('staffRate', rate)]),
      ],
    };
  }
  return { value: null, evidence: [] };
}

function findColumns(table: Table, area: Area): AccountColumns | null {
  for (const row of filledRows(table, area.from, area.to)) {
    const columns = accountColumns(entriesWithin(table, row, area.left, area.right));
    if (columns !== null) return columns;
  }
  return null;
}

/** null when the area holds neither staff numbers nor accounts. */
export function readBasicData(table: Table, area: Area): BasicDataForm | null {
  const headcount = readHeadcount(table, area);
  const columns = findColumns(table, area);
  if (columns === null && headcount.value === null) return null;
  const meta = readMeta(table, { ...area, to: columns?.row ?? area.to });
  const amounts =
    columns === null ? null : amountUnit(table, columns.row, [area.from, columns.row], area.left, area.right);
  const year = columns?.year ?? null;
  return {
    kind: 'basic-data',
    sheet: table.sheet.name,
    sheetHidden: table.sheet.visibility !== 'visible',
    title: meta.title,
    titleCell: meta.titleCell,
    // 2021年决算数 in the header names the year better than anything above it.
    year: year ?? meta.year,
    yearCell: year === null ? meta.yearCell : columns!.evidence.at(-1)!.cell,
    unitName: meta.unitName,
    evidence: [...yearEvidence(meta.evidence, columns), ...headcount.evidence, ...(columns?.evidence ?? [])],
    headcount: headcount.value,
    rows: columns === null || amounts === null ? [] : readRows(table, columns, area, amounts.unit),
    ...(amounts === null ? {} : { unitPrinted: amounts.printed }),
  };
}

function yearEvidence(evidence: readonly Evidence[], columns: AccountColumns | null): Evidence[] {
  const header = columns?.evidence.at(-1);
  if (columns?.year == null || header === undefined) return [...evidence];
  return [...evidence.filter(({ field }) => field !== 'year'), { ...header, field: 'year' }];
}
