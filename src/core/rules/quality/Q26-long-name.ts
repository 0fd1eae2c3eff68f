import { indicatorRule } from '../rule';
import { isNamed } from '../rows';

/** Off by default: a matter of taste. */
export const Q26 = indicatorRule(
  {
    id: 'Q26',
    title: '三级指标名称过长',
    severity: 'info',
    category: 'form',
    fixable: false,
  },
  ({ indicator }, _assessed, { policy }) => {
    const { level3, level3Cell } = indicator;
    const bare = level3
      .replace(/^指标\d+[:：.、]?/, '')
      .replace(/[（(][^（）()]*[）)]/g, '')
      .replace(/[★☆▲△*\s]/g, '');
    if (!isNamed(indicator) || [...bare].length <= Number(policy.thresholds.nameLength.value)) return null;
    return { cell: level3Cell, subject: level3, field: 'level3', params: { length: String([...bare].length) } };
  },
);
