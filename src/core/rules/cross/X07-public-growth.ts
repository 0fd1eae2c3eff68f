import { basicRow, exceeds, filledPair, rowName } from '../../facts/basic-rows';
import { big, fixed } from '../../grid';
import { basicDataRule } from '../rule';

export const X07 = basicDataRule(
  {
    id: 'X07',
    title: '三公经费比上年增加',
    severity: 'warning',
    category: 'compliance',
    fixable: false,
  },
  function* (form, { policy }) {
    const row = basicRow(form, 'three-public');
    const pair = filledPair(row, 'actual', 'previous');
    if (row === null || pair === null || !exceeds(pair.amount, pair.limit, policy)) return;
    const more = big(pair.amount).minus(pair.limit);
    const before = big(pair.limit);
    yield {
      cell: pair.field.cell,
      subject: rowName(row),
      field: 'spent',
      variant: before.gt(0) ? 'grown' : 'new',
      related: [pair.limitCell],
      params: { more: fixed(more, 2), ...(before.gt(0) ? { percent: fixed(more.div(before).times(100), 2) } : {}) },
    };
  },
);
