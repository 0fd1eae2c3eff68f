import { indicatorRule } from '../rule';
import { cellsOf } from '../report-parts';

export const Q06 = indicatorRule(
  {
    id: 'Q06',
    slug: 'target-missing',
    title: '指标值未填',
    severity: 'error',
    category: 'completeness',
    basis: '三级指标应有年度指标值，才能对照评价',
    verified: 'found',
    fixable: false,
    help: {
      checks: '有名称和分值的三级指标，是否填了年度指标值。',
      bad: '三级指标“培训人次”，分值8分，指标值空白。',
      good: '三级指标“培训人次”，分值8分，指标值≥200人次。',
      repair: '按年初批复的绩效目标补填指标值。',
      limits: '没有填分值的行、表中没有“指标值”栏的表不检查。',
    },
  },
  ({ indicator }) => {
    const { target, weight } = indicator;
    if (indicator.level3 === '' || target === null || weight?.number == null) return null;
    if (target.value.kind !== 'blank' || target.value.flags.includes('unreadable')) return null;
    if (target.value.flags.includes('not-applicable')) return null;
    const found = target.value.raw;
    return {
      cell: target.cell,
      subject: indicator.level3,
      field: 'target',
      related: cellsOf(weight),
      variant: found === '' ? 'blank' : 'no-value',
      params: { found },
    };
  },
);
