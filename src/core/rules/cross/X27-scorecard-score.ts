import type { ScoredIndicator } from '../../scoring/scored';
import { big, type Decimal } from '../../grid';
import { cellsOf, comparison, nameOf } from '../report-parts';
import { formRuleAmong } from '../rule';

/** What the row may honestly have: by the policy, with parts of a step taken off, by the other formula in use. */
function possiblePoints({ points, ratio }: ScoredIndicator): Decimal[] {
  return [points, ratio?.continuous, ratio?.other?.points].filter((one) => one != null);
}

export const X27 = formRuleAmong(
  {
    id: 'X27',
    title: '评分表得分与按数据计算的不一致',
    severity: 'warning',
    category: 'accuracy',
    fixable: false,
  },
  function* (form, { facts, policy }) {
    if (form.kind !== 'scorecard') return;
    const scored = facts.forms.find((reviewed) => reviewed.form === form)?.scored?.indicators ?? [];
    for (const row of scored) {
      const indicator = form.indicators[row.index]!;
      const { ratio, points, outcome } = row;
      const entered = indicator.score?.number ?? null;
      if (ratio === undefined || points === null || outcome === 'judgement' || entered === null) continue;
      const near = (one: Decimal) => big(one).minus(entered).abs().lte(policy.tolerance.value.score);
      if (possiblePoints(row).some(near)) continue;
      yield {
        cell: indicator.score!.cell,
        subject: nameOf(indicator),
        field: 'score',
        variant: ratio.rate === null ? 'balance' : 'rate',
        related: [...cellsOf(indicator.weight), ...ratio.inputs.map(({ sheet, cell }) => `${sheet}!${cell}`)],
        params: { formula: ratio.formula, ...(ratio.rate === null ? {} : { rate: ratio.rate }) },
        ...comparison(entered, big(points)),
      };
    }
  },
);
