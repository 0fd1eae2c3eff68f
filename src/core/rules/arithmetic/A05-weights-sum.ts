import { big, plain, sum } from '../../grid';
import { assessmentRule } from '../rule';
import { cellsOf, nameOf } from '../report-parts';

/**
 * A blank weight cell of the fund row counts with the policy's points: many forms print the 10 only in the
 * heading. Where a weight is unreadable or every weight is blank, other rules speak.
 */
export const A05 = assessmentRule(
  {
    id: 'A05',
    title: '分值合计不是100',
    severity: 'error',
    category: 'accuracy',
    fixable: false,
  },
  function* ({ form }, { policy }) {
    const own = form.indicators.filter((row) => row.sharesWith === null);
    const filled = own.filter((row) => row.weight?.number != null);
    const unreadable = own.some(
      ({ weight }) => weight === null || ['not-a-number', 'error', 'uncalculated'].includes(weight.problem ?? ''),
    );
    if (filled.length === 0 || unreadable) return;
    const fund = form.funds?.total?.weight;
    const weights = filled.map(({ weight }) => weight!);
    const indicators = sum(weights.map(({ number }) => number!));
    const implied = fund?.number == null ? [indicators, indicators.plus(policy.executionRate.weight.value)] : [];
    const total = indicators.plus(fund?.number ?? 0);
    const full = big(policy.fullScore.value);
    if (total.eq(full) || implied.some((candidate) => candidate.eq(full))) return;
    const printed = form.totalRow?.weight;
    const { cell } = printed ?? weights[0]!;
    yield {
      cell,
      subject: printed == null ? nameOf(filled[0]!) : '',
      field: printed == null ? 'weight' : 'total',
      related: cellsOf(fund, ...weights).filter((other) => other !== cell),
      variant: total.gt(full) ? 'more' : 'less',
      params: { total: plain(total), by: plain(total.minus(full).abs()) },
      expected: plain(full),
      actual: plain(total),
      difference: plain(total.minus(full)),
    };
  },
);
