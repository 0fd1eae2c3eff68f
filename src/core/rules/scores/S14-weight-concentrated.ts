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
    slug: 'weight-concentrated',
    title: '权重过于集中',
    severity: 'info',
    category: 'compliance',
    basis: '二、三级指标权重按重要程度、项目实施阶段综合确定',
    verified: 'practice',
    fixable: false,
    help: {
      checks: '一个三级指标的分值是否超过30分，或超过分值合计的一半（界限由评分办法定）。',
      bad: '产出指标只有一个三级指标，分值60分。',
      good: '产出指标分为几个三级指标，分值各在5—15分之间。',
      repair: '本年不用修改；编报下一年度绩效目标时，把指标细化，分散权重。',
      limits: '合并单元格共用的分值不算集中。',
    },
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
