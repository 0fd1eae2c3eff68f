import { indicatorRule } from '../rule';
import { cellsOf, nameOf } from '../report-parts';

export const E03 = indicatorRule(
  {
    id: 'E03',
    title: '实际完成值未填',
    severity: 'error',
    category: 'completeness',
    fixable: false,
  },
  ({ indicator }) => {
    const { target, actual } = indicator;
    if (target === null || actual === null || actual.value.kind !== 'blank') return null;
    if (target.value.kind === 'blank' || actual.value.flags.includes('unreadable')) return null;
    if (actual.value.flags.includes('not-applicable')) return null;
    const found = actual.value.raw;
    // 无 answers a target that nothing may happen, whatever the indicator is called.
    if (target.value.flags.includes('zero-event') && /^(?:无|没有|零)$/.test(found)) return null;
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
