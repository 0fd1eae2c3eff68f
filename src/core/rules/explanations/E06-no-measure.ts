import { isEmptyReason } from '../../facts/reasons';
import { emptinessOf } from '../emptiness';
import { needsReason } from '../reason-rows';
import { namesMeasure } from '../reason-text';
import { indicatorRule } from '../rule';
import { nameOf } from '../report-parts';

/** Silent where E05 speaks: a reason that says nothing is to be written anew anyway. */
export const E06 = indicatorRule(
  {
    id: 'E06',
    slug: 'no-measure',
    title: '只写了原因没有写改进措施',
    severity: 'info',
    category: 'completeness',
    basis: '该栏名称为“偏差原因分析及改进措施”，两部分都应填写',
    verified: 'practice',
    fixable: false,
    help: {
      checks: '偏差原因栏里有没有写到改进措施（有无“将”“下一步”“加强”“完善”“督促”“落实”等词）。',
      bad: '偏差原因：汛期停工两个月，少评查3次。',
      good: '偏差原因：汛期停工两个月，少评查3次；下一步按月排定计划，提前安排评查人员。',
      repair: '在原因后面补写下一步怎样改进。',
      limits: '只按所列词语判断，措施是否可行由人判断；改进措施另有一栏的，看那一栏；已完成且得满分的行不检查。',
    },
  },
  (row, assessed, { policy }) => {
    const { reason, measures } = row.indicator;
    if (measures != null && !isEmptyReason(measures.text, policy.words)) return null;
    if (reason === null || isEmptyReason(reason.text, policy.words) || !needsReason(row, assessed, policy)) return null;
    if (namesMeasure(reason.text) || emptinessOf(row, policy) !== null) return null;
    return { cell: reason.cell, subject: nameOf(row.indicator), field: 'reason' };
  },
);
