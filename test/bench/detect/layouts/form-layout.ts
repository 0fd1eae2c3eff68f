/** A layout of one sheet from a description: titles, funds, goals, indicators, total. */
import {
  actualWriter,
  addFunds,
  addLines,
  addSum,
  headingsOf,
  rateWriter,
  targetWriter,
  type FundColumns,
  type Funds,
  type LineColumns,
  type Looks,
} from './assessment';
import type { FormPlaces, Layout } from './layout';
import type { Line } from './lines';
import { Page, type Content } from './page';

export interface Form {
  readonly name: string;
  readonly kind: FormPlaces['kind'];
  readonly sheet: string;
  readonly title: string;
  readonly year: number;
  /** Rows between the year and the funds; the cells of the unit and of the project are told by their texts. */
  readonly meta: readonly (readonly Content[])[];
  readonly unit: string;
  readonly project: string | null;
  readonly funds: Funds;
  readonly goal: { readonly rows: (page: Page) => number; readonly expected: string; readonly actual: string };
  readonly goalsFirst?: true;
  readonly headings: readonly (readonly Content[])[];
  readonly lines: readonly Line[];
  readonly columns: LineColumns;
  readonly looks: Looks;
  readonly sumLabel: string;
}

function cellOf(rows: readonly (readonly Content[])[], first: number, text: string): string {
  const row = rows.findIndex((cells) => cells.includes(text));
  return `${String.fromCharCode(65 + rows[row]!.indexOf(text))}${first + row}`;
}

export function layout(form: Form): Layout {
  const page = new Page(form.sheet);
  const title = page.add(form.title);
  const yearText = `（${form.year}年度）`;
  const year = page.add(yearText);
  const metaTop = year + 1;
  for (const cells of form.meta) page.add(...cells);
  const early = form.goalsFirst ? form.goal.rows(page) : null;
  const { total, sources } = addFunds(page, form.funds, form.looks);
  const goal = early ?? form.goal.rows(page);
  const [heading] = form.headings.map((cells) => page.add(...cells));
  const lines = addLines(page, form.lines, form.columns, form.looks);
  const sum = addSum(page, form.sumLabel, total, lines, form.columns);
  const places: FormPlaces = {
    kind: form.kind,
    sheet: form.sheet,
    title: `A${title}`,
    year: { cell: `A${year}`, number: form.year, text: yearText },
    unitName: { cell: cellOf(form.meta, metaTop, form.unit), text: form.unit },
    projectName: form.project === null ? null : { cell: cellOf(form.meta, metaTop, form.project), text: form.project },
    total,
    sources,
    income: null,
    spending: null,
    goals: [{ expected: `${form.goal.expected}${goal}`, actual: `${form.goal.actual}${goal}` }],
    headings: headingsOf(heading!, form.columns, form.headings.length),
    lines,
    sum,
    foot: null,
    rate: rateWriter(form.looks.rate),
    actual: actualWriter(form.looks),
    target: targetWriter(form.columns),
  };
  return { name: form.name, sheets: [page.sheet()], form: places, basicData: null, beside: null, writer: 'own' };
}

export function goalRows(expected: string, actual: string, right = 'F'): Form['goal'] {
  const rows = (page: Page) => {
    page.addAt({ A: '年度总体目标', B: '预期目标', [right]: '实际完成情况' });
    return page.addAt({ B: expected, [right]: actual });
  };
  return { rows, expected: 'B', actual: right };
}

export const NATIONAL_FUNDS: FundColumns = {
  label: 'B',
  initial: 'D',
  adjusted: 'E',
  executed: 'F',
  weight: 'G',
  rate: 'H',
  score: 'I',
};

export const NATIONAL_LINES: LineColumns = {
  level1: 'B',
  level2: 'C',
  level3: 'D',
  target: 'E',
  actual: 'F',
  weight: 'G',
  score: 'H',
  reason: 'I',
};

export const NATIONAL_HEADINGS = {
  A: '项目资金\n（万元）',
  D: '年初预算数',
  E: '全年预算数',
  F: '全年执行数',
  G: '分值',
  H: '执行率',
  I: '得分',
};

export const LINE_HEADINGS = [
  [
    '绩效指标',
    '一级指标',
    '二级指标',
    '三级指标',
    '年度指标值',
    '实际完成值',
    '分值',
    '得分',
    '偏差原因分析及改进措施',
  ],
];
