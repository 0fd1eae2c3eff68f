/** Sums and comparisons of money (万元) that rules and sentences share. */
import { big, plain, sum, type Big, type Decimal } from '../grid';
import type { FundBlock, FundRow, FundSplit, NumberField, SelfAssessmentForm } from '../forms/form';
import type { Policy } from '../policies';

export type AmountColumn = 'initial' | 'adjusted' | 'executed';
export const AMOUNT_COLUMNS: readonly AmountColumn[] = ['initial', 'adjusted', 'executed'];

export function numberOf(field: NumberField | null | undefined): Decimal | null {
  return field?.number ?? null;
}

/** Largest difference that rounding can explain in a sum of `items` amounts, 万元. */
export function moneyTolerance(policy: Policy, items: number): Big {
  const { money, moneyPerItem } = policy.tolerance.value;
  const perItem = big(moneyPerItem).times(items);
  return perItem.gt(money) ? perItem : big(money);
}

export function sameMoney(a: Decimal | Big, b: Decimal | Big, policy: Policy, items = 1): boolean {
  return big(a.toString()).minus(b.toString()).abs().lte(moneyTolerance(policy, items));
}

/** Percentage points that rounding explains: half of the last digit shown, the policy's own from two decimals on. */
function rateTolerance(places: number | null, policy: Policy): Big {
  const { rate, wholeRate } = policy.tolerance.value;
  return places === 0 ? big(wholeRate) : places === 1 ? big(wholeRate).div(10) : big(rate);
}

/**
 * Whether a rate field says what was computed (points of per cent), as far as its decimals go. A bare fraction
 * shows two decimals less than it has (0.86 is 86 %), unless it was meant as points: 0.5 for 0.50 %.
 */
export function sameRate(field: NumberField, expected: Big, policy: Policy): boolean {
  const bare = field.percent ? null : /^-?[01]?\.(\d+)$/.exec(field.raw);
  const agrees = (number: Decimal | null, places: number | null) =>
    number !== null && expected.minus(number).abs().lte(rateTolerance(places, policy));
  if (bare === null) return agrees(field.number, field.shownDecimals);
  const places = bare[1]!.length;
  return agrees(field.number, Math.max(places - 2, 0)) || agrees(field.raw, places);
}

/** Rows below 年度资金总额, or columns beside it, that name the sources. */
export function sourceRows(funds: FundBlock): readonly FundRow[] {
  return funds.rows.filter((row) => !row.isTotal && (funds.total === null || row.row >= funds.total.row));
}

/** Σ of the filled parts of a split; null when no part is filled. */
export function splitSum(split: FundSplit): Decimal | null {
  const amounts = split.items.map(({ amount }) => amount.number).filter((number) => number !== null);
  return amounts.length === 0 ? null : plain(sum(amounts));
}

/** Which of the three totals a split adds up to, 全年预算数 first. */
export function matchedTotal(split: FundSplit, funds: FundBlock, policy: Policy): AmountColumn | null {
  const total = splitSum(split);
  if (total === null) return null;
  const order: readonly AmountColumn[] = ['adjusted', 'initial', 'executed'];
  const matches = (column: AmountColumn) => {
    const number = numberOf(funds.total?.[column]);
    return number !== null && sameMoney(total, number, policy, split.items.length);
  };
  return order.find(matches) ?? null;
}

/** Cells of the three totals, for a finding's `related`. */
export function totalCells(funds: FundBlock): string[] {
  return AMOUNT_COLUMNS.map((column) => funds.total?.[column]?.cell).filter((cell) => cell !== undefined);
}

export function splitOf(form: SelfAssessmentForm, side: FundSplit['side']): FundSplit | null {
  return form.funds?.splits.find((split) => split.side === side) ?? null;
}

/** The budget that the execution rate and the rules on it go by: 全年预算数, or the only budget column the form has. */
export function budgetOf(
  row: FundRow,
): { readonly field: NumberField; readonly column: 'adjusted' | 'initial' } | null {
  if (row.adjusted !== null) return { field: row.adjusted, column: 'adjusted' };
  return row.initial === null ? null : { field: row.initial, column: 'initial' };
}

/** One amount of the fund block, 万元. */
export interface FundAmount {
  readonly cell: string;
  readonly label: string;
  /** null: an amount of a split. */
  readonly column: AmountColumn | 'adjustment' | null;
  /** Row of the fund block; null for splits. */
  readonly row: number | null;
  readonly number: Decimal;
  readonly source: NumberField;
}

/** Every number among the amounts: rows, then splits with the totals printed in their headings. */
export function fundAmounts(funds: FundBlock): FundAmount[] {
  const amounts: FundAmount[] = [];
  const add = (source: NumberField | null, label: string, column: FundAmount['column'], row: number | null) => {
    if (source?.number != null) amounts.push({ cell: source.cell, label, column, row, number: source.number, source });
  };
  for (const row of funds.rows) {
    for (const column of ['initial', 'adjustment', 'adjusted', 'executed'] as const) {
      add(row[column], row.label, column, row.row);
    }
  }
  for (const split of funds.splits) {
    add(split.stated, split.label, null, null);
    for (const { label, amount } of split.items) add(amount, label, null, null);
  }
  return amounts;
}

/** An amount in the unit of its form, as a person typed it. */
export function inFormUnit(amount: Decimal, { unit }: FundBlock): Decimal {
  return unit === '万元' ? amount : plain(big(amount).times(10_000));
}
