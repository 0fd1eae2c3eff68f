import { big } from '../../grid';
import { indicatorRule } from '../rule';
import { cellsOf, comparison, nameOf, setFix } from '../report-parts';
import { statesDeduction } from '../reason-text';
import { shortfallOf } from '../shortfall';

/** Never where the score is the full weight: S04. Above the expected score it is a mistake, below it may be a stricter local rule. */
export const S03 = indicatorRule(
  {
    id: 'S03',
    title: '未达标指标得分与计算不符',
    severity: 'error',
    category: 'accuracy',
    fixable: true,
  },
  (row, _assessed, { policy }) => {
    const { score, weight, target, actual } = row.indicator;
    const short = shortfallOf(row);
    if (short === null || score === null || big(short.score).gte(short.weight)) return null;
    const expected = big(short.expected);
    if (expected.minus(short.score).abs().lte(policy.tolerance.value.score)) return null;
    const higher = big(short.score).gt(expected);
    if (!higher && statesDeduction(row.indicator.reason?.text ?? '')) return null;
    return {
      severity: higher ? 'error' : 'warning',
      variant: higher ? 'higher' : 'lower',
      cell: score.cell,
      subject: nameOf(row.indicator),
      field: 'score',
      related: cellsOf(target, actual, weight),
      params: short.params,
      ...comparison(short.score, expected),
      fix: setFix(score, short.expected),
    };
  },
);
