import { sameMoney, splitSum } from '../../facts/amounts';
import { big } from '../../grid';
import { assessmentRule } from '../rule';
import { cellsOf, comparison } from '../report-parts';

export const A23 = assessmentRule(
  {
    id: 'A23',
    slug: 'stated-split',
    title: '按性质分的合计与明细不符',
    severity: 'error',
    category: 'accuracy',
    basis: '标题后写有合计数的，应等于其下各项之和',
    verified: 'practice',
    fixable: false,
    help: {
      checks: '“按收入性质分：”“按支出性质分：”后面写有合计数的，是否等于下面各项之和。',
      bad: '按支出性质分：1112.67，其下基本支出1000.00、项目支出100.00。',
      good: '按支出性质分：1112.67，其下基本支出1012.67、项目支出100.00。',
      repair: '核对合计数与各明细，改正填错的一个。',
      limits: '没有写合计数，或明细都没有填数时不检查。',
    },
  },
  function* ({ form }, { policy }) {
    for (const split of form.funds?.splits ?? []) {
      const total = splitSum(split);
      if (split.stated?.number == null || total === null) continue;
      if (sameMoney(split.stated.number, total, policy, split.items.length)) continue;
      yield {
        cell: split.stated.cell,
        subject: split.label,
        field: null,
        related: cellsOf(...split.items.map(({ amount }) => amount)),
        ...comparison(split.stated.number, big(total)),
      };
    }
  },
);
