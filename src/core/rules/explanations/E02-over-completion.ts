import { big, plain } from '../../grid';
import { printValue } from '../../values';
import { overOf, overTier } from '../over-completion';
import { reasonPlace } from '../rows';
import { indicatorRule } from '../rule';
import { cellsOf, nameOf } from '../report-parts';

/** One finding per row, of the highest tier; silent as soon as a reason is given. */
export const E02 = indicatorRule(
  {
    id: 'E02',
    title: '完成值超出指标值较多没有说明',
    severity: 'warning',
    category: 'completeness',
    fixable: false,
  },
  (row, assessed, { policy }) => {
    const { indicator } = row;
    const over = overOf(row, assessed);
    const tier = over === null ? null : overTier(over, policy);
    if (over === null || tier === null) return null;
    const place = reasonPlace(row, assessed, policy);
    if (place === null || place.given) return null;
    return {
      severity: tier,
      cell: place.cell,
      subject: nameOf(indicator),
      field: 'reason',
      related: cellsOf(indicator.target, indicator.actual),
      variant: over.unit === '%' ? 'percent' : 'points',
      params: {
        target: printValue(indicator.target!.value),
        done: printValue(indicator.actual!.value),
        over: plain(big(over.amount).round(2)),
      },
    };
  },
);
