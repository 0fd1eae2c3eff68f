import { big, fixed } from '../../grid';
import { isRateExplained, rateRow } from '../low-rate';
import { assessmentRuleAmong } from '../rule';
import { cellsOf } from '../report-parts';

export const E04 = assessmentRuleAmong(
  {
    id: 'E04',
    title: '预算执行率偏低没有说明',
    severity: 'warning',
    category: 'completeness',
    fixable: false,
  },
  function* (assessed, context) {
    const { policy } = context;
    const total = assessed.form.funds?.total;
    const rate = assessed.scored.executionRate?.value ?? null;
    if (total == null || rate === null || big(rate).gte(policy.executionRate.explainBelow.value)) return;
    if (isRateExplained(assessed, context)) return;
    const cell = (total.rate ?? total.executed)?.cell ?? total.labelCell;
    const least = big(policy.executionRate.explainBelow.value).times(100);
    yield {
      cell,
      subject: total.label,
      field: total.rate === null ? 'executed' : 'rate',
      related: cellsOf(
        total.executed,
        total.adjusted ?? total.initial,
        total.reason,
        rateRow(assessed)?.reason ?? null,
      ).filter((other) => other !== cell),
      params: { rate: fixed(big(rate).times(100), 2), least: least.toFixed() },
    };
  },
);
