import { big } from '../../grid';
import { isSatisfaction } from '../../policies';
import { polarityOf } from '../../values';
import { indicatorRule } from '../rule';
import { nameOf } from '../report-parts';

export const Q22 = indicatorRule(
  {
    id: 'Q22',
    title: '满意度指标值设置不合理',
    severity: 'info',
    category: 'form',
    fixable: false,
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
