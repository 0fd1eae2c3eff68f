import { indicatorRule } from '../rule';
import { isNamed } from '../rows';

export const Q12 = indicatorRule(
  {
    id: 'Q12',
    slug: 'quantity-in-words',
    title: '数量指标的指标值不是数值',
    severity: 'info',
    category: 'form',
    basis: '数量指标应填可计量的数值',
    verified: 'practice',
    fixable: false,
    help: {
      checks: '二级指标为数量指标的行，指标值是否是文字。',
      bad: '数量指标“业务培训”，指标值“有效开展”。',
      good: '数量指标“业务培训期数”，指标值≥12期。',
      repair: '本年不用修改；下一年度编报绩效目标时改为数值。',
      limits: '“不超过预算”和日期不提示。',
    },
  },
  ({ indicator }) => {
    const { target, level2, level3 } = indicator;
    if (target === null || !level2.includes('数量') || !isNamed(indicator)) return null;
    const { kind, flags, raw } = target.value;
    if ((kind !== 'qualitative' && kind !== 'ordinal') || flags.includes('within-budget')) return null;
    return { cell: target.cell, subject: level3, field: 'target', params: { found: raw } };
  },
);
