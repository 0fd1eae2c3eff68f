/** The part of a policy that scores the ratios of a scorecard (domain notes §1.5). */
import * as z from 'zod/mini';
import { amount, decimal, fieldOf, positive, some } from './field-schema';
import { RATIO_IDS, type RatioId } from './ratios';

/** Points taken off depend on the full points of the row; a row with other points has no rule. */
const deduction = z.strictObject({ weight: positive, points: positive });

/** `points` belong to the steps in order, the last to everything beyond them. */
const stepPoints = z.strictObject({ weight: positive, points: some(amount) });

const criterion = z.discriminatedUnion('kind', [
  /** Full at `limit` (per cent); `points` off per `every` percentage points beyond it on the wrong side. */
  z.strictObject({
    kind: z.literal('deduct'),
    side: z.enum(['over', 'under', 'both']),
    limit: decimal,
    every: positive,
    points: some(deduction),
    /** 没有楼堂馆所项目按满分计: full where both amounts are 0. */
    nothing: z.optional(z.literal('full')),
  }),
  /** Rates up to each step, included (`at-most`), or from each step on (`at-least`), per cent. */
  z.strictObject({
    kind: z.literal('steps'),
    direction: z.enum(['at-most', 'at-least']),
    steps: some(decimal),
    points: some(stepPoints),
  }),
  /** 资金结余: nothing left, no more than was carried in, more. */
  z.strictObject({ kind: z.literal('balance'), points: some(stepPoints) }),
]);

export type Criterion = z.infer<typeof criterion>;

const criteria = Object.fromEntries(RATIO_IDS.map((id) => [id, z.optional(fieldOf(criterion))])) as Record<
  RatioId,
  z.ZodMiniOptional<ReturnType<typeof fieldOf<typeof criterion>>>
>;

export const scorecardSchema = z.strictObject({
  /** 每超过一个百分点: whole percentage points only (`step`), or parts of one as well. */
  counting: fieldOf(z.enum(['step', 'continuous'])),
  /** 三公经费变动率: this year's accounts against last year's, or budget against budget. */
  threePublicBasis: fieldOf(z.enum(['accounts', 'budget'])),
  /** 预算完成率: executed ÷ budget, or what was available less the balance at year end ÷ what was available. */
  completionFormula: fieldOf(z.enum(['executed', 'balance'])),
  /** What each ratio earns; a ratio that is left out is computed, but earns no points. */
  criteria: z.strictObject(criteria),
});
