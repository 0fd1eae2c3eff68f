import { roundsToInteger } from '../../scoring/rounding';
import { big } from '../../grid';
import { assessmentRule } from '../rule';
import { cellsOf, comparison, setFix } from '../report-parts';

export const S02 = assessmentRule(
  {
    id: 'S02',
    slug: 'execution-points-rounded',
    title: '执行率得分取整',
    severity: 'warning',
    category: 'accuracy',
    basis: '得分保留两位小数',
    verified: 'found',
    fixable: true,
    help: {
      checks: '预算执行率得分是不是把应得分四舍五入成了整数。',
      bad: '执行率86.20%，应得8.62分，填9分。',
      good: '执行率86.20%，得分8.62。',
      repair: '把得分改为保留两位小数的数；当地要求取整的，写一条情况说明。',
      limits: '只看预算执行率得分一格。',
    },
  },
  function* ({ form, scored }) {
    const score = form.funds?.total?.score;
    const points = scored.executionRate?.points;
    if (score?.number == null || points == null || !roundsToInteger(score.number, points)) return;
    yield {
      cell: score.cell,
      subject: form.funds!.total!.label,
      field: 'fundScore',
      related: cellsOf(form.funds!.total!.executed, form.funds!.total!.adjusted, form.funds!.total!.weight),
      ...comparison(score.number, big(points)),
      fix: setFix(score, points),
    };
  },
);
