/** What scoring makes of a form: every result with its trace, nothing decided silently. */
import type { Decimal } from '../grid';
import type { InputId, RatioId } from '../policies';
import type { Comparison, Value } from '../values';

/** How a result came about, as data; `messages` words it. `cells` are A1 addresses on the form's sheet. */
export interface Trace {
  readonly id: TraceId;
  readonly params: Readonly<Record<string, string>>;
  readonly cells: readonly string[];
  /** A second way to the same figure that the policy did not take, or as what a doubtful value was read. */
  readonly also?: Trace;
}

/** The trace with a second one behind it, where there is one. */
export function withAlso(trace: Trace, also: Trace | undefined): Trace {
  return also === undefined ? trace : { ...trace, also };
}

export type TraceId =
  | 'rate'
  | 'rate-zero-budget'
  | 'rate-missing'
  | 'rate-points'
  | 'rate-initial'
  | 'rate-band'
  | 'rate-threshold'
  | 'rate-zero-points'
  | 'met'
  | 'ratio'
  | 'ratio-below-gate'
  | 'inverse-ratio'
  | 'inverse-linear'
  | 'inverse-none'
  | 'inverse-per-point'
  | 'over-deducted'
  | 'satisfaction-band'
  | 'range-below'
  | 'range-above'
  | 'change-ratio'
  | 'zero-target-missed'
  | 'late-date'
  | 'doubtful-reading'
  /** Beside a trace: how a doubtful value was read. */
  | 'read-as'
  | 'band'
  | 'no-band'
  | 'shared'
  | 'shared-group'
  | 'shared-open'
  | 'no-weight'
  | 'weight-not-implied'
  | 'no-target'
  | 'no-actual'
  | 'incomparable'
  | 'total'
  | 'total-open'
  | 'ratio-full'
  | 'ratio-deducted'
  | 'ratio-step'
  | 'ratio-balance'
  | 'ratio-no-rule'
  | 'ratio-missing'
  | 'ratio-nothing'
  | 'ratio-undefined'
  | 'ratio-continuous'
  | 'ratio-other'
  | 'ratio-other-rate'
  | 'criterion-person';

/** `judgement`: a person decides; the proposal stands until then. `unscored`: something needed is missing. */
export type Outcome = 'met' | 'unmet' | 'judgement' | 'unscored';

export interface ScoreBand {
  readonly name: 'achieved' | 'partly' | 'missed';
  /** Points, both with two decimals; `high` belongs to the band only for `achieved`. */
  readonly low: Decimal;
  readonly high: Decimal;
  /** What the policy proposes within the band, two decimals. */
  readonly proposal: Decimal;
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
  /** 分; where the form has no weight column and the policy derives it from what is printed. */
  readonly impliedWeight?: Decimal;
  /** Rows of a scorecard that are a ratio. */
  readonly ratio?: ComputedRatio;
}

/** A number a ratio was made of. */
export interface RatioInput {
  readonly id: InputId;
  readonly name: string;
  /** 万元, persons or ㎡. */
  readonly value: Decimal;
  readonly sheet: string;
  readonly cell: string;
}

export interface ComputedRatio {
  readonly id: RatioId;
  readonly name: string;
  /** In words and then in numbers: `在职人员数÷编制数＝136÷143`. */
  readonly formula: string;
  /** Points of per cent, two decimals; null where an input is missing, and for 资金结余. */
  readonly rate: Decimal | null;
  readonly inputs: readonly RatioInput[];
  /** What is missing, and where it would stand. */
  readonly missing: readonly { readonly id: InputId; readonly name: string; readonly place: string }[];
  /** The other basis or formula that is in use elsewhere, where it can be computed. */
  readonly other: { readonly formula: string; readonly rate: Decimal; readonly points: Decimal | null } | null;
  /** Points (分) where parts of a step are taken off as well, if that makes a difference. */
  readonly continuous: Decimal | null;
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

/** 分; entered and computed with two decimals. */
export interface Sums {
  readonly weight: Decimal;
  readonly entered: Decimal;
  readonly computed: Decimal;
  /** Rows that count and could not be computed: they are missing in `computed`. */
  readonly open: number;
}

export interface Level1Score extends Omit<Sums, 'open'> {
  readonly label: string;
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
