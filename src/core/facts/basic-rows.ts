/** Rows of 基础数据表 by what they mean, and comparisons of their amounts (万元). */
import { big, type Big, type Decimal } from '../grid';
import type { BasicDataForm, BasicDataKey, BasicDataRow, FieldName, NumberField } from '../forms/form';
import type { Policy } from '../policies';
import { moneyTolerance } from './amounts';

export type BasicColumn = 'previous' | 'budget' | 'actual';
export const BASIC_COLUMNS: readonly BasicColumn[] = ['previous', 'budget', 'actual'];

/** The field that names a column. */
export const BASIC_FIELDS: Readonly<Record<BasicColumn, FieldName>> = {
  previous: 'previous',
  budget: 'budget',
  actual: 'spent',
};

/** The first row of its kind; null where the form has none. */
export function basicRow(form: BasicDataForm, key: BasicDataKey): BasicDataRow | null {
  return form.rows.find((row) => row.key === key) ?? null;
}

/** What a sentence calls a row: 公务接待 for 3、公务接待, 办公经费 for 其中：办公经费. */
export function rowName({ label }: BasicDataRow): string {
  return label.replace(/^(?:其中[:：]|[（(]?[\d一二三四五六七八九十]+[）)]?[、.．:：])\s*/, '');
}

/** More than rounding explains. */
export function exceeds(amount: Decimal | Big, limit: Decimal | Big, policy: Policy, items = 1): boolean {
  return big(amount.toString()).minus(limit.toString()).gt(moneyTolerance(policy, items));
}

/** A row's amount and the one it is held against, both filled; null where one of them is not. */
export function filledPair(
  row: BasicDataRow | null,
  column: BasicColumn,
  against: BasicColumn,
): {
  readonly field: NumberField;
  readonly amount: Decimal;
  readonly limit: Decimal;
  readonly limitCell: string;
} | null {
  const field = row?.[column] ?? null;
  const other = row?.[against] ?? null;
  if (field?.number == null || other?.number == null) return null;
  return { field, amount: field.number, limit: other.number, limitCell: other.cell };
}
