import { roundsToInteger } from '../../scoring/rounding';
import { big, compareDecimals } from '../../grid';
import type { AssessedForm } from '../../facts/facts';
import type { Policy } from '../../policies';
import type { Report } from '../finding';
import { deductionOf } from '../deduction';
import { cellsOf, comparison, nameOf } from '../report-parts';
import { assessmentRule, type ScoredRow } from '../rule';
import { shortfallOf } from '../shortfall';

/** Between what two decimals show and what is a mistake; larger differences are those of S01 and S03. */
function isRounding(entered: string, expected: string, { tolerance }: Policy): boolean {
  const difference = big(entered).minus(expected).abs();
  return difference.gte(tolerance.value.scoreRounding) && difference.lte(tolerance.value.score);
}

function* ofExecution({ form, scored }: AssessedForm, policy: Policy): Iterable<Report> {
  const total = form.funds?.total;
  const points = scored.executionRate?.points;
  const score = total?.score;
  if (total == null || points == null || score?.number == null) return;
  const weight = scored.executionRate!.weight;
  if (weight !== null && big(score.number).gt(weight)) return;
  if (!isRounding(score.number, points, policy) || roundsToInteger(score.number, points)) return;
  yield {
    cell: score.cell,
    subject: total.label,
    field: 'fundScore',
    related: cellsOf(total.executed, total.adjusted, total.weight),
    ...comparison(score.number, big(points)),
  };
}

/** Not met and below full marks (full: S04), or met with one decimal instead of two. */
function* ofIndicator(row: ScoredRow, assessed: AssessedForm, policy: Policy): Iterable<Report> {
  const { indicator, scored } = row;
  const { score, weight, target, actual } = indicator;
  // Nothing differs in nearly all rows.
  if (scored.points === null || score?.number == null || compareDecimals(score.number, scored.points) === 0) return;
  const short = shortfallOf(row);
  const isPartial = short !== null && big(short.score).lt(short.weight);
  const isDeduction = deductionOf(row, assessed, policy)?.kind === 'rounding';
  if (!isDeduction && !(isPartial && isRounding(score.number, scored.points, policy))) return;
  yield {
    cell: score.cell,
    subject: nameOf(indicator),
    field: 'score',
    related: cellsOf(target, actual, weight),
    ...comparison(score.number, big(scored.points)),
  };
}

export const S16 = assessmentRule(
  {
    id: 'S16',
    title: '得分有四舍五入差异',
    severity: 'info',
    category: 'accuracy',
    fixable: false,
  },
  function* (assessed, { policy }) {
    yield* ofExecution(assessed, policy);
    for (const [index, indicator] of assessed.form.indicators.entries()) {
      yield* ofIndicator({ indicator, scored: assessed.scored.indicators[index]! }, assessed, policy);
    }
  },
);
