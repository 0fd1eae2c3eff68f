import { isEmptyReason } from '../../facts/reasons';
import { printValue } from '../../values';
import { clausesOf } from '../reason-text';
import { comparisonOf } from '../rows';
import { indicatorRule } from '../rule';
import { cellsOf, nameOf } from '../report-parts';
import { DONE_AFTER_ALL, SAYS_OVER, SAYS_UNMET, UNMET_ELSEWHERE } from '../words/reasons';

/** Of one row only: a clause about last year, a part of the work or another unit contradicts nothing. */
export const E10 = indicatorRule(
  {
    id: 'E10',
    slug: 'reason-contradicts',
    title: '偏差原因与完成值矛盾',
    severity: 'warning',
    category: 'consistency',
    basis: '说明文字应与完成值一致',
    verified: 'found',
    fixable: false,
    help: {
      checks: '完成值已达到指标值，偏差原因却写未完成、滞后；或完成值不足，偏差原因却写超额完成。',
      bad: '指标值≥12期，完成12期，偏差原因写“受场地影响未完成”。',
      good: '指标值≥12期，完成9期，偏差原因写“受场地影响未完成，少办3期”。',
      repair: '核对完成值和说明文字，改正写错的一处。',
      limits: '按所列词语判断；说的是上年、某季度、部分工作或最终已完成的，不提示。',
    },
  },
  ({ indicator, scored }, { form }, { policy }) => {
    const { reason, target, actual } = indicator;
    if (reason === null || target === null || actual === null || isEmptyReason(reason.text, policy.words)) return null;
    const comparison = comparisonOf({ indicator, scored }, form);
    const clauses = clausesOf(reason.text);
    const saysUnmet =
      comparison?.outcome === 'met' &&
      !DONE_AFTER_ALL.test(reason.text) &&
      clauses.some((clause) => SAYS_UNMET.test(clause) && !UNMET_ELSEWHERE.test(clause));
    const saysOver =
      comparison?.outcome === 'unmet' && comparison.side === 'below' && clauses.some((one) => SAYS_OVER.test(one));
    if (!saysUnmet && !saysOver) return null;
    return {
      cell: reason.cell,
      subject: nameOf(indicator),
      field: 'reason',
      related: cellsOf(target, actual),
      variant: saysUnmet ? 'unmet' : 'over',
      params: { target: printValue(target.value), done: printValue(actual.value) },
    };
  },
);
