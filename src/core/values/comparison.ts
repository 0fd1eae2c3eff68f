/** What comparing a target with an actual yields: data; points are the business of scoring. */
import type { Decimal } from '../grid';
import type { QualitativeBand } from './value';

/** Why a pair is met. */
export type MetReason =
  | 'reached'
  | 'within-limit'
  | 'in-range'
  | 'above-range'
  | 'equal'
  | 'nothing-happened'
  | 'on-time'
  /** A date target, the actual says 100% or 已完成 (Q35). */
  | 'declared-done'
  | 'change-reached';

/** Why a pair is not met. */
export type UnmetReason =
  | 'short'
  | 'over-limit'
  | 'below-range'
  | 'above-limit-range'
  /** Something happened where the target is zero: there is no ratio. */
  | 'zero-exceeded'
  | 'change-short'
  | 'change-over-limit';

/** Why a person decides. */
export type JudgementReason =
  | 'qualitative'
  | 'ordinal'
  /** Number target, only words as actual (Q37). */
  | 'words-for-number'
  /** Words as target, a number as actual. */
  | 'number-for-words'
  | 'late'
  | 'date-without-day'
  /** A date or time stands against another kind. */
  | 'other-kind'
  /** A zero target missed by an indicator whose name is no bad event. */
  | 'zero-target'
  /** A fixed standard (补助标准) and another actual. */
  | 'standard-differs'
  /** 不超过预算 without a bound budget; see `bindBudget`. */
  | 'budget-unbound'
  /** The direction or the base of a change is not stated. */
  | 'base-unknown'
  | 'direction-unclear'
  /** One way to read the two is met, another is not: which was meant only a person knows. */
  | 'doubtful-reading';

/** Why nothing can be compared. */
export type IncomparableReason =
  'units' | 'points-and-percent' | 'target-blank' | 'actual-blank' | 'unreadable' | 'composite';

/** Remarks on how the actual was taken; each is a finding of its own elsewhere. */
export type ComparisonNote =
  /** Actual without unit: took the target's. */
  | 'unit-inherited'
  /** 余, 近, 左右: scored with the number itself (Q36). */
  | 'approximate-actual'
  /** ≥, 以上 or 以内 in an actual: scored with the number (Q34). */
  | 'comparator-in-actual'
  /** 0.95 against 95% taken as 95%. */
  | 'fraction-as-percent'
  | 'converted'
  /** `>92%` reached with exactly 92%: full marks by the formula, worth a look. */
  | 'at-strict-bound'
  /** More than an `=` target asks. */
  | 'above-equal'
  | 'above-range'
  | 'negative-actual'
  /** 50% against 下降≥30% taken as a fall. */
  | 'direction-assumed'
  /** One part of a composite actual has the target's unit. */
  | 'part-chosen'
  /** A target of ≥0: nothing is asked. */
  | 'trivial-target'
  /** The lower end of a range given as actual. */
  | 'range-as-actual';

interface Numbers {
  /**
   * Actual ÷ target (for a range the end that was missed; for a change in its direction). Below 1 with side
   * `below`, above 1 with side `above`. Null where the target is zero or there are no numbers.
   */
  readonly ratio: Decimal | null;
  readonly targetNumber: Decimal | null;
  /** In the target's unit. */
  readonly actualNumber: Decimal | null;
  readonly unit: string | null;
  readonly notes: readonly ComparisonNote[];
}

export type Comparison =
  | (Numbers & { readonly outcome: 'met'; readonly reason: MetReason })
  | (Numbers & {
      readonly outcome: 'unmet';
      readonly reason: UnmetReason;
      /** `below`: pro-rata with the ratio. `above`: a limit was passed, the policy's inverse mode decides. */
      readonly side: 'below' | 'above';
    })
  | (Numbers & {
      readonly outcome: 'judgement';
      readonly reason: JudgementReason;
      /** A proposal only; null where nothing suggests one. */
      readonly proposedBand: QualitativeBand | null;
    })
  | (Numbers & { readonly outcome: 'incomparable'; readonly reason: IncomparableReason });

export const NO_NUMBERS: Numbers = { ratio: null, targetNumber: null, actualNumber: null, unit: null, notes: [] };

export function incomparable(reason: IncomparableReason, notes: readonly ComparisonNote[] = []): Comparison {
  return { ...NO_NUMBERS, notes, outcome: 'incomparable', reason };
}

export function judgement(
  reason: JudgementReason,
  proposedBand: QualitativeBand | null,
  numbers: Partial<Numbers> = {},
): Comparison {
  return { ...NO_NUMBERS, ...numbers, outcome: 'judgement', reason, proposedBand };
}

export type { Numbers as ComparisonNumbers };
