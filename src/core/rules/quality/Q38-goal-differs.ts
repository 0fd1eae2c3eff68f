import { printValue } from '../../values';
import { differingGoals } from '../goal-numbers';
import { assessmentRule } from '../rule';

export const Q38 = assessmentRule(
  {
    id: 'Q38',
    slug: 'goal-differs',
    title: '总体目标与指标值不一致',
    severity: 'warning',
    category: 'consistency',
    basis: '总体目标与绩效指标应一致',
    verified: 'practice',
    fixable: false,
    help: {
      checks: '预期目标中的数量与同名三级指标的指标值是否一致。',
      bad: '预期目标写“开展执法案卷评查10次”，三级指标“执法案卷评查次数”指标值≥12次。',
      good: '预期目标写“开展执法案卷评查12次”，指标值≥12次。',
      repair: '与年初批复核对，改正抄错的一处；批复就不一致的，写情况说明。',
      limits: '按指标名称的主干和单位对应，用字不同的看不出来；“每”“其中”“累计”“上年”等说法不比较。',
    },
  },
  function* ({ form }) {
    for (const { cell, mention, indicator } of differingGoals(form)) {
      yield {
        cell,
        subject: indicator.level3,
        field: 'goalExpected',
        related: [indicator.target!.cell],
        params: { found: mention.text, target: printValue(indicator.target!.value) },
      };
    }
  },
);
