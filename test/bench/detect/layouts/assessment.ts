/** Writes a self-assessment form into a page, in the columns of a layout, and tells where everything went. */
import type { FormPlaces, FundPlace, LinePlace, SplitPlace, SplitsPlace } from './layout';
import { actualText, isNumberGoal, targetParts, targetText, type Line } from './lines';
import { percent, type Content, type Page } from './page';

export interface FundSpec {
  readonly label: string;
  readonly amounts: readonly [initial: number, adjusted: number, executed: number] | null;
}

/** Column letters; null where the form has no such column. */
export interface FundColumns {
  readonly label: string;
  readonly initial: string;
  readonly adjustment?: string;
  readonly adjusted: string;
  readonly executed: string;
  readonly weight: string | null;
  readonly rate: string;
  readonly score: string;
  readonly reason?: string;
}

export interface LineColumns {
  readonly level1: string;
  readonly level2: string;
  readonly level3: string;
  readonly comparator?: string;
  readonly target: string;
  readonly unit?: string;
  readonly actual: string;
  readonly weight: string;
  readonly score: string;
  readonly reason: string;
}

export interface Looks {
  /** 98% typed as text, as a percent cell, or as 98 under a heading with %. */
  readonly rate: 'text' | 'cell' | 'points';
  /** `12期` or a bare 12 that takes the unit of its target. */
  readonly actual: 'withUnit' | 'bare';
  /** What stands in the score cells of the sources. */
  readonly noPoints: string | null;
}

export interface Funds {
  readonly total: FundSpec;
  readonly sources: readonly FundSpec[];
  readonly headings: Readonly<Record<string, Content>>;
  readonly columns: FundColumns;
}

export const FUND_POINTS = 10;

function rateOf(spec: FundSpec): number | null {
  return spec.amounts === null || spec.amounts[1] === 0 ? null : (spec.amounts[2] / spec.amounts[1]) * 100;
}

export const round2 = (value: number): number => Math.round((value + Number.EPSILON) * 100) / 100;

export function rateWriter(look: Looks['rate']): FormPlaces['rate'] {
  return (points) => {
    if (look === 'text') return `${points.toFixed(2)}%`;
    return look === 'cell' ? percent(round2(points) / 100) : round2(points);
  };
}

/** Adds the heading row and the rows of the fund block. */
export function addFunds(page: Page, funds: Funds, looks: Looks): { total: FundPlace; sources: FundPlace[] } {
  const { columns } = funds;
  page.addAt(funds.headings);
  const write = rateWriter(looks.rate);
  const place = (spec: FundSpec, isTotal: boolean): FundPlace => {
    const rate = rateOf(spec);
    const points = isTotal && rate !== null ? round2((FUND_POINTS * Math.min(rate, 100)) / 100) : null;
    const [initial, adjusted, executed] = spec.amounts ?? [null, null, null];
    const adjustment = initial === null || adjusted === null ? null : round2(adjusted - initial);
    const row = page.addAt({
      [columns.label]: spec.label,
      [columns.initial]: initial,
      ...(columns.adjustment === undefined ? {} : { [columns.adjustment]: adjustment }),
      [columns.adjusted]: adjusted,
      [columns.executed]: executed,
      ...(columns.weight === null ? {} : { [columns.weight]: isTotal ? FUND_POINTS : looks.noPoints }),
      [columns.rate]: rate === null || !isTotal ? null : write(rate),
      [columns.score]: isTotal ? points : looks.noPoints,
    });
    const at = (column: string) => `${column}${row}`;
    return {
      label: spec.label,
      labelCell: at(columns.label),
      initial: at(columns.initial),
      adjustment: columns.adjustment === undefined ? null : at(columns.adjustment),
      adjusted: at(columns.adjusted),
      executed: at(columns.executed),
      rate: at(columns.rate),
      weight: columns.weight === null ? null : at(columns.weight),
      score: at(columns.score),
      reason: columns.reason === undefined ? null : at(columns.reason),
      amounts: spec.amounts,
      points,
    };
  };
  const total = place(funds.total, true);
  return { total, sources: funds.sources.map((spec) => place(spec, false)) };
}

