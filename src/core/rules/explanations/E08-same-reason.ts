import { isEmptyReason } from '../../facts/reasons';
import type { Indicator, TextField } from '../../forms/form';
import { withoutMarks } from '../flat-text';
import { isNoDeviation } from '../reason-text';
import { assessmentRule } from '../rule';
import { nameOf } from '../report-parts';

type Explained = Indicator & { readonly reason: TextField };

/** Stands on the first of the rows; one finding per text. */
export const E08 = assessmentRule(
  {
    id: 'E08',
    title: '多个指标用同一段偏差原因',
    severity: 'warning',
    category: 'form',
    fixable: false,
  },
  function* ({ form }, { policy }) {
    const { length, rows: least } = policy.thresholds.repeatedReason.value;
    const byText = new Map<string, Explained[]>();
    for (const indicator of form.indicators) {
      const { reason } = indicator;
      if (reason === null || isEmptyReason(reason.text, policy.words) || isNoDeviation(reason.text)) continue;
      const text = withoutMarks(reason.text);
      if (text.length < Number(length)) continue;
      const same = byText.get(text);
      if (same === undefined) byText.set(text, [{ ...indicator, reason }]);
      else same.push({ ...indicator, reason });
    }
    for (const [first, ...others] of byText.values()) {
      if (first === undefined || others.length + 1 < Number(least)) continue;
      yield {
        cell: first.reason.cell,
        subject: nameOf(first),
        field: 'reason',
        related: others.map(({ reason }) => reason.cell),
        params: { count: String(others.length + 1), others: others.map(nameOf).join('”“') },
      };
    }
  },
);
