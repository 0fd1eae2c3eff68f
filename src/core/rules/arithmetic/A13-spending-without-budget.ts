import { budgetOf, numberOf } from '../../facts/amounts';
import { big, fixed } from '../../grid';
import { cellsOf } from '../report-parts';
import { assessmentRule } from '../rule';

export const A13 = assessmentRule(
  {
    id: 'A13',
    slug: 'spending-without-budget',
    title: '没有预算却有执行数',
    severity: 'error',
    category: 'accuracy',
    basis: '执行数应有对应的预算；预算数为0时无法计算执行率',
    verified: 'found',
    fixable: false,
    help: {
      checks: '年度资金总额的全年预算数为0时，全年执行数是否也为0。',
      bad: '全年预算数填0，全年执行数填89.97。',
      good: '全年预算数90，全年执行数89.97。',
      repair: '补填调整后的全年预算数；确实没有执行的，把执行数改为0。',
      limits: '只检查年度资金总额一行；全年预算数空白时由其他检查项提示。',
    },
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
