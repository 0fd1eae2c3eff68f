/** 预算执行率 and its points (domain notes §2.6). */
import { big, fixed, sum, type Big, type Decimal } from '../grid';
import type { FundRow, NumberField, SelfAssessmentForm } from '../forms/form';
import type { Policy } from '../policies';
import { shareOf } from './bands';
import type { ExecutionRate, Trace } from './scored';

/** 全年预算数 (or 年初预算数, where the policy divides by it); where the form has only one budget column, that one. */
function budgetOf(total: FundRow, policy: Policy): NumberField | null {
  return policy.executionRate.denominator.value === 'adjusted'
    ? (total.adjusted ?? total.initial)
    : (total.initial ?? total.adjusted);
}

/**
 * Points of the execution rate that no cell takes: the amounts have no score beside them, and the printed total is
 * that of the rows and the rate (rows of 90 points above a total of 100). null: they have a cell, or there are none.
 */
export function pointsWithoutCell(form: SelfAssessmentForm, policy: Policy): Decimal | null {
  const total = form.funds?.total;
  if (form.kind === 'scorecard' || total?.score != null) return null;
  const rows = form.indicators.filter(({ sharesWith }) => sharesWith === null);
  const numbers = (field: 'weight' | 'score') => rows.flatMap((row) => row[field]?.number ?? []);
  if (numbers('weight').length === 0) return null;
  const own = total?.weight?.number ?? policy.executionRate.weight.value;
  const all = sum([...numbers('weight'), own]);
  const printed = form.totalRow?.weight?.number ?? null;
  if (printed !== null) return all.eq(printed) ? own : null;
  const score = form.totalRow?.score?.number ?? null;
  return score !== null && all.eq(policy.fullScore.value) && sum(numbers('score')).lt(score) ? own : null;
}

/**
 * The execution rate's own weight: the fund row's cell, else the policy's, unless the form scores the rate
 * nowhere (no weight or score column beside the amounts, no points left for it in the total).
 */
function weightOf(form: SelfAssessmentForm, total: FundRow, policy: Policy): Decimal | null {
  if (total.weight?.number != null) return total.weight.number;
  if (total.weight === null && total.score === null) return pointsWithoutCell(form, policy);
  return policy.executionRate.weight.value;
}

function trace(id: Trace['id'], cells: readonly string[], params: Record<string, string> = {}): Trace {
  return { id, params, cells };
}

interface Points {
  readonly points: Decimal;
  readonly trace: Trace;
}

function capped(points: Big, weight: Decimal): Decimal {
  return fixed(points.lt(0) ? big(0) : points.gt(weight) ? big(weight) : points, 2);
}

function pointsOf(rate: Big, weight: Decimal, cells: readonly string[], policy: Policy): Points {
  const { mode, bands, threshold } = policy.executionRate;
  const percent = fixed(rate.times(100), 2);
  switch (mode.value) {
    case 'pro-rata': {
      const points = capped(rate.times(weight), weight);
      return { points, trace: trace('rate-points', cells, { weight, percent, points }) };
    }
    case 'bands': {
      const { from, share } = shareOf(rate, bands.value);
      const points = capped(big(weight).times(share), weight);
      const lower = fixed(big(from).times(100), 0);
      return { points, trace: trace('rate-band', cells, { weight, percent, points, from: lower }) };
    }
    case 'threshold': {
      const { fullAt, perPoint } = threshold.value;
      const short = big(fullAt).minus(rate).times(100);
      const points = capped(short.gt(0) ? big(weight).minus(short.times(perPoint)) : big(weight), weight);
      const full = fixed(big(fullAt).times(100), 0);
      return { points, trace: trace('rate-threshold', cells, { weight, percent, points, fullAt: full, perPoint }) };
    }
  }
}

/** Without a budget there is no rate; what the points become is for the policy to say, where nothing was spent. */
function withoutBudget(
  total: FundRow,
  weight: Decimal | null,
  cells: readonly string[],
  policy: Policy,
): ExecutionRate {
  const none = trace('rate-zero-budget', cells);
  const { value } = policy.executionRate.zeroBudget;
  const empty = { value: null, weight, trace: none };
  if (value === 'none' || weight === null || !big(total.executed!.number!).eq(0)) {
    return { ...empty, points: null, pointsTrace: none };
  }
  const points = value === 'full' ? fixed(big(weight), 2) : '0.00';
  return { ...empty, points, pointsTrace: trace('rate-zero-points', cells, { points }) };
}

function rateOf(form: SelfAssessmentForm, total: FundRow, policy: Policy): ExecutionRate {
  const budget = budgetOf(total, policy);
  const cells = [total.executed?.cell, budget?.cell].filter((cell) => cell !== undefined);
  const weight = weightOf(form, total, policy);
  if (budget?.number == null || total.executed?.number == null) {
    const missing = trace('rate-missing', cells);
    return { value: null, points: null, weight, trace: missing, pointsTrace: missing };
  }
  if (big(budget.number).lte(0)) return withoutBudget(total, weight, cells, policy);
  const rate = big(total.executed.number).div(budget.number);
  const byInitial = policy.executionRate.denominator.value === 'initial' && budget === total.initial;
  const quotient = trace(byInitial ? 'rate-initial' : 'rate', cells, {
    executed: fixed(big(total.executed.number), 2),
    adjusted: fixed(big(budget.number), 2),
    percent: fixed(rate.times(100), 2),
  });
  const scored = weight === null ? null : pointsOf(rate, weight, cells, policy);
  return {
    value: fixed(rate, 4),
    points: scored?.points ?? null,
    weight,
    trace: quotient,
    pointsTrace: scored?.trace ?? quotient,
  };
}

/** null where the form has no 年度资金总额. Only that row is scored, whatever is repeated below it. */
export function scoreExecution(form: SelfAssessmentForm, policy: Policy): ExecutionRate | null {
  const total = form.funds?.total;
  return total == null ? null : rateOf(form, total, policy);
}
