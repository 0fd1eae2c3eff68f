import { big, compareDecimals, fixed, plain, type Decimal } from '../../grid';
import type { Policy } from '../../policies';
import { cellsOf, nameOf } from '../report-parts';
import { assessmentRule } from '../rule';

/** The most one row may weigh, 分: so many points, and so large a part of all of them. */
function heaviest(total: Decimal, { thresholds }: Policy): Decimal {
  const points = thresholds.heaviestPoints.value;
  const part = plain(big(total).times(thresholds.heaviestShare.value));
  return big(total).gt(0) && compareDecimals(part, points) < 0 ? part : points;
}

/** A weight that several rows share is not on one of them. */
export const S14 = assessmentRule(
  {
    id: 'S14',
    title: '权重过于集中',
    severity: 'info',
    category: 'compliance',
    fixable: false,
  },
  function* ({ form, scored }, { policy }) {
    const total = scored.total.weight;
    if (total === null) return;
    const most = heaviest(total, policy);
    for (const [index, indicator] of form.indicators.entries()) {
      const { weight } = indicator;
      if (weight?.number == null || compareDecimals(weight.number, most) <= 0) continue;
      if (form.indicators[index + 1]?.sharesWith === index) continue;
      const share = big(total).lte(0) ? big(0) : big(weight.number).div(total);
      yield {
        cell: weight.cell,
        subject: nameOf(indicator),
        field: 'weight',
        related: cellsOf(form.totalRow?.weight),
        params: { weight: weight.number, share: fixed(share.times(100), 2) },
        actual: weight.number,
      };
    }
  },
);
