import { isNumeric } from '../rows';
import { indicatorRule } from '../rule';
import { nameOf } from '../report-parts';

export const Q36 = indicatorRule(
  {
    id: 'Q36',
    slug: 'approximate-actual',
    title: '完成值是约数',
    severity: 'info',
    category: 'accuracy',
    basis: '实际完成值应填准确数',
    verified: 'practice',
    fixable: false,
    help: {
      checks: '指标值是数值时，完成值是否用“余”“近”“约”“左右”。',
      bad: '指标值≥500万元，完成值“580余万元”。',
      good: '指标值≥500万元，完成值“583.42万元”。',
      repair: '改填准确的数。',
      limits: '按其中的数计分。',
    },
  },
  ({ indicator }) => {
    const { target, actual } = indicator;
    if (target === null || actual === null || !isNumeric(target.value) || !isNumeric(actual.value)) return null;
    if (!actual.value.approximate && actual.value.comparator !== '~') return null;
    return { cell: actual.cell, subject: nameOf(indicator), field: 'actual', params: { found: actual.value.raw } };
  },
);
