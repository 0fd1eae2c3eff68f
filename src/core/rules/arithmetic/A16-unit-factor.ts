import { fundAmounts, inFormUnit, type FundAmount } from '../../facts/amounts';
import type { FundBlock } from '../../forms/form';
import { big } from '../../grid';
import { assessmentRule } from '../rule';

interface Pair {
  readonly large: FundAmount;
  readonly small: FundAmount;
}

/**
 * Sums of different rows stand in any ratio, also in this one, where one of them is below 1 as typed; what stands in
 * one row is the same money.
 */
function isTelling({ large, small }: Pair, funds: FundBlock): boolean {
  return (large.row !== null && large.row === small.row) || big(inFormUnit(small.number, funds)).gte(1);
}

/** Sorted once and walked with a window, so that cost grows with the amounts, not with their pairs. */
function pairsOf(funds: FundBlock, { factor, tolerance }: { factor: string; tolerance: string }): Pair[] {
  const sorted = fundAmounts(funds)
    .filter(({ number }) => big(number).gt(0))
    .sort((a, b) => big(a.number).cmp(b.number));
  const least = big(factor).times(big(1).minus(tolerance));
  const most = big(factor).times(big(1).plus(tolerance));
  const pairs: Pair[] = [];
  let from = 0;
  for (const small of sorted) {
    while (from < sorted.length && big(sorted[from]!.number).lt(least.times(small.number))) from += 1;
    for (let at = from; at < sorted.length && big(sorted[at]!.number).lte(most.times(small.number)); at += 1) {
      pairs.push({ large: sorted[at]!, small });
    }
  }
  return pairs.filter((pair) => isTelling(pair, funds));
}

/** The amount that is at odds with most others, the larger one where that is open, and those it is at odds with. */
function oddOne(pairs: readonly Pair[]): { odd: FundAmount; others: FundAmount[] } {
  const others = new Map<FundAmount, FundAmount[]>();
  for (const { large } of pairs) others.set(large, []);
  for (const { small } of pairs) others.set(small, []);
  for (const { large, small } of pairs) {
    others.get(large)!.push(small);
    others.get(small)!.push(large);
  }
  const [odd, found] = [...others].reduce((best, next) => (next[1].length > best[1].length ? next : best));
  return { odd, others: found };
}

export const A16 = assessmentRule(
  {
    id: 'A16',
    title: '金额疑似元与万元混用',
    severity: 'info',
    category: 'form',
    fixable: false,
  },
  function* ({ form }, { policy }) {
    if (form.funds === null) return;
    let pairs = pairsOf(form.funds, policy.thresholds.unitFactor.value);
    while (pairs.length > 0) {
      const { odd, others } = oddOne(pairs);
      yield {
        cell: odd.cell,
        subject: odd.label,
        field: odd.column,
        related: others.map(({ cell }) => cell),
        params: {
          amount: inFormUnit(odd.number, form.funds),
          other: others[0]!.cell,
          than: inFormUnit(others[0]!.number, form.funds),
        },
        actual: odd.number,
      };
      pairs = pairs.filter(({ large, small }) => large !== odd && small !== odd);
    }
  },
);
