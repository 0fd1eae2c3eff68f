/** The audit of a written report as data: every number of the text beside what the workbook says of the same thing. */
import type { FieldName } from '../../forms/form';
import type { Decimal } from '../../grid';

/** `unknown`: the workbook holds nothing of that name, or the text does not say clearly enough what is meant. */
export type AuditStatus = 'agrees' | 'differs' | 'unknown';

/** `points`: 个百分点; `score`: 分; `count`: any other unit. */
export type AuditKind = 'amount' | 'percent' | 'points' | 'score' | 'count';

/** What a value was worked out from where no cell states it. */
export type DerivedName =
  /** 调整追加, 调整追减: 全年预算 less 年初预算. */
  | 'adjustment'
  | 'adjustmentRate'
  | 'carryOver'
  /** Part of a whole, per cent. */
  | 'share'
  /** Against last year: the amount, and per cent of last year's. */
  | 'change'
  | 'growth'
  /** Against the budget of the same row. */
  | 'savings'
  | 'budgetUse'
  | 'perHead'
  | 'vacancies'
  /** Actual against target: per cent of it, what goes beyond, the difference in the unit. */
  | 'completion'
  | 'over'
  | 'gap'
  | 'deduction'
  /** A sum over a level-1 block, its points and its full points. */
  | 'blockScore'
  | 'blockWeight'
  | 'sum'
  | 'count';

/** What a number was held against; the sentence for it is made in `report`. */
export interface AuditName {
  /** A label of the form: 公务接待费, 执法案卷评查次数; empty for the form as a whole. */
  readonly subject: string;
  readonly field: FieldName | null;
  readonly derived: DerivedName | null;
}

/** Where a stretch of the text stands. Offsets in UTF-16 units from 0 in that line (or cell) as it was given. */
export interface AuditPlace {
  /** Line of the text or row of the sheet, from 1. */
  readonly line: number;
  readonly start: number;
  /** Behind the last sign; where a number goes on in the next line, the end of its first part. */
  readonly end: number;
  /** Cell of the paragraph on the companion sheet, A1; null in a given text. */
  readonly cell: string | null;
}

export interface AuditNumber extends AuditPlace {
  /** As written: `1112.67 万元`. */
  readonly text: string;
  /** The sentence it stands in, without spaces. */
  readonly sentence: string;
  readonly kind: AuditKind;
  /** Money in 万元, scale words multiplied out, percentages in points. */
  readonly number: Decimal;
  /** null: a bare number, read in the unit of what it is called. */
  readonly unit: string | null;
  readonly status: AuditStatus;
  /** What the workbook says, in `unit` (万元 for money); null where unknown. */
  readonly workbook: Decimal | null;
  /** What it was held against; null where unknown. */
  readonly name: AuditName | null;
  /** Full addresses such as `部门整体支出绩效自评表!E5`; empty where unknown. */
  readonly cells: readonly string[];
  /** `material`: only 报告素材 says so. */
  readonly source: 'form' | 'material' | null;
}

export type StatementKind = 'year' | 'unitName' | 'grade';

/** What the report says of the form as a whole, beside its numbers. */
export interface AuditStatement extends AuditPlace {
  readonly kind: StatementKind;
  /** As written: `2021`, the name of the office, `优`. */
  readonly text: string;
  readonly status: AuditStatus;
  readonly workbook: string | null;
  readonly cells: readonly string[];
}

/** A slip of the pen (rule F09) or a document number in other brackets (F10). */
export interface AuditSlip extends AuditPlace {
  readonly rule: 'F09' | 'F10';
  readonly wrong: string;
  readonly right: string;
}

export interface Audit {
  /** In the order of the text. */
  readonly numbers: readonly AuditNumber[];
  readonly statements: readonly AuditStatement[];
  readonly slips: readonly AuditSlip[];
  /** Of the numbers. */
  readonly counts: Readonly<Record<AuditStatus, number>>;
}
