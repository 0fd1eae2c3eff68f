import { isEmptyReason } from '../../facts/reasons';
import { printValue } from '../../values';
import { clausesOf, isNoDeviation } from '../reason-text';
import { comparisonOf } from '../rows';
import { indicatorRule } from '../rule';
import { cellsOf, nameOf } from '../report-parts';
import { DONE_AFTER_ALL, SAYS_OVER, SAYS_UNMET, UNMET_ELSEWHERE } from '../words/reasons';

/** Of one row only: a clause about last year, a part of the work or another unit contradicts nothing. */
export const E10 = indicatorRule(
  {
    id: 'E10',
    title: '偏差原因与完成值矛盾',
    severity: 'warning',
    category: 'consistency',
    fixable: false,
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
    // 已完成, 无偏差 beside a row that is not met.
    const saysDone = comparison?.outcome === 'unmet' && isNoDeviation(reason.text);
    if (!saysUnmet && !saysOver && !saysDone) return null;
    return {
      cell: reason.cell,
      subject: nameOf(indicator),
      field: 'reason',
      related: cellsOf(target, actual),
      variant: saysUnmet ? 'unmet' : saysOver ? 'over' : 'done',
      params: { target: printValue(target.value), done: printValue(actual.value), said: reason.text },
    };
  },
);
