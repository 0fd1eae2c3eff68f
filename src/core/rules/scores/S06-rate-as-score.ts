import { big } from '../../grid';
import { printValue } from '../../values';
import { deductionOf } from '../deduction';
import { cellsOf, comparison, nameOf } from '../report-parts';
import { indicatorRule } from '../rule';

export const S06 = indicatorRule(
  {
    id: 'S06',
    slug: 'rate-as-score',
    title: '用完成率直接乘分值',
    severity: 'warning',
    category: 'accuracy',
    basis: '与年初指标值相比，完成指标值的，记该指标所赋全部分值',
    verified: 'found',
    fixable: false,
    help: {
      checks: '已经达到指标值的百分比指标，得分是不是分值乘以完成的百分比。',
      bad: '指标值98%，完成98%，分值20分，得分19.60。',
      good: '指标值98%，完成98%，分值20分，得分20。',
      repair: '达到指标值的改为满分；主动扣分的，在偏差原因栏写明扣分原因。',
      limits: '只看实际完成值是100%以下百分比的指标；写了原因的不提示。',
    },
  },
  (row, assessed, { policy }) => {
    const { indicator, scored } = row;
    const deduction = deductionOf(row, assessed, policy);
    if (deduction?.kind !== 'rate') return null;
    return {
      cell: indicator.score!.cell,
      subject: nameOf(indicator),
      field: 'score',
      related: cellsOf(indicator.target, indicator.actual, indicator.weight),
      params: { weight: deduction.weight, done: printValue(scored.actual!) },
      ...comparison(deduction.score, big(deduction.expected)),
    };
  },
);
