import { isEmptyReason } from '../../facts/reasons';
import { emptinessOf } from '../emptiness';
import { needsReason } from '../reason-rows';
import { indicatorRule } from '../rule';
import { cellsOf, nameOf } from '../report-parts';

export const E05 = indicatorRule(
  {
    id: 'E05',
    slug: 'empty-reason',
    title: '偏差原因过于笼统',
    severity: 'info',
    category: 'form',
    basis: '偏差原因应具体，不应空泛',
    verified: 'found',
    fixable: false,
    help: {
      checks: '偏差原因是否只有“客观原因”“工作需要”“继续努力”“加强管理”一类的话，或只重复指标值和完成值，或不足6个字。',
      bad: '偏差原因：客观原因，继续努力。',
      good: '偏差原因：6月至8月汛期停工，少评查3次；下一步按月排定计划。',
      repair: '写明是什么事、什么时候、影响了多少，以及下一步怎样改进。',
      limits:
        '按所列词语逐句判断，写得充分与否仍由人判断；已完成且得满分的行不在此项提示（见“已得满分仍填有偏差原因”）。',
    },
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
