import { basicRow, exceeds, filledPair, rowName } from '../../facts/basic-rows';
import type { BasicDataKey } from '../../forms/form';
import { big, fixed } from '../../grid';
import { basicDataRule } from '../rule';

const ITEMS: readonly BasicDataKey[] = ['vehicles', 'abroad', 'reception'];

export const X08 = basicDataRule(
  {
    id: 'X08',
    title: '三公经费单项增长较多',
    severity: 'info',
    category: 'compliance',
    fixable: false,
  },
  function* (form, { policy }) {
    const total = filledPair(basicRow(form, 'three-public'), 'actual', 'previous');
    if (total !== null && exceeds(total.amount, total.limit, policy)) return;
    for (const key of ITEMS) {
      const row = basicRow(form, key);
      const pair = filledPair(row, 'actual', 'previous');
      if (row === null || pair === null || big(pair.limit).lte(0)) continue;
      const growth = big(pair.amount).div(pair.limit).minus(1);
      if (growth.lte(policy.thresholds.publicItemGrowth.value) || !exceeds(pair.amount, pair.limit, policy)) continue;
      yield {
        cell: pair.field.cell,
        subject: rowName(row),
        field: 'spent',
        related: [pair.limitCell],
        params: {
          percent: fixed(growth.times(100), 2),
          spent: fixed(big(pair.amount), 2),
          before: fixed(big(pair.limit), 2),
        },
      };
    }
  },
);
