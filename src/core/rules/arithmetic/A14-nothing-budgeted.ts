import { budgetOf, numberOf } from '../../facts/amounts';
import { big } from '../../grid';
import { cellsOf } from '../report-parts';
import { assessmentRule } from '../rule';

/** Hidden where the sources do not add up to these zeros (A03): `precedence.ts`. */
export const A14 = assessmentRule(
  {
    id: 'A14',
    slug: 'nothing-budgeted',
    title: '全年没有预算也没有执行',
    severity: 'warning',
    category: 'compliance',
    basis: '预算数为0时执行率无法计算，该项分值的处理各地规定不一',
    verified: 'found',
    fixable: false,
    help: {
      checks: '年度资金总额的全年预算数和全年执行数是否都是0。',
      bad: '全年预算数0，全年执行数0，执行率得分填10。',
      good: '全年预算数90，全年执行数89.97。',
      repair: '漏填的补填；确实没有预算的，按当地要求处理执行率的分值，并写情况说明。',
      limits: '只检查年度资金总额一行；空白不算0。',
    },
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
