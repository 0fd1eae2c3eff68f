/** What scoring makes of a form: every result with its trace, nothing decided silently. */
import type { Decimal } from '../grid';
import type { Comparison, Value } from '../values';

/** How a result came about, as data; `messages` words it. `cells` are A1 addresses on the form's sheet. */
export interface Trace {
  readonly id: TraceId;
  readonly params: Readonly<Record<string, string>>;
  readonly cells: readonly string[];
}

export type TraceId =
  | 'rate'
  | 'rate-zero-budget'
  | 'rate-missing'
  | 'rate-points'
  | 'met'
  | 'ratio'
  | 'ratio-below-gate'
  | 'inverse-ratio'
  | 'inverse-linear'
  | 'inverse-none'
  | 'range-below'
  | 'range-above'
  | 'change-ratio'
  | 'zero-target-missed'
  | 'late-date'
  | 'band'
  | 'no-band'
  | 'shared'
  | 'shared-group'
  | 'shared-open'
  | 'no-weight'
  | 'no-target'
  | 'no-actual'
  | 'incomparable'
  | 'total'
  | 'total-open';

/** `judgement`: a person decides; the proposal stands until then. `unscored`: something needed is missing. */
export type Outcome = 'met' | 'unmet' | 'judgement' | 'unscored';

export interface ScoreBand {
  readonly name: 'achieved' | 'partly' | 'missed';
  /** Points, both with two decimals; `high` belongs to the band only for `achieved`. */
  readonly low: Decimal;
  readonly high: Decimal;
}

export interface ScoredIndicator {
  /** Index into the form's indicators. */
  readonly index: number;
  readonly outcome: Outcome;
  /** 分, two decimals; null when it cannot be computed. */
  readonly points: Decimal | null;
  readonly needsJudgement: boolean;
  /** The bands a person may choose from, where `needsJudgement`. */
  readonly bands: readonly ScoreBand[];
  /** Which of them is proposed. */
  readonly proposed: ScoreBand['name'] | null;
  /** Of target and actual as compared; null where they were not. */
  readonly comparison: Comparison | null;
  readonly target: Value | null;
  readonly actual: Value | null;
  readonly trace: Trace;
}

export interface ExecutionRate {
  /** A fraction with four decimals, `"0.9620"`; null when it cannot be computed. */
  readonly value: Decimal | null;
  /** 分, two decimals. */
  readonly points: Decimal | null;
  readonly weight: Decimal | null;
  readonly trace: Trace;
  readonly pointsTrace: Trace;
}

export interface Level1Score {
  readonly label: string;
  readonly weight: Decimal;
  readonly entered: Decimal;
  readonly computed: Decimal;
}

export interface ScoredForm {
  readonly executionRate: ExecutionRate | null;
  readonly indicators: readonly ScoredIndicator[];
  readonly level1: readonly Level1Score[];
  readonly total: {
    readonly weight: Decimal | null;
    /** Sum of the computed points (a judged row counts as entered when that lies in its band). */
    readonly computed: Decimal | null;
    readonly trace: Trace;
  };
  /** 优, 良, 中, 差 by the policy, of the computed total. */
  readonly grade: string | null;
}
