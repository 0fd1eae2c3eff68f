import { isEmptyReason } from '../../facts/reasons';
import { emptinessOf } from '../emptiness';
import { needsReason } from '../reason-rows';
import { namesMeasure } from '../reason-text';
import { comparisonOf, hasFullMarks } from '../rows';
import { indicatorRule } from '../rule';
import { nameOf } from '../report-parts';

/** Silent where E05 speaks: a reason that says nothing is to be written anew anyway. */
export const E06 = indicatorRule(
  {
    id: 'E06',
    title: '只写了原因没有写改进措施',
    severity: 'info',
    category: 'completeness',
    fixable: false,
  },
  (row, assessed, { policy }) => {
    const { reason, measures } = row.indicator;
    if (measures != null && !isEmptyReason(measures.text, policy.words)) return null;
    if (reason === null || isEmptyReason(reason.text, policy.words) || !needsReason(row, assessed, policy)) return null;
    // More done than asked, at full marks: there is nothing to improve.
    if (hasFullMarks(row, assessed) && comparisonOf(row, assessed.form)?.outcome === 'met') return null;
    if (namesMeasure(reason.text, assessed.form.year) || emptinessOf(row, policy) !== null) return null;
    return { cell: reason.cell, subject: nameOf(row.indicator), field: 'reason' };
  },
);
