import { roundsToInteger } from '../../scoring/rounding';
import { big, type Big } from '../../grid';
import { assessmentRule } from '../rule';
import { cellsOf, comparison, setFix } from '../report-parts';

/** Silent where S02 (rounded to a whole number) fires. */
export const S01 = assessmentRule(
  {
    id: 'S01',
    slug: 'execution-points',
    title: '执行率得分计算有误',
    severity: 'error',
    category: 'accuracy',
    basis: '预算执行率得分＝执行率×该项分值，不超过该项分值；评分办法另定分档、门槛的，按评分办法',
    verified: 'found',
    fixable: true,
    help: {
      checks: '预算执行率得分是否等于按所选评分办法算出的分数（一般为执行率乘以该项分值）。',
      bad: '执行率76.00%，分值10分，得分填9。',
      good: '执行率76.00%，分值10分，得分7.60。',
      repair: '按所选评分办法重新计算（一般为执行率×分值），保留两位小数。',
      limits: '相差0.1分以内不提示；当地按分档或门槛计分的，请选用当地的评分办法。',
    },
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
