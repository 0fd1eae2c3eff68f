import { indicatorRule } from '../rule';
import { cellsOf, nameOf } from '../report-parts';

export const E03 = indicatorRule(
  {
    id: 'E03',
    slug: 'actual-missing',
    title: '实际完成值未填',
    severity: 'error',
    category: 'completeness',
    basis: '实际完成值为必填项',
    verified: 'found',
    fixable: false,
    help: {
      checks: '填了指标值的三级指标，是否也填了实际完成值。',
      bad: '指标值≥50个，实际完成值空白。',
      good: '指标值≥50个，实际完成值52个。',
      repair: '填写年末实际完成的数值或情况；确实没有开展的填0或“未开展”。',
      limits: '表中没有“实际完成值”栏时不检查。',
    },
  },
  ({ indicator }) => {
    const { target, actual } = indicator;
    if (target === null || actual === null || actual.value.kind !== 'blank') return null;
    if (target.value.kind === 'blank' || actual.value.flags.includes('unreadable')) return null;
    if (actual.value.flags.includes('not-applicable')) return null;
    const found = actual.value.raw;
    return {
      cell: actual.cell,
      subject: nameOf(indicator),
      field: 'actual',
      related: cellsOf(target),
      variant: found === '' ? 'blank' : 'no-value',
      params: { found },
    };
  },
);
