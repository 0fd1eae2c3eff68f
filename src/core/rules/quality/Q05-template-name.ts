import { big } from '../../grid';
import { isNamed } from '../rows';
import { indicatorRule } from '../rule';
import { cellsOf } from '../report-parts';

export const Q05 = indicatorRule(
  {
    id: 'Q05',
    title: '三级指标仍为模板占位',
    severity: 'warning',
    category: 'completeness',
    fixable: false,
  },
  ({ indicator }) => {
    const { level3, level3Cell, weight } = indicator;
    if (level3 === '' || isNamed(indicator) || weight?.number == null || !big(weight.number).gt(0)) return null;
    return { cell: level3Cell, subject: level3, field: 'level3', related: cellsOf(weight) };
  },
);
