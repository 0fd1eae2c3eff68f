import { budgetOf } from '../../facts/amounts';
import { big, fixed } from '../../grid';
import { assessmentRule } from '../rule';

export const A25 = assessmentRule(
  {
    id: 'A25',
    slug: 'amount-too-large',
    title: '预算金额过大，疑似以元填报',
    severity: 'info',
    category: 'form',
    basis: '金额单位以表头注明的为准',
    verified: 'practice',
    fixable: false,
    help: {
      checks: '表头单位为万元时，全年预算数是否达到100亿元（数额由评分办法定）。',
      bad: '表头注明万元，全年预算数填11126700。',
      good: '表头注明万元，全年预算数填1112.67。',
      repair: '单位填错的换算成万元；确有这么大规模的，不用修改。',
      limits: '只看年度资金总额的全年预算数；表头单位为元时不检查。',
    },
  },
  function* ({ form }, { policy }) {
    const total = form.funds?.total;
    const budget = total == null ? null : budgetOf(total);
    if (total == null || form.funds?.unit !== '万元' || budget?.field.number == null) return;
    const { number } = budget.field;
    if (big(number).lt(policy.thresholds.largeBudget.value)) return;
    yield {
      cell: budget.field.cell,
      subject: total.label,
      field: budget.column,
      params: { amount: fixed(big(number), 2), hundredMillions: fixed(big(number).div(10_000), 2) },
      actual: number,
    };
  },
);
