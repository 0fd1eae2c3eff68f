import { big } from '../../grid';
import { isSatisfaction } from '../../policies';
import { polarityOf } from '../../values';
import { indicatorRule } from '../rule';
import { nameOf } from '../report-parts';

export const Q22 = indicatorRule(
  {
    id: 'Q22',
    slug: 'satisfaction-target',
    title: '满意度指标值设置不合理',
    severity: 'info',
    category: 'form',
    basis: '满意度指标值一般为85%至95%',
    verified: 'practice',
    fixable: false,
    help: {
      checks: '满意度的指标值是否低于80%，或定为100%。',
      bad: '群众满意度指标值100%。',
      good: '群众满意度指标值≥90%。',
      repair: '本年不用修改；下一年度参照以往调查结果设置。',
      limits: '80%和100%由评分办法规定；投诉率等越低越好的指标不检查。',
    },
  },
  ({ indicator }, _assessed, { policy }) => {
    const { target, level2, level3 } = indicator;
    if (target?.value.kind !== 'quantity' || target.value.unit !== '%' || !isSatisfaction(indicator)) return null;
    if (polarityOf(target.value, level3, level2) === 'inverse' || target.value.number === null) return null;
    const { low, high } = policy.thresholds.satisfactionTarget.value;
    const number = big(target.value.number);
    if (number.gte(low) && number.lt(high)) return null;
    return {
      cell: target.cell,
      subject: nameOf(indicator),
      field: 'target',
      params: { found: `${target.value.number}%` },
    };
  },
);
