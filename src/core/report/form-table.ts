/** 自评表 as tables for the attachment of a report: what the form holds, in the columns it has. */
import type { Indicator, NumberField, SelfAssessmentForm } from '../forms/form';
import { ATTACHED_WORDS } from '../messages/attached';
import { FIELD_WORDS } from '../messages/fields';
import { fill } from '../messages/template';

export interface TableCell {
  readonly text: string;
  /** Rows it covers, itself included. */
  readonly rows: number;
  readonly columns: number;
  readonly align: 'left' | 'center';
}

export interface AttachedTable {
  /** Parts of the whole width. */
  readonly widths: readonly number[];
  /** Rows of headings, repeated on every page. */
  readonly headings: number;
  /** Without the cells that others cover. */
  readonly rows: readonly (readonly TableCell[])[];
}

export interface AttachedForm {
  /** 附件, or 附件1 where there are several. */
  readonly mark: string;
  readonly title: string;
  /** Between title and tables: year, unit, unit of money. */
  readonly lines: readonly string[];
  readonly tables: readonly AttachedTable[];
}

type Column = readonly [heading: string, width: number, text: (row: Indicator) => string, align: TableCell['align']];

/** Forms in their order; every figure is as it is shown in its cell. */
export function attachedForms(forms: readonly SelfAssessmentForm[]): AttachedForm[] {
  return forms.map((form, index) => ({
    mark: forms.length === 1 ? ATTACHED_WORDS.mark : ATTACHED_WORDS.mark + String(index + 1),
    title: form.title,
    lines: linesOf(form),
    tables: [fundTable(form), goalTable(form), indicatorTable(form)].filter((table) => table !== null),
  }));
}

function linesOf({ year, title, unitName, projectName, funds }: SelfAssessmentForm): string[] {
  const named = (template: string, text: string | null | undefined) =>
    text == null || text === '' ? [] : [fill(template, { text })];
  const shownYear =
    year === null || title.includes(String(year)) ? [] : [fill(ATTACHED_WORDS.year, { year: String(year) })];
  const names = [
    ...named(ATTACHED_WORDS.unit, unitName?.text),
    ...named(ATTACHED_WORDS.project, projectName?.text),
    ...(funds === null ? [] : [ATTACHED_WORDS.money]),
  ];
  return [...shownYear, ...(names.length === 0 ? [] : [names.join(ATTACHED_WORDS.between)])];
}

function cell(text: string, align: TableCell['align'] = 'center', rows = 1, columns = 1): TableCell {
  return { text, rows, columns, align };
}

function raw(field: NumberField | null): string {
  return field?.raw ?? '';
}

/** Money as it is counted in, 万元, however it was typed. */
function money(field: NumberField | null): string {
  return field?.number ?? raw(field);
}

function rate(field: NumberField | null): string {
  return field?.number == null || !field.percent ? raw(field) : `${field.number}%`;
}

type FundField = 'initial' | 'adjusted' | 'executed' | 'weight' | 'rate' | 'score';

const FUND_COLUMNS: readonly (readonly [field: FundField, shown: (field: NumberField | null) => string])[] = [
  ['initial', money],
  ['adjusted', money],
  ['executed', money],
  ['weight', raw],
  ['rate', rate],
  ['score', raw],
];

function fundTable({ funds }: SelfAssessmentForm): AttachedTable | null {
  if (funds === null || funds.rows.length === 0) return null;
  const columns = FUND_COLUMNS.filter(([field]) => funds.rows.some((row) => row[field] !== null));
  const head = [cell(ATTACHED_WORDS.funds), ...columns.map(([field]) => cell(FIELD_WORDS[field]))];
  const rows = funds.rows.map((row) => {
    return [cell(row.label, 'left'), ...columns.map(([field, shown]) => cell(shown(row[field])))];
  });
  const splits = funds.splits.map(({ label, items }) => {
    const filled = items.filter(({ amount }) => amount.number !== null);
    const said = filled.map((item) => fill(ATTACHED_WORDS.item, { label: item.label, amount: item.amount.number! }));
    return [cell(label, 'left'), cell(said.join(ATTACHED_WORDS.itemBetween), 'left', 1, columns.length)];
  });
  return { widths: [3, ...columns.map(() => 2)], headings: 1, rows: [head, ...rows, ...splits] };
}

