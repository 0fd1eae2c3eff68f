import { big, fixed } from '../../grid';
import { cellsOf, nameOf } from '../report-parts';
import { indicatorRule } from '../rule';

/** A weight that several rows share is not on one of them. */
export const S14 = indicatorRule(
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
  ({ indicator, scored }, { form, scored: all }, { policy }) => {
    const { weight } = indicator;
    const total = all.total.weight;
    if (weight?.number == null || total === null || form.indicators[scored.index + 1]?.sharesWith === scored.index)
      return null;
    const { heaviestShare, heaviestPoints } = policy.thresholds;
    const share = big(total).lte(0) ? big(0) : big(weight.number).div(total);
    if (big(weight.number).lte(heaviestPoints.value) && share.lte(heaviestShare.value)) return null;
    return {
      cell: weight.cell,
      subject: nameOf(indicator),
      field: 'weight',
      related: cellsOf(form.totalRow?.weight),
      params: { weight: weight.number, share: fixed(share.times(100), 2) },
      actual: weight.number,
    };
  },
);