/** 按收入性质分 and 按支出性质分 side by side, label and number in one cell. */
export function addSplits(
  page: Page,
  titles: readonly [income: string, spending: string],
  items: readonly [
    income: readonly (readonly [string, number | null])[],
    spending: readonly (readonly [string, number | null])[],
  ],
): { income: SplitsPlace; spending: SplitsPlace } {
  const [left, right] = ['B', 'F'] as const;
  const top = page.addAt({ [left]: titles[0], [right]: titles[1] });
  const text = ([label, amount]: readonly [string, number | null]) => `${label}：${amount ?? ''}`;
  for (let index = 0; index < Math.max(items[0].length, items[1].length); index += 1) {
    const [income, spending] = [items[0][index], items[1][index]];
    page.addAt({
      [left]: income === undefined ? null : text(income),
      [right]: spending === undefined ? null : text(spending),
    });
  }
  const placed = (side: 0 | 1, column: string): SplitsPlace => ({
    title: `${column}${top}`,
    titleText: titles[side],
    items: items[side].map(([label, amount], index): SplitPlace => ({
      cell: `${column}${top + 1 + index}`,
      label,
      amount,
    })),
  });
  return { income: placed(0, left), spending: placed(1, right) };
}

export function actualWriter(looks: Looks): FormPlaces['actual'] {
  return ({ goal }, value) => (looks.actual === 'bare' && isNumberGoal(goal) ? value : actualText(goal, value));
}

export function targetWriter(columns: LineColumns): FormPlaces['target'] {
  return ({ goal }, value) => {
    if (isNumberGoal(goal)) return columns.comparator === undefined ? targetText({ ...goal, target: value }) : value;
    return targetText(goal);
  };
}

export function addLines(page: Page, lines: readonly Line[], columns: LineColumns, looks: Looks): LinePlace[] {
  const write = actualWriter(looks);
  return lines.map((given) => {
    const [comparator, value, unit] = targetParts(given.goal);
    const row = page.addAt({
      [columns.level1]: given.level1,
      [columns.level2]: given.level2,
      [columns.level3]: given.level3,
      [columns.target]: columns.comparator === undefined ? targetText(given.goal) : value,
      ...(columns.comparator === undefined ? {} : { [columns.comparator]: comparator }),
      ...(columns.unit === undefined ? {} : { [columns.unit]: unit }),
      [columns.actual]: write(given, given.goal.actual),
      [columns.weight]: given.weight,
      [columns.score]: given.score,
      [columns.reason]: given.reason,
    });
    const at = (column: string) => `${column}${row}`;
    return {
      line: given,
      row,
      level1: given.level1 === null ? null : at(columns.level1),
      level2: given.level2 === null ? null : at(columns.level2),
      level3: at(columns.level3),
      comparator: columns.comparator === undefined ? null : at(columns.comparator),
      target: at(columns.target),
      unit: columns.unit === undefined ? null : at(columns.unit),
      actual: at(columns.actual),
      weight: at(columns.weight),
      score: at(columns.score),
      reason: at(columns.reason),
    };
  });
}

/** The closing row: 100 under the weights, the sum under the scores. */
export function addSum(
  page: Page,
  label: string,
  total: FundPlace,
  lines: readonly LinePlace[],
  columns: LineColumns,
): FormPlaces['sum'] {
  const points = round2(lines.reduce((sum, { line }) => sum + (line.score ?? 0), total.points ?? 0));
  const weights = lines.reduce((sum, { line }) => sum + (line.weight ?? 0), FUND_POINTS);
  const row = page.addAt({ A: label, [columns.weight]: weights, [columns.score]: points });
  return { label: `A${row}`, weight: `${columns.weight}${row}`, score: `${columns.score}${row}`, points };
}

/** `rows`: how many rows the heading has; the last one names the parts of a target. */
export function headingsOf(row: number, columns: LineColumns, rows = 1): FormPlaces['headings'] {
  const at = (column: string) => `${column}${row}`;
  return {
    level1: at(columns.level1),
    level3: at(columns.level3),
    target: at(columns.comparator ?? columns.target),
    value: `${columns.target}${row + rows - 1}`,
    actual: at(columns.actual),
    weight: at(columns.weight),
    score: at(columns.score),
    reason: at(columns.reason),
  };
}
