import { sameWeight, weightsCell, weightsUnder, weightSum } from '../../facts/weights';
import type { SelfAssessmentForm } from '../../forms/form';
import { big, plain } from '../../grid';
import type { Policy } from '../../policies';
import { assessmentRule } from '../rule';
import { cellsOf } from '../report-parts';

type Division = Policy['level1Weights']['value'];

function totalUnder(form: SelfAssessmentForm, label: string) {
  return weightSum(weightsUnder(form, label));
}

/** Blocks the form does not have, or whose weights are blank, say nothing against a division. */
function isFollowed(form: SelfAssessmentForm, division: Division): boolean {
  return division.every(({ label, weight }) => {
    const total = totalUnder(form, label);
    return total === null || sameWeight(total, weight);
  });
}

/** 决策, 过程, 管理效率 with points of their own: a tree that the division of 产出, 效益 and 满意度 does not speak of. */
const USUAL = /产出|效益|效果|满意|成本|执行|其他/;
/** A level of its own since 2021; a division without it does not say from which level its points are taken. */
const COSTS = /成本/;

function isDividedOtherwise(form: SelfAssessmentForm, divisions: readonly Division[]): boolean {
  const isSpokenOf = divisions.some((division) => division.some(({ label }) => COSTS.test(label)));
  return form.level1Blocks.some(({ label }) => {
    return label !== '' && (!USUAL.test(label) || (!isSpokenOf && COSTS.test(label)));
  });
}

/** Where the form prints points they are the rule, and A19 compares with them. */
export const A20 = assessmentRule(
  {
    id: 'A20',
    title: '一级指标分值与规定权重不同',
    severity: 'info',
    category: 'compliance',
    fixable: false,
  },
  function* ({ form }, { policy }) {
    const divisions = [policy.level1Weights.value, ...policy.level1Alternatives.value];
    if (form.level1Blocks.some(({ points }) => points !== null)) return;
    if (divisions.some((division) => isFollowed(form, division)) || isDividedOtherwise(form, divisions)) return;
    for (const { label, weight } of policy.level1Weights.value) {
      const weights = weightsUnder(form, label);
      const total = weightSum(weights);
      if (total === null || sameWeight(total, weight)) continue;
      const cell = weightsCell(form, weights);
      yield {
        severity: policy.weightSeverity.value,
        cell,
        subject: label,
        field: 'weight',
        related: cellsOf(...weights).filter((other) => other !== cell),
        params: { total, weight },
        expected: weight,
        actual: total,
        difference: plain(big(total).minus(weight)),
      };
    }
  },
);
