import { budgetOf, numberOf } from '../../facts/amounts';
import { big } from '../../grid';
import { cellsOf } from '../report-parts';
import { assessmentRule } from '../rule';

/** Hidden where the sources do not add up to these zeros (A03): `precedence.ts`. */
export const A14 = assessmentRule(
  {
    id: 'A14',
    title: '全年没有预算也没有执行',
    severity: 'warning',
    category: 'compliance',
    fixable: false,
  },
  function* ({ form, scored }, { policy }) {
    const total = form.funds?.total;
    const budget = total == null ? null : budgetOf(total);
    const executed = numberOf(total?.executed);
    if (total == null || budget?.field.number == null || executed === null) return;
    if (!big(budget.field.number).eq(0) || !big(executed).eq(0)) return;
    yield {
      cell: budget.field.cell,
      subject: total.label,
      field: budget.column,
      related: cellsOf(total.executed, total.score),
      params: { weight: scored.executionRate?.weight ?? policy.executionRate.weight.value },
    };
  },
);
