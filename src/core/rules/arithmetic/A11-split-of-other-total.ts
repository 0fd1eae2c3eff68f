import { matchedTotal, splitSum } from '../../facts/amounts';
import { fixed, big } from '../../grid';
import { assessmentRule } from '../rule';
import { splitCells } from '../split-rule';

/** The split is right in itself, only not that of the column it usually details. */
export const A11 = assessmentRule(
  {
    id: 'A11',
    title: '收支明细对应的不是全年预算数',
    severity: 'info',
    category: 'consistency',
    fixable: false,
  },
  function* ({ form }, { policy }) {
    const { funds } = form;
    if (funds?.total?.adjusted?.number == null) return;
    for (const split of funds.splits) {
      const column = matchedTotal(split, funds, policy);
      const sum = splitSum(split);
      if (column === null || column === 'adjusted' || sum === null) continue;
      yield {
        cell: split.cell,
        subject: split.label,
        field: null,
        related: splitCells(split, funds),
        variant: column,
        params: { sum: fixed(big(sum), 2), adjusted: fixed(big(funds.total.adjusted.number), 2) },
        actual: sum,
      };
    }
  },
);
