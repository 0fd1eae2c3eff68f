import { numberOf, sameMoney } from '../../facts/amounts';
import { big, fixed } from '../../grid';
import { assessmentRule } from '../rule';
import { cellsOf, comparison } from '../report-parts';

/** Only where the form has a column for the adjustment itself; 调整后预算数 is a total, not an adjustment. */
export const A02 = assessmentRule(
  {
    id: 'A02',
    slug: 'adjustment-sum',
    title: '年初预算加调整不等于全年预算',
    severity: 'error',
    category: 'accuracy',
    basis: '全年预算数＝年初预算数＋年度预算调整数',
    verified: 'found',
    fixable: false,
    help: {
      checks: '表中有“年度预算调整”栏时，年初预算数加调整数是否等于全年预算数。',
      bad: '年初预算1064.54，调整48.13，全年预算填1112.76。',
      good: '年初预算1064.54，调整48.13，全年预算1112.67。',
      repair: '核对三个数，追减用负数填列。',
      limits: '没有调整栏的表不检查。',
    },
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
