import { numberOf, sourceRows } from '../../facts/amounts';
import { exceeds } from '../../facts/basic-rows';
import type { FundBlock, NumberField } from '../../forms/form';
import { big, fixed } from '../../grid';
import { assessmentRule } from '../rule';
import { cellsOf } from '../report-parts';

const CARRIED_IN = /上年结转|年初结转|上年结余|结转资金|结转结余/;

/** What was carried in: a source row, or an item of 按收入性质分. */
function carriedIn(funds: FundBlock): NumberField | null {
  const row = sourceRows(funds).find(({ label }) => CARRIED_IN.test(label));
  const item = funds.splits.flatMap(({ items }) => items).find(({ label }) => CARRIED_IN.test(label));
  return [row?.adjusted, row?.initial, item?.amount].find((field) => field?.number != null) ?? null;
}

export const X25 = assessmentRule(
  {
    id: 'X25',
    title: '年末结余大于上年结转',
    severity: 'warning',
    category: 'compliance',
    fixable: false,
  },
  function* ({ form }, { policy }) {
    const total = form.funds?.total ?? null;
    const carried = form.funds === null ? null : carriedIn(form.funds);
    const [adjusted, executed] = [numberOf(total?.adjusted), numberOf(total?.executed)];
    if (total === null || carried?.number == null || adjusted === null || executed === null) return;
    // Most forms print a 0 where nothing was carried in: then there is nothing to compare with.
    if (big(carried.number).lte(0)) return;
    const balance = big(adjusted).minus(executed);
    if (!exceeds(balance, carried.number, policy)) return;
    // What is left of a budget that was spent nearly in full holds no verdict: the line is that of a low rate (E04).
    const isSmall = balance.lte(big(1).minus(policy.executionRate.explainBelow.value).times(adjusted));
    yield {
      ...(isSmall ? { severity: 'info' as const } : {}),
      cell: total.executed!.cell,
      subject: total.label,
      field: 'executed',
      related: cellsOf(total.adjusted, carried),
      params: { balance: fixed(balance, 2), carried: fixed(big(carried.number), 2) },
    };
  },
);
