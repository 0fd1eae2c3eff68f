import { numberOf, sameMoney } from '../../facts/amounts';
import { big, fixed } from '../../grid';
import { assessmentRule } from '../rule';
import { cellsOf, comparison } from '../report-parts';

/** Only where the form has a column for the adjustment itself; 调整后预算数 is a total, not an adjustment. */
export const A02 = assessmentRule(
  {
    id: 'A02',
    title: '年初预算加调整不等于全年预算',
    severity: 'error',
    category: 'accuracy',
    fixable: false,
  },
  function* ({ form }, { policy }) {
    const total = form.funds?.total;
    const [initial, adjustment, adjusted] = [total?.initial, total?.adjustment, total?.adjusted].map(numberOf);
    if (total?.adjusted == null || initial == null || adjustment == null || adjusted == null) return;
    const wanted = big(initial).plus(adjustment);
    if (sameMoney(wanted, adjusted, policy, 2)) return;
    yield {
      cell: total.adjusted.cell,
      subject: total.label,
      field: 'adjusted',
      related: cellsOf(total.initial, total.adjustment),
      params: { initial: fixed(big(initial), 2), adjustment: fixed(big(adjustment), 2) },
      ...comparison(adjusted, wanted),
    };
  },
);
