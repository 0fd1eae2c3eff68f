/** Whether a block of amounts counts in 元 or in 万元. */
import type { AmountUnit } from './fields';
import { entriesWithin, filledRows, type Table } from './table';

const PRINTED = /\((?:人民币|单位:?)?(万元|元)\)|[:](万元|元)$|单位:?(?:人民币)?(万元|元)/;

export interface FoundUnit {
  readonly unit: AmountUnit;
  readonly printed: boolean;
}

/**
 * The unit printed in the block comes before one above it (a sheet may say 单位：元 for a table beside);
 * 万元 where nothing is printed, as in nearly all published forms.
 */
export function amountUnit(
  table: Table,
  headerRow: number,
  [from, last]: readonly [number, number],
  left: number,
  right: number,
): FoundUnit {
  let above: AmountUnit | null = null;
  for (const row of filledRows(table, from, last + 1)) {
    for (const entry of entriesWithin(table, row, left, right)) {
      const match = PRINTED.exec(entry.label);
      const unit = match?.[1] ?? match?.[2] ?? match?.[3];
      if (unit !== '元' && unit !== '万元') continue;
      if (row >= headerRow) return { unit, printed: true };
      above = unit;
    }
  }
  return { unit: above ?? '万元', printed: above !== null };
}
