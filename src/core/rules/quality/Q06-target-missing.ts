import { indicatorRule } from '../rule';
import { cellsOf } from '../report-parts';

export const Q06 = indicatorRule(
  {
    id: 'Q06',
    title: '指标值未填',
    severity: 'error',
    category: 'completeness',
    fixable: false,
  },
  ({ indicator }) => {
    const { target, weight } = indicator;
    if (indicator.level3 === '' || target === null || weight?.number == null) return null;
    if (target.value.kind !== 'blank' || target.value.flags.includes('unreadable')) return null;
    if (target.value.flags.includes('not-applicable')) return null;
    const found = target.value.raw;
    return {
      cell: target.cell,
      subject: indicator.level3,
      field: 'target',
      related: cellsOf(weight),
      variant: found === '' ? 'blank' : 'no-value',
      params: { found },
    };
  },
);
