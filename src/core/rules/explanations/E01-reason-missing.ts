import { isEmptyReason } from '../../facts/reasons';
import { big } from '../../grid';
import { indicatorRule } from '../rule';
import { cellsOf } from '../report-parts';

/** Asks for a reason where the row is not met, whatever was entered, or a judged row was given less than its weight. */
export const E01 = indicatorRule(
  {
    id: 'E01',
    slug: 'reason-missing',
    title: '未得满分没有写原因',
    severity: 'error',
    category: 'completeness',
    basis: '未完成绩效目标或偏离较大的，要分析说明原因，研究提出改进措施',
    verified: 'found',
    fixable: false,
    help: {
      checks: '没有达到指标值（或定性指标未给满分）的行，“偏差原因分析及改进措施”是否填写。',
      bad: '满意度指标值≥90%，完成85%，偏差原因空白。',
      good: '偏差原因写明：因道路改造围挡影响出行，群众评价下降；下一步优化施工时段并加强解释。',
      repair: '写明没有完成的具体原因和下一步的改进措施。',
      limits: '表中没有“偏差原因”栏时不检查；原因是否充分由人判断。',
    },
  },
  function* ({ indicator, scored }) {
    const { reason, score, weight } = indicator;
    if (reason === null || score === null || weight?.number == null || !isEmptyReason(reason.text)) return;
    const judgedBelow = scored.outcome === 'judgement' && score.number !== null && big(score.number).lt(weight.number);
    const unmet = scored.outcome === 'unmet' && scored.points !== null && big(scored.points).lt(weight.number);
    if (!unmet && !judgedBelow) return;
    yield {
      cell: reason.cell,
      subject: indicator.level3,
      field: 'reason',
      related: cellsOf(score, weight),
      params: { score: unmet ? scored.points : score.number!, weight: weight.number },
    };
  },
);
