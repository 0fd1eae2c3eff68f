import { budgetOf } from '../../facts/amounts';
import { big, fixed } from '../../grid';
import { assessmentRule } from '../rule';

export const A25 = assessmentRule(
  {
    id: 'A25',
    title: '预算金额过大，疑似以元填报',
    severity: 'info',
    category: 'form',
    fixable: false,
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
