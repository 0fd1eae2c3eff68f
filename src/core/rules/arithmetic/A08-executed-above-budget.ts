import { numberOf } from '../../facts/amounts';
import { big, fixed } from '../../grid';
import { assessmentRule } from '../rule';
import { cellsOf } from '../report-parts';

export const A08 = assessmentRule(
  {
    id: 'A08',
    title: '全年执行数超过全年预算数',
    severity: 'error',
    category: 'accuracy',
    fixable: false,
  },
  function* ({ form }) {
    const total = form.funds?.total;
    const adjusted = numberOf(total?.adjusted);
    const executed = numberOf(total?.executed);
    if (total?.executed == null || adjusted === null || executed === null) return;
    // Compared as shown, in hundredths of 万元: a message must not say that 1112.67 is more than 1112.67.
    if (big(adjusted).lte(0) || big(fixed(big(executed), 2)).lte(fixed(big(adjusted), 2))) return;
    yield {
      cell: total.executed.cell,
      subject: total.label,
      field: 'executed',
      related: cellsOf(total.adjusted),
      params: {
        executed: fixed(big(executed), 2),
        adjusted: fixed(big(adjusted), 2),
        rate: fixed(big(executed).div(adjusted).times(100), 2),
      },
      actual: executed,
      difference: big(executed).minus(adjusted).toFixed(),
    };
  },
);
