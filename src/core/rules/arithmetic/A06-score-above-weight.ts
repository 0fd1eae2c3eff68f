import type { NumberField } from '../../forms/form';
import { compareDecimals, type Decimal } from '../../grid';
import { weightOf } from '../rows';
import { assessmentRule } from '../rule';
import { cellsOf, nameOf } from '../report-parts';

interface Row {
  readonly subject: string;
  readonly weight: NumberField | null;
  readonly score: NumberField | null;
  /** The weight, as printed or as the form implies it, 分. */
  readonly most: Decimal | null;
  readonly fund: boolean;
}

export const A06 = assessmentRule(
  {
    id: 'A06',
    title: '得分大于分值',
    severity: 'error',
    category: 'accuracy',
    fixable: false,
  },
  function* ({ form, scored }) {
    const total = form.funds?.total;
    const rows: readonly Row[] = [
      ...(total == null ? [] : [{ ...total, subject: total.label, most: total.weight?.number ?? null, fund: true }]),
      ...form.indicators.map((indicator, index) => {
        // In a form without weights the points behind a label are those of its only row.
        const most = weightOf({ indicator, scored: scored.indicators[index]! });
        return { subject: nameOf(indicator), weight: indicator.weight, score: indicator.score, most, fund: false };
      }),
    ];
    for (const { subject, weight, score, most, fund } of rows) {
      if (most === null || score?.number == null || compareDecimals(score.number, most) <= 0) continue;
      yield {
        cell: score.cell,
        subject,
        field: fund ? 'fundScore' : 'score',
        related: cellsOf(weight),
        params: { score: score.number, weight: most },
        actual: score.number,
      };
    }
  },
);
