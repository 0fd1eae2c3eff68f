import { printValue } from '../../values';
import { differingGoals } from '../goal-numbers';
import { assessmentRule } from '../rule';

export const Q38 = assessmentRule(
  {
    id: 'Q38',
    title: '总体目标与指标值不一致',
    severity: 'warning',
    category: 'consistency',
    fixable: false,
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
