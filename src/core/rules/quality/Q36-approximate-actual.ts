import { isNumeric } from '../rows';
import { indicatorRule } from '../rule';
import { nameOf } from '../report-parts';

export const Q36 = indicatorRule(
  {
    id: 'Q36',
    title: '完成值是约数',
    severity: 'info',
    category: 'accuracy',
    fixable: false,
  },
  ({ indicator }) => {
    const { target, actual } = indicator;
    if (target === null || actual === null || !isNumeric(target.value) || !isNumeric(actual.value)) return null;
    if (!actual.value.approximate && actual.value.comparator !== '~') return null;
    return { cell: actual.cell, subject: nameOf(indicator), field: 'actual', params: { found: actual.value.raw } };
  },
);
