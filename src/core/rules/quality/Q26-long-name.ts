import { indicatorRule } from '../rule';
import { isNamed } from '../rows';

/** Off by default: a matter of taste. */
export const Q26 = indicatorRule(
  {
    id: 'Q26',
    slug: 'long-name',
    title: '三级指标名称过长',
    severity: 'info',
    category: 'form',
    basis: '一个三级指标只反映一项内容',
    verified: 'practice',
    fixable: false,
    help: {
      checks: '三级指标名称（不计括号内文字、★和“指标1：”）是否超过30个字。',
      bad: '三级指标“完成全市道路桥梁隧道设施日常巡查养护维修以及应急抢险保障任务的及时情况和质量情况”。',
      good: '拆为“设施日常巡查次数”“应急抢险及时率”等。',
      repair: '本年不用修改；下一年度编报绩效目标时拆分。',
      limits: '默认不开；只看字数，名称中的顿号不计。',
    },
  },
  ({ indicator }, _assessed, { policy }) => {
    const { level3, level3Cell } = indicator;
    const bare = level3
      .replace(/^指标\d+[:：.、]?/, '')
      .replace(/[（(][^（）()]*[）)]/g, '')
      .replace(/[★☆▲△*\s]/g, '');
    if (!isNamed(indicator) || [...bare].length <= Number(policy.thresholds.nameLength.value)) return null;
    return { cell: level3Cell, subject: level3, field: 'level3', params: { length: String([...bare].length) } };
  },
);
