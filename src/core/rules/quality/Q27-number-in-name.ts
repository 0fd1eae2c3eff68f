import { numberInName } from '../number-in-name';
import { indicatorRule } from '../rule';

export const Q27 = indicatorRule(
  {
    id: 'Q27',
    title: '指标名称中写了数值',
    severity: 'info',
    category: 'form',
    fixable: false,
  },
  ({ indicator }) => {
    const found = numberInName(indicator.level3);
    if (found === null) return null;
    return { cell: indicator.level3Cell, subject: indicator.level3, field: 'level3', params: { found } };
  },
);
