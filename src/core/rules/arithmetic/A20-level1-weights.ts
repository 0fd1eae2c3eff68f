import { sameWeight, weightsCell, weightsUnder, weightSum } from '../../facts/weights';
import type { SelfAssessmentForm } from '../../forms/form';
import { big, plain, type Decimal } from '../../grid';
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

interface Differing {
  readonly label: string;
  readonly weight: Decimal;
  readonly total: Decimal;
  readonly cell: string | null;
  readonly cells: readonly string[];
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
    const differing = policy.level1Weights.value.flatMap(({ label, weight }): Differing[] => {
      const weights = weightsUnder(form, label);
      const total = weightSum(weights);
      if (total === null || sameWeight(total, weight)) return [];
      return [{ label, weight, total, cell: weightsCell(form, weights), cells: cellsOf(...weights) }];
    });
    // One division is one matter: what stands on the same cell is said once.
    for (const cell of new Set(differing.map((block) => block.cell))) {
      const blocks = differing.filter((block) => block.cell === cell);
      const { label, weight, total } = blocks[0]!;
      const joined = (pick: (block: Differing) => string, between: string) => blocks.map(pick).join(between);
      yield {
        severity: policy.weightSeverity.value,
        cell,
        subject: label,
        field: 'weight',
        related: blocks.flatMap(({ cells }) => cells).filter((other) => other !== cell),
        variant: blocks.length === 1 ? 'one' : 'several',
        params: {
          total,
          weight,
          labels: joined((block) => block.label, '”“'),
          totals: joined((block) => block.total, '、'),
          weights: joined((block) => block.weight, '、'),
        },
        expected: weight,
        actual: total,
        difference: plain(big(total).minus(weight)),
      };
    }
  },
);
