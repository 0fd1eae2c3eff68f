import { indicatorRule } from '../rule';
import { isNamed } from '../rows';

export const Q12 = indicatorRule(
  {
    id: 'Q12',
    title: '数量指标的指标值不是数值',
    severity: 'info',
    category: 'form',
    fixable: false,
  },
  ({ indicator }) => {
    const { target, level2, level3 } = indicator;
    if (target === null || !level2.includes('数量') || !isNamed(indicator)) return null;
    const { kind, flags, raw } = target.value;
    if ((kind !== 'qualitative' && kind !== 'ordinal') || flags.includes('within-budget')) return null;
    // 应保尽保 is all there are, and a count answers it.
    if (/^应.尽.$/.test(raw.trim())) return null;
    return { cell: target.cell, subject: level3, field: 'target', params: { found: raw } };
  },
);
