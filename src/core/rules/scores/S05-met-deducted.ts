import { big } from '../../grid';
import { deductionOf } from '../deduction';
import { cellsOf, nameOf } from '../report-parts';
import { indicatorRule } from '../rule';

export const S05 = indicatorRule(
  {
    id: 'S05',
    title: '已达标指标扣了分没有写原因',
    severity: 'warning',
    category: 'compliance',
    fixable: false,
  },
  (row, assessed, { policy }) => {
    const { indicator } = row;
    const deduction = deductionOf(row, assessed, policy);
    if (deduction?.kind !== 'unexplained') return null;
    return {
      cell: indicator.score!.cell,
      subject: nameOf(indicator),
      field: 'score',
      related: cellsOf(indicator.target, indicator.actual, indicator.weight),
      params: {
        score: deduction.score,
        weight: deduction.weight,
        by: big(deduction.expected).minus(deduction.score).toFixed(),
      },
      actual: deduction.score,
    };
  },
);
