import { numberOf, sameRate } from '../../facts/amounts';
import type { FundRow } from '../../forms/form';
import { big, fixed, type Big } from '../../grid';
import { assessmentRule } from '../rule';
import { cellsOf, comparison, setFix } from '../report-parts';

/** Points of per cent, unrounded; null where the row has no such quotient. */
function expectedRate(row: FundRow): Big | null {
  const adjusted = numberOf(row.adjusted);
  const executed = numberOf(row.executed);
  if (adjusted === null || executed === null || big(adjusted).lte(0)) return null;
  return big(executed).div(adjusted).times(100);
}

export const A04 = assessmentRule(
  {
    id: 'A04',
    slug: 'execution-rate',
    title: '执行率计算有误',
    severity: 'error',
    category: 'accuracy',
    basis: '预算执行率＝全年执行数÷全年预算数（调整后）×100%',
    verified: 'found',
    fixable: true,
    help: {
      checks: '每一行的执行率是否等于全年执行数除以全年预算数。',
      bad: '全年预算914.76，全年执行880.00，执行率填92.60%。',
      good: '全年预算914.76，全年执行880.00，执行率96.20%。',
      repair: '按全年执行数÷全年预算数重新计算；分母是调整后的全年预算数，不是年初预算数。',
      limits: '按表中显示的小数位数判断，填整数百分比时允许四舍五入；单元格是公式时只提示，不代改。',
    },
  },
  function* ({ form }, { policy }) {
    for (const row of form.funds?.rows ?? []) {
      const expected = expectedRate(row);
      const rate = row.rate;
      if (expected === null || rate?.number == null) continue;
      if (sameRate(rate, expected, policy)) continue;
      yield {
        cell: rate.cell,
        subject: row.label,
        field: 'rate',
        related: cellsOf(row.executed, row.adjusted),
        params: { executed: fixed(big(row.executed!.number!), 2), adjusted: fixed(big(row.adjusted!.number!), 2) },
        ...comparison(rate.number, expected),
        fix: setFix(rate, `${fixed(expected, 2)}%`),
      };
    }
  },
);
