import { basicRow, exceeds, filledPair, rowName } from '../../facts/basic-rows';
import { big, fixed } from '../../grid';
import { basicDataRule } from '../rule';

export const X06 = basicDataRule(
  {
    id: 'X06',
    title: '三公经费决算超过预算',
    severity: 'warning',
    category: 'compliance',
    fixable: false,
  },
  function* (form, { policy }) {
    const row = basicRow(form, 'three-public');
    const pair = filledPair(row, 'actual', 'budget');
    if (row === null || pair === null || !exceeds(pair.amount, pair.limit, policy)) return;
    yield {
      cell: pair.field.cell,
      subject: rowName(row),
      field: 'spent',
      related: [pair.limitCell],
      params: { spent: fixed(big(pair.amount), 2), budget: fixed(big(pair.limit), 2) },
    };
  },
);
