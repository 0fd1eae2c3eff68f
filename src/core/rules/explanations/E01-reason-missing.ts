import { isEmptyReason } from '../../facts/reasons';
import { big, type Decimal } from '../../grid';
import type { Report } from '../finding';
import { groupOf, weightOf } from '../rows';
import { indicatorRule } from '../rule';
import { isRateRow } from '../low-rate';
import { cellsOf, nameOf } from '../report-parts';

/** Asks for a reason where the row is not met, whatever was entered, or a judged row was given less than its weight. */
export const E01 = indicatorRule(
  {
    id: 'E01',
    title: '未得满分没有写原因',
    severity: 'error',
    category: 'completeness',
    fixable: false,
  },
  (row, assessed, { policy }) => {
    const { indicator, scored } = row;
    const { reason, score } = indicator;
    const weight = weightOf(row);
    if (scored.outcome === 'met' || reason === null || score === null || weight === null) return null;
    const group = groupOf(scored.index, assessed);
    if (group.some((one) => one.indicator.reason !== null && !isEmptyReason(one.indicator.reason.text, policy.words)))
      return null;
    const isLess = (points: Decimal | null) => points !== null && big(points).lt(weight);
    const report = (variant: string, points: Decimal): Report => ({
      cell: reason.cell,
      subject: nameOf(indicator),
      field: 'reason',
      related: cellsOf(score, indicator.weight),
      variant,
      params: { score: points, weight },
    });
    // 预算执行率 as an indicator asks for no more than in the fund block: a reason below the line of the policy (E04).
    const least = big(weight).times(policy.executionRate.explainBelow.value);
    const isHighRate = isRateRow(indicator) && scored.points !== null && big(scored.points).gte(least);
    if (scored.outcome === 'unmet' && isHighRate) return null;
    if (scored.outcome === 'unmet' && isLess(scored.points)) return report('unmet', scored.points!);
    if (scored.outcome !== 'judgement') return null;
    const missed = group.some((one) => one.scored.comparison?.outcome === 'unmet');
    if (isLess(score.number)) return report('judged', score.number!);
    // Full marks, or none yet, where one accident happened against none or one of several rows is not met.
    return missed && isLess(scored.points) ? report('missed', scored.points!) : null;
  },
);
