import { big } from '../../grid';
import { indicatorRule } from '../rule';
import { cellsOf, comparison, nameOf, setFix } from '../report-parts';
import { shortfallOf } from '../shortfall';

export const S04 = indicatorRule(
  {
    id: 'S04',
    title: '未达标指标填了满分',
    severity: 'error',
    category: 'accuracy',
    fixable: true,
  },
  (row) => {
    const { score, weight, target, actual } = row.indicator;
    const short = shortfallOf(row);
    if (short === null || score === null) return null;
    if (!big(short.score).eq(short.weight) || big(short.expected).eq(short.weight)) return null;
    return {
      cell: score.cell,
      subject: nameOf(row.indicator),
      field: 'score',
      variant: short.isUnmet ? 'unmet' : 'band',
      related: cellsOf(target, actual, weight),
      params: short.params,
      ...comparison(short.score, big(short.expected)),
      fix: setFix(score, short.expected),
    };
  },
);
