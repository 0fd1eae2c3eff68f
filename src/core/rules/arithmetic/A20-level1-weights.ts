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

function isDividedOtherwise(form: SelfAssessmentForm): boolean {
  return form.level1Blocks.some(({ label }) => label !== '' && !USUAL.test(label));
}

/** Where the form prints points they are the rule, and A19 compares with them. */
export const A20 = assessmentRule(
  {
    id: 'A20',
    slug: 'level1-weights',
    title: '一级指标分值与规定权重不同',
    severity: 'info',
    category: 'compliance',
    basis: '财预〔2020〕10号：一级指标权重原则上统一设置，如有特殊情况可适当调整',
    verified: 'practice',
    fixable: false,
    help: {
      checks: '一级指标名称后没有写分值时，其下分值合计是否与所选评分办法的权重相同。',
      bad: '产出指标合计45分、效益指标合计35分，评分办法为50分、30分。',
      good: '产出指标50分，效益指标30分，满意度指标10分。',
      repair: '核对所选评分办法；年初批复的权重就是这样的，不用修改，下一年度编报绩效目标时参照规定权重。',
      limits:
        '名称后写有分值的按所写的核对，不在此项提示；评分办法没有规定权重的、一级指标另有分法（如决策、过程）的不检查。',
    },
  },
  function* ({ form }, { policy }) {
    const divisions = [policy.level1Weights.value, ...policy.level1Alternatives.value];
    if (form.level1Blocks.some(({ points }) => points !== null)) return;
    if (divisions.some((division) => isFollowed(form, division)) || isDividedOtherwise(form)) return;
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
