import { roundsToInteger } from '../../scoring/rounding';
import { big, type Big } from '../../grid';
import { assessmentRule } from '../rule';
import { cellsOf, comparison, setFix } from '../report-parts';

/** Silent where S02 (rounded to a whole number) fires. */
export const S01 = assessmentRule(
  {
    id: 'S01',
    title: '执行率得分计算有误',
    severity: 'error',
    category: 'accuracy',
    fixable: true,
  },
  function* ({ form, scored }, { policy }) {
    const score = form.funds?.total?.score;
    const points = scored.executionRate?.points;
    if (score?.number == null || points == null) return;
    const expected: Big = big(points);
    if (expected.minus(score.number).abs().lte(policy.tolerance.value.score)) return;
    if (roundsToInteger(score.number, points)) return;
    const { value, weight, pointsTrace } = scored.executionRate!;
    const { from = '', fullAt = '', perPoint = '' } = pointsTrace.params;
    yield {
      cell: score.cell,
      subject: form.funds!.total!.label,
      field: 'fundScore',
      related: cellsOf(form.funds!.total!.executed, form.funds!.total!.adjusted, form.funds!.total!.weight),
      variant: pointsTrace.id,
      params: {
        // Without a budget there is no rate, and yet points where the policy gives some.
        rate: value === null ? '' : big(value).times(100).toFixed(2),
        ...{ weight: weight ?? '', from, fullAt, perPoint },
      },
      ...comparison(score.number, expected),
      fix: setFix(score, points),
    };
  },
);
