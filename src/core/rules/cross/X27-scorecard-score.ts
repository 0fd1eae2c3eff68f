import type { ScoredIndicator } from '../../scoring/scored';
import { big, type Decimal } from '../../grid';
import { cellsOf, comparison, nameOf } from '../report-parts';
import { formRule } from '../rule';

/** What the row may honestly have: by the policy, with parts of a step taken off, by the other formula in use. */
function possiblePoints({ points, ratio }: ScoredIndicator): Decimal[] {
  return [points, ratio?.continuous, ratio?.other?.points].filter((one) => one != null);
}

export const X27 = formRule(
  {
    id: 'X27',
    slug: 'scorecard-score',
    title: '评分表得分与按数据计算的不一致',
    severity: 'warning',
    category: 'accuracy',
    basis: '部门整体支出绩效评价指标表的评分标准；比率按基础数据表和自评表的数据计算',
    verified: 'practice',
    fixable: false,
    help: {
      checks:
        '评分表中在职人员控制率、三公经费变动率、预算完成率、预算控制率等比率指标，按基础数据表和自评表的数据计算应得多少分，与填写的得分是否一致。',
      bad: '编制50人，在职52人，控制率104%，8分的指标填8分，按每超一个百分点扣0.5分应得6分。',
      good: '编制50人，在职43人，控制率86%，填8分。',
      repair: '核对基础数据和得分；按本地评分标准计分的，写情况说明。',
      limits:
        '缺少计算所需数据、评分办法没有规定标准的指标不检查；与“不足一个百分点也扣分”或另一种计算依据相符的得分不提示。',
    },
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
