import { hasOwnPoints } from '../../scoring/counted';
import { indicatorRule } from '../rule';
import { cellsOf, nameOf } from '../report-parts';

/** A blank under a merged score, a row beginning 其中 and a row without a weight of its own are none (domain notes, below §3.2). */
export const S07 = indicatorRule(
  {
    id: 'S07',
    title: '指标缺少得分',
    severity: 'error',
    category: 'completeness',
    fixable: false,
  },
  ({ indicator, scored }, { form }) => {
    const { score, weight, target, actual } = indicator;
    if (score === null || (score.problem !== 'blank' && score.problem !== 'placeholder')) return null;
    if (!hasOwnPoints(indicator) || indicator.level3.startsWith('其中')) return null;
    // Which rows share a score shows in their weights: F14 speaks first.
    if (form.missingColumns.some(({ field }) => field === 'weight')) return null;
    if (target === null || actual === null) return null;
    if (target.value.kind === 'blank' || actual.value.kind === 'blank') return null;
    const points = scored.needsJudgement ? null : scored.points;
    return {
      cell: score.cell,
      subject: nameOf(indicator),
      field: 'score',
      related: cellsOf(target, actual, weight),
      variant: points === null ? 'open' : 'computed',
      expected: points,
    };
  },
);
