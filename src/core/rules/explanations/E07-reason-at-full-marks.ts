import { isEmptyReason } from '../../facts/reasons';
import { isSettled } from '../reason-rows';
import { isNoDeviation } from '../reason-text';
import { indicatorRule } from '../rule';
import { cellsOf, nameOf } from '../report-parts';

/** Silent where the score itself is wrong (S04): then the reason is needed. */
export const E07 = indicatorRule(
  {
    id: 'E07',
    slug: 'reason-at-full-marks',
    title: '已得满分仍填有偏差原因',
    severity: 'info',
    category: 'consistency',
    basis: '得满分的指标没有偏差，不应再填偏差原因',
    verified: 'found',
    fixable: false,
    help: {
      checks: '得满分、也没有超额完成的行，偏差原因栏是否仍填有内容。',
      bad: '指标值≥12期，完成12期，得满分，偏差原因写“因疫情少办3期”。',
      good: '得满分的行偏差原因空白，或填“无”。',
      repair: '核对完成值和得分：确实没有偏差的，清空该栏；确有偏差的，改正完成值或得分。',
      limits: '“无”“—”“0”和“已按计划完成”“无偏差”一类的话不提示；超额完成的行可以写原因，不提示。',
    },
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
