/**
 * The language of 指标值 (targets) and 实际完成值 (actuals): what a cell says, as data.
 * Public names and shapes are those of the contract (`--format json`).
 */
import type { CellValue, Decimal } from '../grid';

export type ValueKind = 'quantity' | 'range' | 'date' | 'change' | 'qualitative' | 'ordinal' | 'composite' | 'blank';

export type Comparator = '>=' | '>' | '<=' | '<' | '=' | '~';

/** What is noteworthy about a reading; rules and the pane decide what to make of it. */
export type ValueFlag =
  /** No comparator was written; a target then means `=`. */
  | 'implied-comparator'
  /** Looks like `≥6次` that a scan turned into `26次`; read as written. */
  | 'suspect-scan'
  /** Full-width or odd symbols were used. */
  | 'odd-symbols'
  /** The number stood as text in the cell. */
  | 'number-as-text'
  /** The unit comes from the unit column, the number format or the name, not from the cell. */
  | 'unit-from-context'
  /** Unit in the cell and unit column contradict each other. */
  | 'unit-conflict'
  /** A percentage read from a fraction such as 0.95. */
  | 'percent-from-fraction'
  /** A change stated in percentage points (百分点), not per cent. */
  | 'percentage-points'
  /** 不涉及, 不适用. */
  | 'not-applicable'
  /** 见附件, 详见报告, 同上: the value stands elsewhere. */
  | 'elsewhere'
  /** 零事故, 无重大安全事故, 0起: nothing bad may happen. */
  | 'zero-event'
  /** 不超过预算: the limit is the 全年预算数 of the form. */
  | 'within-budget'
  /** A frequency such as 每月1次, counted per year. */
  | 'per-year'
  /** A schedule in words (按月安排), no deadline. */
  | 'schedule'
  /** 是否……: a question typed where a value belongs. */
  | 'question'
  /** A date known only to the month: its last day is given. */
  | 'month-precision'
  /** The cell holds an Excel error value or a formula that was never calculated. */
  | 'unreadable';

/** How a qualitative text reads, when a listed word says so. */
export type QualitativeBand = 'achieved' | 'partly' | 'missed';

export interface Value {
  /** As it stands in the cell, only trimmed. */
  readonly raw: string;
  readonly kind: ValueKind;
  /** null where none applies; a bare number as a target has `=`. */
  readonly comparator: Comparator | null;
  /** Normalised: scale words multiplied out, money in 万元, percentages in points. For a change signed: 下降50% is `-50`. */
  readonly number: Decimal | null;
  /** Upper end of a range. */
  readonly upper: Decimal | null;
  /** Canonical unit such as `平方米`, `%`, `万元`, `元/人`; null where none is known. */
  readonly unit: string | null;
  /** Deadline or day, ISO `2021-12-31`. */
  readonly date: string | null;
  /** Ordinals: higher is better (优 4 … 差 1). */
  readonly rank: number | null;
  /** The values a composite cell holds. */
  readonly parts: readonly Value[] | null;
  /** 余, 多, 左右, 近, 约. */
  readonly approximate: boolean;
  /** Of a qualitative text; null where no listed word decides. */
  readonly band: QualitativeBand | null;
  /** For a change `由65%提升至95%`: the end value 95. */
  readonly endValue: Decimal | null;
  readonly flags: readonly ValueFlag[];
  /** `doubtful` readings are shown to the person, never silently used. */
  readonly certainty: 'sure' | 'doubtful';
}

/** What stands around a value and decides how it reads. */
export interface ValueContext {
  readonly role: 'target' | 'actual';
  /** Name of the indicator (三级指标); empty where unknown. */
  readonly name: string;
  /** Text of the unit column, if the form has one; empty otherwise. */
  readonly unitColumn: string;
  /** Text of the comparator column (指标性质), if any. */
  readonly comparatorColumn: string;
  /** Text of the column's header, such as `年度指标值（万元）`. */
  readonly header: string;
  /** Year of the form, for dates without one; null where unknown. */
  readonly year: number | null;
  readonly date1904: boolean;
}

/** The cell as the grid has it. */
export interface ValueInput {
  readonly value: CellValue;
  readonly numberFormat: string;
  /** True for a formula without a calculated result. */
  readonly uncalculated: boolean;
}
