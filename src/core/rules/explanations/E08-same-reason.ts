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
    slug: 'same-reason',
    title: '多个指标用同一段偏差原因',
    severity: 'warning',
    category: 'form',
    basis: '偏差原因应逐项分析说明',
    verified: 'practice',
    fixable: false,
    help: {
      checks: '同一段偏差原因（8个字以上）是否原样用在三个及以上的指标上。',
      bad: '三个未完成的指标，偏差原因都写“受疫情影响工作推进较慢，下一步加快进度”。',
      good: '三个指标分别写明各自少做了多少、为什么、怎样补上。',
      repair: '按每个指标的实际情况分别填写；确属同一原因的，写清对本指标的具体影响。',
      limits: '只比较文字是否相同（标点不计）；“已按计划完成”一类说明没有偏差的话不计。',
    },
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
