import { isEmptyReason } from '../../facts/reasons';
import { isSettled } from '../reason-rows';
import { isNoDeviation } from '../reason-text';
import { indicatorRule } from '../rule';
import { cellsOf, nameOf } from '../report-parts';

/** Silent where the score itself is wrong (S04): then the reason is needed. */
export const E07 = indicatorRule(
  {
    id: 'E07',
    title: '已得满分仍填有偏差原因',
    severity: 'info',
    category: 'consistency',
    fixable: false,
  },
  (row, assessed, { policy }) => {
    const { reason, score, weight } = row.indicator;
    if (reason === null || isEmptyReason(reason.text, policy.words) || isNoDeviation(reason.text)) return null;
    if (!isSettled(row, assessed)) return null;
    return {
      cell: reason.cell,
      subject: nameOf(row.indicator),
      field: 'reason',
      related: cellsOf(score, weight),
    };
  },
);
