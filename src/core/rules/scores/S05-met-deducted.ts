import { big } from '../../grid';
import { deductionOf } from '../deduction';
import { cellsOf, nameOf } from '../report-parts';
import { indicatorRule } from '../rule';

export const S05 = indicatorRule(
  {
    id: 'S05',
    slug: 'met-deducted',
    title: '已达标指标扣了分没有写原因',
    severity: 'warning',
    category: 'compliance',
    basis: '与年初指标值相比，完成指标值的，记该指标所赋全部分值',
    verified: 'found',
    fixable: false,
    help: {
      checks: '已经达到指标值的定量指标没有给满分时，是否写了扣分原因。',
      bad: '指标值≥12期，完成12期，分值10分，得分9，偏差原因空白。',
      good: '指标值≥12期，完成12期，分值10分，得分10。',
      repair: '改为满分；主动扣分的，在偏差原因栏写明扣分原因。',
      limits: '定性指标由人判断，不检查；写了原因的视为主动扣分，不提示。',
    },
  },
  (row, assessed, { policy }) => {
    const { indicator } = row;
    const deduction = deductionOf(row, assessed, policy);
    if (deduction?.kind !== 'unexplained') return null;
    return {
      cell: indicator.score!.cell,
      subject: nameOf(indicator),
      field: 'score',
      related: cellsOf(indicator.target, indicator.actual, indicator.weight),
      params: {
        score: deduction.score,
        weight: deduction.weight,
        by: big(deduction.expected).minus(deduction.score).toFixed(),
      },
      actual: deduction.score,
    };
  },
);
