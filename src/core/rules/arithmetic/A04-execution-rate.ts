import { numberOf, sameRate } from '../../facts/amounts';
import type { FundRow } from '../../forms/form';
import { big, fixed, type Big } from '../../grid';
import type { Policy } from '../../policies';
import { assessmentRule } from '../rule';
import { cellsOf, comparison, setFix } from '../report-parts';

/** The column a policy divides by; where the form has only one budget, that one. */
function budgetOf(row: FundRow, { executionRate }: Policy): 'adjusted' | 'initial' {
  const wanted = executionRate.denominator.value;
  if (row[wanted] !== null) return wanted;
  return wanted === 'adjusted' ? 'initial' : 'adjusted';
}

/** Points of per cent, unrounded; null where the row has no such quotient. */
function expectedRate(row: FundRow, column: 'adjusted' | 'initial'): Big | null {
  const budget = numberOf(row[column]);
  const executed = numberOf(row.executed);
  if (budget === null || executed === null || big(budget).lte(0)) return null;
  return big(executed).div(budget).times(100);
}

export const A04 = assessmentRule(
  {
    id: 'A04',
    title: '执行率计算有误',
    severity: 'error',
    category: 'accuracy',
    fixable: true,
  },
  function* ({ form }, { policy }) {
    for (const row of form.funds?.rows ?? []) {
      const column = budgetOf(row, policy);
      const expected = expectedRate(row, column);
      const rate = row.rate;
      if (expected === null || rate?.number == null) continue;
      if (sameRate(rate, expected, policy)) continue;
      // A source with more spent than it had: A26 speaks, no rate of 104% is to be written.
      if (!row.isTotal && expected.gt(100)) continue;
      yield {
        cell: rate.cell,
        subject: row.label,
        field: 'rate',
        variant: column,
        related: cellsOf(row.executed, row[column]),
        params: { executed: fixed(big(row.executed!.number!), 2), budget: fixed(big(row[column]!.number!), 2) },
        ...comparison(rate.number, expected),
        fix: setFix(rate, `${fixed(expected, 2)}%`),
      };
    }
  },
);
