/**
 * 评分办法: weights, bands and thresholds of one jurisdiction and year, as data. Every field says whether
 * it was seen in a source (`found`) or is assumed; assumed values are shown as such to people.
 */
import * as z from 'zod/mini';
import { amount, count, fieldOf, flag, positive, ruleId, share, some, words } from './field-schema';
import { scorecardSchema } from './scorecard';
import { wordsSchema } from './own-words-schema';
import { thresholdsSchema } from './thresholds';

const severity = z.enum(['error', 'warning', 'info']);
const weights = z.array(z.strictObject({ label: words, weight: amount }));

/** Highest first; `from` belongs to its band, which earns `share` of the points. */
const bandsFrom = (from: typeof share) => some(z.strictObject({ from, share }));

export const executionRateSchema = z.strictObject({
  /** 分 of the execution rate. */
  weight: fieldOf(amount),
  /** `pro-rata`: weight × rate, capped. `bands`, `threshold`: as the fields of that name say. */
  mode: fieldOf(z.enum(['pro-rata', 'bands', 'threshold'])),
  /** Bands of the rate, a fraction; rates above 1 count as 1. */
  bands: fieldOf(bandsFrom(share)),
  /** Full from this rate (a fraction) on; `perPoint` 分 off for each percentage point below. */
  threshold: fieldOf(z.strictObject({ fullAt: share, perPoint: positive })),
  /** 全年预算数 or 年初预算数; where the form has only one of them, that one. */
  denominator: fieldOf(z.enum(['adjusted', 'initial'])),
  /** Points where budget and spending are both 0. */
  zeroBudget: fieldOf(z.enum(['none', 'full', 'zero'])),
  /** Below this rate (a fraction) an explanation is expected (E04). */
  explainBelow: fieldOf(share),
  /** The block whose points include those of the execution rate; null: it stands alone. */
  withinBlock: fieldOf(z.nullable(words)),
});

export const overCompletionSchema = z.strictObject({
  /** E02; fractions: 0.20 is 20 % above the target. */
  info: fieldOf(amount),
  warning: fieldOf(amount),
  /** E02 for targets that are changes: percentage points more than asked. */
  changePoints: fieldOf(amount),
  /** A limit kept by more than this fraction: 成本 far below its target. */
  below: fieldOf(share),
  /** `linear`: weight × (1 − (deviation − `from`)), not below `floor` of the weight. */
  deduct: fieldOf(z.enum(['off', 'linear'])),
  linear: fieldOf(z.strictObject({ from: amount, floor: share })),
});

export const satisfactionSchema = z.strictObject({
  /** `ratio`: as any other number. `bands`: by the rate of satisfaction itself. */
  mode: fieldOf(z.enum(['ratio', 'bands'])),
  /** Bands of the rate of satisfaction, per cent. */
  bands: fieldOf(bandsFrom(amount)),
});

/** E11: the most characters of a field; null: no limit. */
export const textLimitsSchema = z.strictObject({
  goalExpected: fieldOf(z.nullable(count)),
  goalActual: fieldOf(z.nullable(count)),
  reason: fieldOf(z.nullable(count)),
});

/** Fields that stand alone. */
export const SINGLE_FIELDS = {
  /** Σ of all weights, 分. */
  fullScore: fieldOf(positive),
  /** 分 of everything but the execution rate. */
  indicatorWeight: fieldOf(amount),
  /** `flat`: a list without 一级 and 二级指标. */
  structure: fieldOf(z.enum(['levels', 'flat'])),
  /** A20: points of the level-1 labels; empty where a unit may divide them as it likes. */
  level1Weights: fieldOf(weights),
  /** Divisions that are just as good. */
  level1Alternatives: fieldOf(z.array(weights)),
  /** Blocks of points that are no performance indicators (资金管理). */
  otherBlocks: fieldOf(weights),
  /** A20. */
  weightSeverity: fieldOf(severity),
  /** Q01, where the form prints them. */
  requiredLevel1: fieldOf(z.array(words)),
  /** Q02: under 产出指标. */
  requiredLevel2: fieldOf(z.array(words)),
  /** The form has no weight column: what the points behind a label and the scores imply counts. */
  impliedWeights: fieldOf(flag),
  /**
   * An inverse indicator that is exceeded: `ratio` = weight × target ÷ actual, `linear` = weight × (2 − actual ÷
   * target), `none` = 0, `per-point` = `inversePerPoint` 分 off for each per cent beyond.
   */
  inverse: fieldOf(z.enum(['ratio', 'linear', 'none', 'per-point'])),
  inversePerPoint: fieldOf(positive),
  /** Completion below this fraction scores 0; null where there is no gate. */
  passGate: fieldOf(z.nullable(share)),
  /** Lower ends (fractions) of 达成 and 部分达成. */
  qualitative: fieldOf(z.strictObject({ achieved: share, partly: share })),
  /** Proposals within the bands, as fractions of the weight. */
  proposals: fieldOf(z.strictObject({ achieved: share, partly: share, missed: share })),
  /** Lower bounds, highest first; a bound belongs to its grade. */
  grades: fieldOf(some(z.strictObject({ from: amount, name: words }))),
  tolerance: fieldOf(
    z.strictObject({
      /** 分; a larger difference is a mistake. */
      score: amount,
      /** 分; from here to `score` a difference is one of rounding (S16). */
      scoreRounding: amount,
      /** 万元 per single amount; a sum has half as much per item, at least this. */
      money: amount,
      moneyPerItem: amount,
      /** Percentage points, for rates shown with two decimals and as whole numbers. */
      rate: amount,
      wholeRate: amount,
    }),
  ),
  /** Rules that are off. */
  rulesOff: fieldOf(z.array(ruleId)),
  /** Severities that differ from the rule's own. */
  severities: fieldOf(z.record(ruleId, severity)),
} as const;

export const GROUPS = {
  executionRate: executionRateSchema,
  overCompletion: overCompletionSchema,
  satisfaction: satisfactionSchema,
  textLimits: textLimitsSchema,
  thresholds: thresholdsSchema,
  scorecard: scorecardSchema,
  words: wordsSchema,
} as const;

export const policySchema = z.strictObject({
  id: words,
  title: words,
  version: words,
  basis: words,
  ...SINGLE_FIELDS,
  ...GROUPS,
});

export type Policy = z.infer<typeof policySchema>;

export interface PolicySummary {
  readonly id: string;
  readonly title: string;
  readonly version: string;
  /** Whether any part is assumed (依据待核实). */
  readonly assumed: boolean;
}
