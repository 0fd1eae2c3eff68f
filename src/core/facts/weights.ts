/** Points of the level-1 blocks: as printed behind their labels, as the policy has them, as the weights add up. */
import { big, plain, sum, type Decimal } from '../grid';
import type { Level1Block, NumberField, SelfAssessmentForm } from '../forms/form';

/** Weight fields of the block that count: rows that share a weight have none of their own. */
export function weightsOf(form: SelfAssessmentForm, block: Level1Block): NumberField[] {
  return block.indicators.flatMap((index) => {
    const { weight, sharesWith } = form.indicators[index]!;
    return weight === null || sharesWith !== null ? [] : [weight];
  });
}

/** null where no weight is filled. */
export function weightSum(weights: readonly NumberField[]): Decimal | null {
  const numbers = weights.map(({ number }) => number).filter((number) => number !== null);
  return numbers.length === 0 ? null : plain(sum(numbers));
}

/** Where a finding on the weights of the form stands: the total of the weights, else the first weight of a block. */
export function weightsCell(form: SelfAssessmentForm, weights: readonly NumberField[]): string {
  return form.totalRow?.weight?.cell ?? weights[0]!.cell;
}

/** 产出指标 of the policy is 产出 on one form and 产出指标（50分） on another; 服务对象满意度指标 is 满意度指标. */
export function isLevel1(label: string, wanted: string): boolean {
  return label.includes(wanted.replace(/指标$/, ''));
}

/** All weights under one level 1 of the policy, wherever its blocks stand. */
export function weightsUnder(form: SelfAssessmentForm, wanted: string): NumberField[] {
  return form.level1Blocks.filter(({ label }) => isLevel1(label, wanted)).flatMap((block) => weightsOf(form, block));
}

export function sameWeight(a: Decimal, b: Decimal): boolean {
  return big(a).eq(b);
}
