import { indicatorRule } from '../rule';
import { nameOf } from '../report-parts';
import { isVague } from '../vague';

export const Q13 = indicatorRule(
  {
    id: 'Q13',
    slug: 'vague-target',
    title: '指标值表述笼统',
    severity: 'info',
    category: 'form',
    basis: '指标值应清晰、可衡量',
    verified: 'found',
    fixable: false,
    help: {
      checks: '指标值是否只有“有效提升”“逐步提高”“进一步加强”“效果明显”“良好”一类没有基数和标准的文字。',
      bad: '指标值“有效改善”。',
      good: '指标值“空气优良天数较上年增加5天以上”，或“优、良、中、差四级，不低于良”。',
      repair: '本年不用修改；下一年度编报绩效目标时，改为数值或分级标准。',
      limits:
        '按所列词语判断。时效指标的“及时”“按期”、质量指标的“合规”“合格”不提示；写有数字或具体成果（如建立某项制度）的不提示；制度、机制一类指标的“健全”“完善”不提示。',
    },
  },
  ({ indicator }, _assessed, { policy }) => {
    const { target } = indicator;
    if (target === null || !isVague(indicator, target.value, policy.words)) return null;
    return { cell: target.cell, subject: nameOf(indicator), field: 'target', params: { found: target.value.raw } };
  },
);
