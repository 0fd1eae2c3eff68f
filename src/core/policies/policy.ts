/**
 * 评分办法: weights, bands and thresholds of one jurisdiction and year, as data. Every field says whether
 * it was seen in a source (`found`) or is assumed; assumed values are shown as such to people.
 */
import * as z from 'zod/mini';

const fieldOf = <T extends z.ZodMiniType>(value: T) =>
  z.object({ value, verified: z.enum(['found', 'assumed']), source: z.string() });

/** A decimal in plain notation, as everywhere in the program. */
const decimal = z.string().check(z.regex(/^-?\d+(\.\d+)?$/));

const executionRate = z.object({
  /** 分 of the execution rate. */
  weight: fieldOf(decimal),
  /** `pro-rata`: weight × rate, capped. */
  mode: fieldOf(z.enum(['pro-rata'])),
  /** Below this rate (a fraction) an explanation is expected. */
  explainBelow: fieldOf(decimal),
});

const overCompletion = z.object({
  /** Fractions: 0.20 is 20 % above the target. */
  info: fieldOf(decimal),
  warning: fieldOf(decimal),
});

export const policySchema = z.object({
  id: z.string(),
  title: z.string(),
  version: z.string(),
  basis: z.string(),
  /** Σ of all weights, 分. */
  fullScore: fieldOf(decimal),
  executionRate,
  level1Weights: fieldOf(z.array(z.object({ label: z.string(), weight: decimal }))),
  /** What happens to an inverse indicator that is exceeded: `ratio` = weight × target ÷ actual. */
  inverse: fieldOf(z.enum(['ratio', 'linear', 'none'])),
  overCompletion,
  /** Completion below this fraction scores 0; null where there is no gate. */
  passGate: fieldOf(z.nullable(decimal)),
  /** Lower ends (fractions) of 达成 and 部分达成. */
  qualitative: fieldOf(z.object({ achieved: decimal, partly: decimal })),
  /** Proposals within the bands, as fractions of the weight. */
  proposals: fieldOf(z.object({ achieved: decimal, partly: decimal, missed: decimal })),
  /** Lower bounds, highest first; a bound belongs to its grade. */
  grades: fieldOf(z.array(z.object({ from: decimal, name: z.string() }))),
  tolerance: fieldOf(
    z.object({
      /** 分; a larger difference is a mistake. */
      score: decimal,
      /** 万元 per single amount; a sum has half as much per item, at least this. */
      money: decimal,
      moneyPerItem: decimal,
      /** Percentage points, for rates shown with two decimals and as whole numbers. */
      rate: decimal,
      wholeRate: decimal,
    }),
  ),
  /** Rules that are off, and severities that differ from the rule's own. */
  rulesOff: fieldOf(z.array(z.string())),
});

export type Policy = z.infer<typeof policySchema>;

export interface PolicySummary {
  readonly id: string;
  readonly title: string;
  readonly version: string;
  /** Whether any part is assumed (依据待核实). */
  readonly assumed: boolean;
}
