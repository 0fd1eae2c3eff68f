/** 预算执行率 and its points (domain notes §2.6). */
import { big, fixed, type Decimal } from '../grid';
import type { FundRow, NumberField, SelfAssessmentForm } from '../forms/form';
import type { Policy } from '../policies';
import type { ExecutionRate, Trace } from './scored';

/** 全年预算数; where the form has no such column the only budget column it has. */
function denominator(total: FundRow): NumberField | null {
  return total.adjusted ?? total.initial;
}

/**
 * The execution rate's own weight: the fund row's cell, else the policy's, unless the form scores the rate
 * nowhere (no weight or score column beside the amounts).
 */
function weightOf(total: FundRow, policy: Policy): Decimal | null {
  if (total.weight?.number != null) return total.weight.number;
  return total.weight === null && total.score === null ? null : policy.executionRate.weight.value;
}

function trace(id: Trace['id'], cells: readonly string[], params: Record<string, string> = {}): Trace {
  return { id, params, cells };
}

function rateOf(total: FundRow, policy: Policy): ExecutionRate {
  const budget = denominator(total);
  const cells = [total.executed?.cell, budget?.cell].filter((cell) => cell !== undefined);
  const none = (id: Trace['id']): ExecutionRate => ({
    value: null,
    points: null,
    weight: weightOf(total, policy),
    trace: trace(id, cells),
    pointsTrace: trace(id, cells),
  });
  if (budget?.number == null || total.executed?.number == null) return none('rate-missing');
  if (big(budget.number).lte(0)) return none('rate-zero-budget');
  const rate = big(total.executed.number).div(budget.number);
  const weight = weightOf(total, policy);
  const percent = fixed(rate.times(100), 2);
  const raw = weight === null ? null : big(weight).times(rate);
  const points = raw === null ? null : fixed(raw.lt(0) ? big(0) : raw.gt(weight!) ? big(weight!) : raw, 2);
  const quotient = trace('rate', cells, {
    executed: fixed(big(total.executed.number), 2),
    adjusted: fixed(big(budget.number), 2),
    percent,
  });
  const pointsTrace = points === null ? quotient : trace('rate-points', cells, { weight: weight!, percent, points });
  return { value: fixed(rate, 4), points, weight, trace: quotient, pointsTrace };
}

/** null where the form has no 年度资金总额. Only that row is scored, whatever is repeated below it. */
export function scoreExecution(form: SelfAssessmentForm, policy: Policy): ExecutionRate | null {
  const total = form.funds?.total;
  return total == null ? null : rateOf(total, policy);
}
