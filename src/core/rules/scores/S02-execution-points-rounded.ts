import { roundsToInteger } from '../../scoring/rounding';
import { big } from '../../grid';
import { assessmentRule } from '../rule';
import { cellsOf, comparison, setFix } from '../report-parts';

export const S02 = assessmentRule(
  {
    id: 'S02',
    title: '执行率得分取整',
    severity: 'warning',
    category: 'accuracy',
    fixable: true,
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
