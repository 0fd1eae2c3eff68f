import { numberInName } from '../number-in-name';
import { indicatorRule } from '../rule';

export const Q27 = indicatorRule(
  {
    id: 'Q27',
    slug: 'number-in-name',
    title: '指标名称中写了数值',
    severity: 'info',
    category: 'form',
    basis: '数值应填在“年度指标值”，不写在指标名称里',
    verified: 'practice',
    fixable: false,
    help: {
      checks: '三级指标名称中是否有带单位的数值，或“≥”“不低于”加数字。',
      bad: '三级指标“培训200人次”，指标值“完成”。',
      good: '三级指标“培训人次”，指标值≥200人次。',
      repair: '本年不用修改；下一年度编报绩效目标时，把数值移到指标值。',
      limits: '年份、编号和“12345热线”“721工作法”一类的名称不提示。',
    },
  },
  ({ indicator }) => {
    const found = numberInName(indicator.level3);
    if (found === null) return null;
    return { cell: indicator.level3Cell, subject: indicator.level3, field: 'level3', params: { found } };
  },
);
