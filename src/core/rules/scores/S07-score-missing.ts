import { hasOwnPoints } from '../../scoring/counted';
import { indicatorRule } from '../rule';
import { cellsOf, nameOf } from '../report-parts';

/** A blank under a merged score, a row beginning 其中 and a row without a weight of its own are none (domain notes, below §3.2). */
export const S07 = indicatorRule(
  {
    id: 'S07',
    slug: 'score-missing',
    title: '指标缺少得分',
    severity: 'error',
    category: 'completeness',
    basis: '每个三级指标都应填写自评得分',
    verified: 'found',
    fixable: false,
    help: {
      checks: '指标值和实际完成值都已填写的指标，是否填了得分。',
      bad: '指标值≥50个，完成50个，分值8分，得分空白。',
      good: '指标值≥50个，完成50个，分值8分，得分8。',
      repair: '补填得分，或用“填入得分”一次填好。',
      limits: '合并单元格共用得分的行、“其中”行、没有分值的明细行不检查；由人判断得分的行不代填。',
    },
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
