import type { NumberField } from '../../forms/form';
import { big } from '../../grid';
import { assessmentRule } from '../rule';
import { cellsOf, nameOf } from '../report-parts';

export const A06 = assessmentRule(
  {
    id: 'A06',
    slug: 'score-above-weight',
    title: '得分大于分值',
    severity: 'error',
    category: 'accuracy',
    basis: '各项得分不得突破该项分值',
    verified: 'found',
    fixable: false,
    help: {
      checks: '每一项得分（含预算执行率得分）是否不超过该项分值。',
      bad: '分值8分，得分9分。',
      good: '分值8分，得分8分。',
      repair: '完成值超过指标值也只得满分，把得分改到分值以内。',
      limits: '分值或得分不是数字的行不检查。',
    },
  },
  function* ({ form }) {
    const total = form.funds?.total;
    const rows: readonly { subject: string; weight: NumberField | null; score: NumberField | null; fund: boolean }[] = [
      ...(total == null ? [] : [{ subject: total.label, weight: total.weight, score: total.score, fund: true }]),
      ...form.indicators.map((row) => ({ subject: nameOf(row), weight: row.weight, score: row.score, fund: false })),
    ];
    for (const { subject, weight, score, fund } of rows) {
      if (weight?.number == null || score?.number == null || big(score.number).lte(weight.number)) continue;
      yield {
        cell: score.cell,
        subject,
        field: fund ? 'fundScore' : 'score',
        related: cellsOf(weight),
        params: { score: score.number, weight: weight.number },
        actual: score.number,
      };
    }
  },
);
