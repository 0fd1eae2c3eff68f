import { isMoneyUnit } from '../../values';
import { indicatorRule } from '../rule';
import { MONEY_INPUT } from '../words/names';

export const Q19 = indicatorRule(
  {
    id: 'Q19',
    title: '以投入资金作为数量指标',
    severity: 'info',
    category: 'form',
    fixable: false,
  },
  ({ indicator }) => {
    const { target, level2, level3, level3Cell } = indicator;
    if (target === null || !level2.includes('数量') || !MONEY_INPUT.test(level3)) return null;
    if (!isMoneyUnit(target.value.unit)) return null;
    return {
      cell: level3Cell,
      subject: level3,
      field: 'level3',
      related: [target.cell],
      params: { found: target.value.raw },
    };
  },
);
