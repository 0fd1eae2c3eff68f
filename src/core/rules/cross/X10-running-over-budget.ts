import { basicRow, exceeds, filledPair, rowName } from '../../facts/basic-rows';
import type { BasicDataKey } from '../../forms/form';
import { big, fixed } from '../../grid';
import { basicDataRule } from '../rule';

const ITEMS: readonly BasicDataKey[] = ['running-costs', 'office', 'utilities-travel', 'meetings-training'];

export const X10 = basicDataRule(
  {
    id: 'X10',
    title: '公用经费超预算',
    severity: 'warning',
    category: 'compliance',
    fixable: false,
  },
  function* (form, { policy }) {
    for (const row of ITEMS.map((key) => basicRow(form, key))) {
      const pair = filledPair(row, 'actual', 'budget');
      if (row === null || pair === null || !exceeds(pair.amount, pair.limit, policy)) continue;
      yield {
        cell: pair.field.cell,
        subject: rowName(row),
        field: 'spent',
        related: [pair.limitCell],
        params: {
          more: fixed(big(pair.amount).minus(pair.limit), 2),
          spent: fixed(big(pair.amount), 2),
          budget: fixed(big(pair.limit), 2),
        },
      };
    }
  },
);
