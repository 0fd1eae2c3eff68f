import { isEmptyReason } from '../../facts/reasons';
import { emptinessOf } from '../emptiness';
import { needsReason } from '../reason-rows';
import { indicatorRule } from '../rule';
import { cellsOf, nameOf } from '../report-parts';

export const E05 = indicatorRule(
  {
    id: 'E05',
    title: '偏差原因过于笼统',
    severity: 'info',
    category: 'form',
    fixable: false,
  },
  (row, assessed, { policy }) => {
    const { reason, target, actual } = row.indicator;
    if (reason === null || isEmptyReason(reason.text, policy.words) || !needsReason(row, assessed, policy)) return null;
    const variant = emptinessOf(row, policy);
    if (variant === null) return null;
    return {
      cell: reason.cell,
      subject: nameOf(row.indicator),
      field: 'reason',
      related: cellsOf(target, actual),
      variant,
      params: { found: reason.text, least: String(policy.thresholds.reasonLength.value) },
    };
  },
);
