import { big } from '../../grid';
import { printValue } from '../../values';
import { deductionOf } from '../deduction';
import { cellsOf, comparison, nameOf } from '../report-parts';
import { indicatorRule } from '../rule';

export const S06 = indicatorRule(
  {
    id: 'S06',
    title: '用完成率直接乘分值',
    severity: 'warning',
    category: 'accuracy',
    fixable: false,
  },
  (row, assessed, { policy }) => {
    const { indicator, scored } = row;
    const deduction = deductionOf(row, assessed, policy);
    if (deduction?.kind !== 'rate') return null;
    return {
      cell: indicator.score!.cell,
      subject: nameOf(indicator),
      field: 'score',
      related: cellsOf(indicator.target, indicator.actual, indicator.weight),
      params: { weight: deduction.weight, done: printValue(scored.actual!) },
      ...comparison(deduction.score, big(deduction.expected)),
    };
  },
);
