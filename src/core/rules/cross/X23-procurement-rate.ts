import { basicRow, filledPair, rowName } from '../../facts/basic-rows';
import { big, fixed } from '../../grid';
import { basicDataRule } from '../rule';

export const X23 = basicDataRule(
  {
    id: 'X23',
    title: '政府采购执行率偏高或偏低',
    severity: 'info',
    category: 'compliance',
    fixable: false,
  },
  function* (form, { policy }) {
    const row = basicRow(form, 'procurement');
    const pair = filledPair(row, 'actual', 'budget');
    if (row === null || pair === null || big(pair.limit).lte(0)) return;
    const rate = big(fixed(big(pair.amount).div(pair.limit).times(100), 2));
    const { low, high } = policy.thresholds.procurementRate.value;
    if (rate.gte(low) && rate.lte(high)) return;
    yield {
      cell: pair.field.cell,
      subject: rowName(row),
      field: 'spent',
      variant: rate.lt(low) ? 'low' : 'high',
      related: [pair.limitCell],
      params: { rate: fixed(rate, 2) },
    };
  },
);
