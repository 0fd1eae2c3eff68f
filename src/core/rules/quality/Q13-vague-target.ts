import { indicatorRule } from '../rule';
import { nameOf } from '../report-parts';
import { isVague } from '../vague';

export const Q13 = indicatorRule(
  {
    id: 'Q13',
    title: '指标值表述笼统',
    severity: 'info',
    category: 'form',
    fixable: false,
  },
  ({ indicator }, _assessed, { policy }) => {
    const { target } = indicator;
    if (target === null || !isVague(indicator, target.value, policy.words)) return null;
    return { cell: target.cell, subject: nameOf(indicator), field: 'target', params: { found: target.value.raw } };
  },
);
