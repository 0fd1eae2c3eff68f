import { flatten } from '../flat-text';
import { hasFullMarks } from '../rows';
import { indicatorRule } from '../rule';
import { cellsOf, nameOf } from '../report-parts';
import { isVague } from '../vague';

const REACHED = /达成(?:预期|年度)?(?:指标|目标)/;

export const Q14 = indicatorRule(
  {
    id: 'Q14',
    title: '完成值照抄指标值',
    severity: 'warning',
    category: 'accuracy',
    fixable: false,
  },
  (row, assessed, { policy }) => {
    const { target, actual } = row.indicator;
    if (target === null || actual === null || !isVague(row.indicator, target.value, policy.words)) return null;
    const [goal, done] = [flatten(target.value.raw), flatten(actual.value.raw)];
    if (goal !== done || REACHED.test(goal) || !hasFullMarks(row, assessed)) return null;
    return {
      cell: actual.cell,
      subject: nameOf(row.indicator),
      field: 'actual',
      related: cellsOf(target, row.indicator.score),
      params: { found: actual.value.raw },
    };
  },
);
