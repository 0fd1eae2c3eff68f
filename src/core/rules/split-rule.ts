/** A10 and A22 ask the same of the two splits; each is its own rule because each has its own id and words. */
import { matchedTotal, numberOf, splitOf, splitSum, totalCells } from '../facts/amounts';
import type { FundBlock, FundSplit, SplitSide } from '../forms/form';
import { big, fixed } from '../grid';
import { cellsOf } from './report-parts';
import { assessmentRule, type Rule, type RuleMeta } from './rule';

/** What a finding about the sum of a split stands beside: its parts, and the totals it may be of. */
export function splitCells(split: FundSplit, funds: FundBlock): string[] {
  const parts = cellsOf(...split.items.map(({ amount }) => amount));
  return [...parts.filter((cell) => cell !== split.cell), ...totalCells(funds)];
}

export function splitMatchesTotal(meta: RuleMeta, side: SplitSide): Rule {
  return assessmentRule(meta, function* ({ form }, { policy }) {
    const split = splitOf(form, side);
    const sum = split === null ? null : splitSum(split);
    if (form.funds?.total == null || split === null || sum === null) return;
    const { initial, adjusted, executed } = form.funds.total;
    // The usual one to fit cannot be read: A01, F05 or F12 speak, and the split may well be right.
    if (adjusted !== null && adjusted.number === null) return;
    const totals = [initial, adjusted, executed].map((field) => numberOf(field));
    if (totals.every((total) => total === null) || matchedTotal(split, form.funds, policy) !== null) return;
    const shown = (index: number) => (totals[index] == null ? '—' : fixed(big(totals[index]), 2));
    yield {
      cell: split.cell,
      subject: split.label,
      field: null,
      related: splitCells(split, form.funds),
      params: { sum: fixed(big(sum), 2), initial: shown(0), adjusted: shown(1), executed: shown(2) },
      actual: sum,
    };
  });
}
