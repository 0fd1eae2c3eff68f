import { basicRow, filledPair, rowName } from '../../facts/basic-rows';
import { big, fixed } from '../../grid';
import { basicDataRule } from '../rule';

export const X23 = basicDataRule(
  {
    id: 'X23',
    slug: 'procurement-rate',
    title: '政府采购执行率偏高或偏低',
    severity: 'info',
    category: 'compliance',
    basis: '政府采购执行率＝实际政府采购金额÷政府采购预算数×100%',
    verified: 'practice',
    fixable: false,
    help: {
      checks: '基础数据表的政府采购决算数除以预算数，是否超过100%或过低（界限由评分办法规定，一般为80%）。',
      bad: '政府采购预算30.00万元，决算21.82万元，执行率72.73%。',
      good: '政府采购预算30.00万元，决算29.00万元，执行率96.67%。',
      repair: '核对两个数；属实的，在自评报告中说明节约、取消或追加采购的原因。',
      limits: '预算数为0，或者预算数、决算数没有填写时不检查。',
    },
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
