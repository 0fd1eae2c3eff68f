import { isMoneyUnit } from '../../values';
import { indicatorRule } from '../rule';
import { MONEY_INPUT } from '../words/names';

export const Q19 = indicatorRule(
  {
    id: 'Q19',
    slug: 'money-as-output',
    title: '以投入资金作为数量指标',
    severity: 'info',
    category: 'form',
    basis: '财力、人力和物力等投入数量不能作为绩效目标',
    verified: 'found',
    fixable: false,
    help: {
      checks: '数量指标的单位是元、万元，名称是否含“资金”“经费”“金额”。',
      bad: '数量指标“工程资金金额”，指标值43.2万元。',
      good: '数量指标“维修道路长度”，指标值≥3公里。',
      repair: '本年不用修改；下一年度数量指标改为做了多少事，资金放到成本指标。',
      limits: '追缴、征收等以金额为工作成果的，可不修改。',
    },
  },
  ({ indicator }) => {
    const { target, level2, level3, level3Cell } = indicator;
    if (target === null || !level2.includes('数量') || !MONEY_INPUT.test(level3)) return null;
    if (!isMoneyUnit(target.value.unit)) return null;
    return {
      cell: level3Cell,
      subject: level3,
      field: 'level3',
      related: [target.cell],
      params: { found: target.value.raw },
    };
  },
);
