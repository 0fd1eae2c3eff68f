/** The years that title and header of a form, the report's headline and the workbook's name state. */
import { cellAt, findSheet, formatCell, parseCell, type Grid, type Sheet } from '../grid';
import type { Form } from '../forms/form';
import { listedYears, type YearCell } from '../forms/year';
import type { WorkbookFacts } from './facts';
import { tableTop } from './form-box';

export interface StatedYear {
  readonly year: number;
  readonly source: 'form' | 'report' | 'file';
  readonly form: Form | null;
  /** null: not in the workbook. */
  readonly sheet: string | null;
  readonly cell: string | null;
}

/** A year standing alone: （2021年度）, 2021年, 年度：2021. */
const ALONE = /^[(（]?(?:评价|填报|报告)?(?:年度)?[:：]?(20\d\d)(?:年度|年)?[)）]?$/;
/** A title may name a project with a year of its own, or the year in which the form was filled in. */
const IN_TITLE = /(20\d\d)年度/;
const WEAK_IN_TITLE = /(20\d\d)年(?=部门|单位|整体|项目支出|预算|财政|省级|市级|县级|区级|绩效)/;
const IN_ACCOUNTS = /^(20\d\d)年度?(?:年初)?(?:预算|决算|实际)/;
const IN_FILE = /(20\d\d)年度/;
/** 2021—2023年: a span, no year. */
const SPAN = /20\d\d年?(?:度)?[-—–~至到]+20\d\d/;

/** The years a text names with 年 behind them: 2020年婴儿死亡率. */
export function yearsNamed(text: string): number[] {
  return [...text.matchAll(/20\d\d(?=年)/g)].map(([digits]) => Number(digits));
}

function squeezed(text: string): string {
  return text.replace(/[\s\u3000]/g, '');
}

function yearIn(text: string, pattern: RegExp): number | null {
  const said = squeezed(text);
  const match = SPAN.test(said) ? null : pattern.exec(said);
  return match === null ? null : Number(match[1]);
}

/** Rows (from 0) of title and header: down to the first table. */
function headOf(form: Form): { readonly top: number; readonly bottom: number } {
  const top = parseCell(form.titleCell)?.row ?? 0;
  return { top, bottom: (tableTop(form) ?? top + 3) - 1 };
}

/** No form is wider. */
const WIDEST = 64;

function headCells(sheet: Sheet, top: number, bottom: number): YearCell[] {
  const cells: YearCell[] = [];
  for (let row = top; row <= bottom; row += 1) {
    for (let column = 0; column < Math.min(sheet.columnCount, WIDEST); column += 1) {
      const value = cellAt(sheet, row, column)?.value ?? null;
      if (value === null || typeof value === 'object') continue;
      cells.push({ row, column, label: squeezed(String(value)) });
    }
  }
  return cells;
}

function yearsOfForm(grid: Grid, form: Form): StatedYear[] {
  const sheet = findSheet(grid, form.sheet);
  if (sheet === undefined) return [];
  const { top, bottom } = headOf(form);
  const years = new Map<string, number>();
  const note = (cell: string, text: string, pattern: RegExp) => {
    const year = yearIn(text, pattern);
    if (year !== null) years.set(cell, year);
  };
  const head = headCells(sheet, top, bottom);
  const listed = listedYears(head);
  for (const place of head) {
    const cell = formatCell(place.row, place.column);
    if (!listed.has(place)) note(cell, place.label, cell === form.titleCell ? IN_TITLE : ALONE);
  }
  for (const { field, cell, text } of form.evidence) {
    if (field === 'budget' || field === 'spent') note(cell, text, IN_ACCOUNTS);
  }
  if (years.size === 0) note(form.titleCell, form.title, WEAK_IN_TITLE);
  return [...years].map(([cell, year]) => ({ year, source: 'form', form, sheet: form.sheet, cell }));
}

/** All of them, forms first, in their order. */
export function statedYears(grid: Grid, facts: WorkbookFacts): StatedYear[] {
  const { report } = facts;
  const title = report?.title ?? null;
  const file = yearIn(grid.name, IN_FILE);
  const nowhere = { form: null, sheet: null, cell: null };
  return [
    ...facts.forms.flatMap(({ form }) => yearsOfForm(grid, form)),
    ...(report === null || title?.year == null
      ? []
      : [{ year: title.year, source: 'report' as const, form: null, sheet: report.sheet, cell: title.cell }]),
    ...(file === null ? [] : [{ year: file, source: 'file' as const, ...nowhere }]),
  ];
}

/** The year most of them state; where two are stated as often, the first one's. null: none is stated. */
export function commonYear(years: readonly StatedYear[]): number | null {
  const counts = new Map<number, number>();
  for (const { year } of years) counts.set(year, (counts.get(year) ?? 0) + 1);
  const [first] = [...counts].sort((a, b) => b[1] - a[1]);
  return first?.[0] ?? null;
}
