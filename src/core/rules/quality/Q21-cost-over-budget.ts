import type { FieldName, Indicator, SelfAssessmentForm, ValueField } from '../../forms/form';
import { moneyTolerance, sameMoney } from '../../facts/amounts';
import { big, compareDecimals, fixed, plain, sum, type Big, type Decimal } from '../../grid';
import type { Policy } from '../../policies';
import { hasOwnPoints } from '../../scoring/counted';
import type { Report } from '../finding';
import { assessmentRule } from '../rule';
import { cellsOf, nameOf } from '../report-parts';
import { COST, PRICE, SAVING, TOTAL_COST } from '../words/names';

interface Cost {
  readonly indicator: Indicator;
  readonly field: ValueField;
  readonly amount: Decimal;
}

/** Whole amounts in 万元 of the cost rows: no prices, no standards, no details of another row. */
function costsOf(form: SelfAssessmentForm, of: 'target' | 'actual'): Cost[] {
  return form.indicators.flatMap((indicator) => {
    const field = indicator[of];
    if (field === null || field.value.kind !== 'quantity' || field.value.unit !== '万元') return [];
    const { number, certainty, comparator, raw } = field.value;
    const isTotal = number !== null && certainty === 'sure' && !/^>/.test(comparator ?? '') && !PRICE.test(raw);
    const isCost =
      COST.test(indicator.level1 + indicator.level2) && ![PRICE, SAVING].some((other) => other.test(indicator.level3));
    const isDetail = indicator.level3.startsWith('其中') || (indicator.weight !== null && !hasOwnPoints(indicator));
    return isTotal && isCost && !isDetail ? [{ indicator, field, amount: number }] : [];
  });
}

const totalOf = (rows: readonly Cost[]) => sum(rows.map(({ amount }) => amount));

/** Whether an amount is what the others add up to: half of the whole, as far as rounding explains. */
function restOf(whole: Big, policy: Policy): (amount: Decimal) => boolean {
  const tolerance = moneyTolerance(policy, 1);
  const [least, most] = [whole.minus(tolerance).div(2), whole.plus(tolerance).div(2)].map(plain) as [Decimal, Decimal];
  return (amount) => compareDecimals(amount, least) >= 0 && compareDecimals(amount, most) <= 0;
}

/** The rows whose amounts count: never a total and its parts, but whichever of the two is more. */
function counted(costs: readonly Cost[], policy: Policy): readonly Cost[] {
  const isRest = costs.length > 2 ? restOf(totalOf(costs), policy) : () => false;
  const isTotal = ({ indicator, amount }: Cost) => TOTAL_COST.test(indicator.level3) || isRest(amount);
  const totals = costs.filter(isTotal);
  const parts = totals.length === 0 ? costs : costs.filter((cost) => !totals.includes(cost));
  const [largest] = totals.sort((a, b) => compareDecimals(b.amount, a.amount));
  return largest === undefined || totalOf(parts).gt(largest.amount) ? parts : [largest];
}

/** Targets were set against the initial budget: where that was larger, it is the limit. */
export const Q21 = assessmentRule(
  {
    id: 'Q21',
    title: '成本指标合计超过全年预算',
    severity: 'warning',
    category: 'consistency',
    fixable: false,
  },
  function* ({ form }, { policy }) {
    const total = form.funds?.total;
    const budget = total?.adjusted ?? total?.initial;
    if (total == null || budget?.number == null || !big(budget.number).gt(0)) return;
    const initial = total.initial?.number ?? null;
    const limits: readonly (readonly [of: 'target' | 'actual', limit: Decimal])[] = [
      ['target', initial !== null && big(initial).gt(budget.number) ? initial : budget.number],
      ['actual', budget.number],
    ];
    for (const [of, limit] of limits) {
      const costs = counted(costsOf(form, of), policy);
      const whole = sum(costs.map(({ amount }) => amount));
      if (costs.length === 0 || whole.lte(limit) || sameMoney(whole, limit, policy, costs.length)) continue;
      const [largest, ...others] = [...costs].sort((a, b) => compareDecimals(b.amount, a.amount));
      const report: Report & { field: FieldName } = {
        cell: largest!.field.cell,
        subject: nameOf(largest!.indicator),
        field: of,
        related: [...others.map(({ field }) => field.cell), ...cellsOf(budget)],
        params: { sum: plain(whole), budget: fixed(big(limit), 2) },
      };
      yield report;
    }
  },
);
