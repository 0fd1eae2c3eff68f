import { isEmptyReason } from '../../facts/reasons';
import { big } from '../../grid';
import { printValue } from '../../values';
import { comparisonOf, pointsOf } from '../rows';
import { indicatorRule } from '../rule';
import { cellsOf, nameOf } from '../report-parts';
import { TIME_NAME } from '../words/names';

/** A deadline behind the end of the year is a deadline all the same; without one the year is. */
export const Q24 = indicatorRule(
  {
    id: 'Q24',
    title: '完成时间晚于要求',
    severity: 'warning',
    category: 'accuracy',
    fixable: false,
  },
  (row, assessed, { policy }) => {
    const { indicator } = row;
    const { target, actual, reason, level2, level3 } = indicator;
    if (target === null || actual?.value.kind !== 'date' || actual.value.date === null) return null;
    const points = pointsOf(row, assessed);
    const isSettled = points !== null && big(points.score).lt(points.weight);
    if (isSettled && reason !== null && !isEmptyReason(reason.text, policy.words)) return null;
    const comparison = comparisonOf(row, assessed.form);
    const { year } = assessed.form;
    const hasDeadline = target.value.kind === 'date' && target.value.date !== null;
    const late = comparison?.outcome === 'judgement' && comparison.reason === 'late';
    const isTimed = level2.includes('时效') || TIME_NAME.test(level3);
    const behind = !hasDeadline && isTimed && year !== null && actual.value.date > `${year}-12-31`;
    if (!late && !behind) return null;
    return {
      cell: actual.cell,
      subject: nameOf(indicator),
      field: 'actual',
      related: cellsOf(target),
      variant: late ? 'deadline' : 'year',
      params: { done: printValue(actual.value), target: printValue(target.value), year: String(year ?? '') },
    };
  },
);
