import { big, fixed, sum, type Big } from '../../grid';
import type { SelfAssessmentForm } from '../../forms/form';
import type { Policy } from '../../policies';
import { hasOwnPoints } from '../../scoring/counted';
import { labelPoints } from '../../scoring/implied';
import { isRateExplained } from '../low-rate';
import { cellsOf } from '../report-parts';
import { assessmentRuleAmong } from '../rule';

/** Per cent of the indicators' points that were given; null while a score or weight is missing. */
function indicatorRate(form: SelfAssessmentForm, policy: Policy): Big | null {
  const rows = form.indicators.filter(hasOwnPoints);
  if (rows.length > 0 && policy.impliedWeights.value && rows.every(({ weight }) => weight === null)) {
    const scores = rows.map(({ score }) => score?.number ?? null).filter((score) => score !== null);
    const whole = big(labelPoints(form) ?? policy.indicatorWeight.value);
    return scores.length < rows.length || whole.lte(0) ? null : sum(scores).div(whole).times(100);
  }
  const numbers = rows.flatMap(({ weight, score }) =>
    weight?.number == null || score?.number == null ? [] : [{ weight: weight.number, score: score.number }],
  );
  const weights = sum(numbers.map(({ weight }) => weight));
  if (numbers.length < rows.length || weights.lte(0)) return null;
  return sum(numbers.map(({ score }) => score))
    .div(weights)
    .times(100);
}

/**
 * Hidden where the low execution rate itself is to be explained (E04): `precedence.ts`. An explained rate is still a gap
 * (the specification asks what the points of the results rest on), but holds no verdict: nobody answers twice.
 */
export const S10 = assessmentRuleAmong(
  {
    id: 'S10',
    title: '指标得分率明显高于执行得分率',
    severity: 'warning',
    category: 'consistency',
    fixable: false,
  },
  function* (assessed, context) {
    const { form, scored } = assessed;
    const { policy } = context;
    const total = form.funds?.total;
    const execution = scored.executionRate;
    const indicators = indicatorRate(form, policy);
    if (total == null || indicators === null || execution?.points == null || execution.value === null) return;
    if (execution.weight === null || big(execution.weight).lte(0)) return;
    const points = big(execution.points).div(execution.weight).times(100);
    // Bands take three points of ten off for the last per cent: what was spent is looked at, too.
    const spent = big(execution.value).times(100);
    const gap = indicators.minus(spent.gt(points) ? spent : points);
    if (gap.lte(policy.thresholds.rateGap.value)) return;
    // Scored nowhere on the form.
    if (total.weight === null && total.score === null) return;
    const cell = (total.rate ?? total.score ?? total.executed)!.cell;
    yield {
      ...(isRateExplained(assessed, context) ? { severity: 'info' as const } : {}),
      cell,
      subject: total.label,
      field: 'rate',
      related: cellsOf(total.executed, total.adjusted, total.score).filter((other) => other !== cell),
      params: {
        rate: fixed(big(execution.value).times(100), 2),
        indicators: fixed(indicators, 2),
        gap: fixed(gap, 2),
      },
    };
  },
);
