import { budgetOf, numberOf } from '../../facts/amounts';
import { big, fixed } from '../../grid';
import { cellsOf } from '../report-parts';
import { assessmentRule } from '../rule';

export const A13 = assessmentRule(
  {
    id: 'A13',
    title: '没有预算却有执行数',
    severity: 'error',
    category: 'accuracy',
    fixable: false,
  },
  function* ({ form }) {
    const total = form.funds?.total;
    const budget = total == null ? null : budgetOf(total);
    const executed = numberOf(total?.executed);
    if (total == null || budget?.field.number == null || executed === null) return;
    if (!big(budget.field.number).eq(0) || big(executed).eq(0)) return;
    yield {
      cell: budget.field.cell,
      subject: total.label,
      field: budget.column,
      related: cellsOf(total.executed),
      params: { executed: fixed(big(executed), 2) },
      actual: budget.field.number,
    };
  },
);
