/** A finding is data; `messages` makes the sentence. */
import type { FieldName } from '../forms/form';
import type { Decimal } from '../grid';

export type Severity = 'error' | 'warning' | 'info';
export type Category = 'completeness' | 'accuracy' | 'consistency' | 'compliance' | 'form';

export interface Fix {
  readonly kind: 'set';
  readonly cell: string;
  /** As it is typed into the cell, such as `7.50` or `96.20%`. */
  readonly value: string;
}

/** What a rule reports; the engine adds rule id and severity. */
export interface Report {
  readonly severity?: Severity;
  /** The cell a person would change. */
  readonly cell: string | null;
  /** Whose field that is, in the words of the form: 执法案卷评查次数. */
  readonly subject: string;
  readonly field: FieldName | null;
  /** Other cells that took part: A1 on the same sheet, `表!E7` elsewhere. */
  readonly related?: readonly string[];
  /** Which of the rule's sentences, where it has several. */
  readonly variant?: string;
  readonly params?: Readonly<Record<string, string>>;
  readonly expected?: Decimal | null;
  readonly actual?: Decimal | null;
  readonly difference?: Decimal | null;
  readonly fix?: Fix | null;
}

/** A person's answer to a finding (情况说明). */
export interface Explanation {
  readonly rule: string;
  readonly sheet: string;
  readonly cell: string;
  /** Value of the cell when it was explained; another value reopens the finding. */
  readonly cellValue: string;
  readonly text: string;
}

export interface Finding {
  readonly rule: string;
  readonly severity: Severity;
  /** Index into the review's forms; null for the workbook as a whole. */
  readonly form: number | null;
  readonly sheet: string | null;
  readonly cell: string | null;
  readonly related: readonly string[];
  readonly subject: string;
  readonly field: FieldName | null;
  readonly variant: string | null;
  readonly params: Readonly<Record<string, string>>;
  readonly expected: string | null;
  readonly actual: string | null;
  readonly difference: Decimal | null;
  readonly fix: Fix | null;
  readonly explanation: Explanation | null;
  /** Ids of follow-up findings that stand under this cause. */
  readonly hides: readonly string[];
}