function goalTable({ goals }: SelfAssessmentForm): AttachedTable | null {
  const filled = goals.filter(({ expected, actual }) => expected.text !== '' || actual.text !== '');
  if (filled.length === 0) return null;
  const head = [cell(FIELD_WORDS.goalExpected), cell(FIELD_WORDS.goalActual)];
  const rows = filled.map(({ expected, actual }) => [cell(expected.text, 'left'), cell(actual.text, 'left')]);
  return { widths: [1, 1], headings: 1, rows: [head, ...rows] };
}

function indicatorTable(form: SelfAssessmentForm): AttachedTable | null {
  const { indicators } = form;
  if (indicators.length === 0) return null;
  const given = (text: (row: Indicator) => string) => indicators.some((row) => text(row) !== '');
  const levels = (
    [
      ['level1', 8],
      ['level2', 9],
    ] as const
  ).filter(([key]) => given((row) => row[key]));
  const columns = (
    [
      [FIELD_WORDS.level3, 20, (row) => row.level3, 'left'],
      [FIELD_WORDS.target, 14, (row) => row.target?.value.raw ?? '', 'center'],
      [FIELD_WORDS.actual, 14, (row) => row.actual?.value.raw ?? '', 'center'],
      [FIELD_WORDS.weight, 6, (row) => raw(row.weight), 'center'],
      [FIELD_WORDS.score, 6, (row) => raw(row.score), 'center'],
      [FIELD_WORDS.reason, 23, (row) => row.reason?.text ?? '', 'left'],
    ] as readonly Column[]
  ).filter(([heading, , text]) => heading === FIELD_WORDS.level3 || given(text) || heading === FIELD_WORDS.score);
  const rows = indicators.map((row, index) => [
    ...levels.flatMap(([key]) => {
      const rows = runLength(indicators, index, key);
      return rows === 0 ? [] : [cell(row[key], 'center', rows)];
    }),
    ...columns.map(([, , text, align]) => cell(text(row), align)),
  ]);
  const head = [...levels.map(([key]) => cell(FIELD_WORDS[key])), ...columns.map(([heading]) => cell(heading))];
  const total = totalRow(form, levels.length, columns);
  const widths = [...levels.map(([, width]) => width), ...columns.map(([, width]) => width)];
  return { widths, headings: 1, rows: [head, ...rows, ...(total === null ? [] : [total])] };
}

function totalRow(
  { totalRow: row }: SelfAssessmentForm,
  levels: number,
  columns: readonly Column[],
): TableCell[] | null {
  const score = columns.findIndex(([heading]) => heading === FIELD_WORDS.score);
  const weight = columns.findIndex(([heading]) => heading === FIELD_WORDS.weight);
  if (row === null || score < 0) return null;
  const first = weight < 0 ? score : weight;
  const rest = columns.slice(first).map((_, index) => {
    const at = first + index;
    return cell(at === weight ? raw(row.weight) : at === score ? raw(row.score) : '');
  });
  return [cell(FIELD_WORDS.total, 'center', 1, levels + first), ...rest];
}

/** Rows from `index` on with the same label under the same labels before it; 0 where an earlier row covers it. */
function runLength(indicators: readonly Indicator[], index: number, key: 'level1' | 'level2'): number {
  const same = (a: number, b: number) =>
    indicators[a]?.level1 === indicators[b]?.level1 &&
    (key === 'level1' || indicators[a]?.level2 === indicators[b]?.level2);
  if (index > 0 && same(index, index - 1)) return 0;
  let end = index + 1;
  while (end < indicators.length && same(index, end)) end += 1;
  return end - index;
}
