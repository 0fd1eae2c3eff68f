import { sameMoney, splitSum } from '../../facts/amounts';
import { big } from '../../grid';
import { assessmentRule } from '../rule';
import { cellsOf, comparison } from '../report-parts';

export const A23 = assessmentRule(
  {
    id: 'A23',
    title: '按性质分的合计与明细不符',
    severity: 'error',
    category: 'accuracy',
    fixable: false,
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
