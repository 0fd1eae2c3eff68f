/** What rules and narrative both need, computed once per review, so that a sentence and a check cannot differ. */
import type { BasicDataForm, Form, SelfAssessmentForm } from '../forms/form';
import type { OwnWords } from '../policies';
import type { ScoredForm } from '../scoring/scored';
import type { ReportText } from './report-text';

export interface ReviewedForm {
  readonly form: Form;
  /** null for forms without scores (basic data). Of a scorecard it has no execution rate, as a rule. */
  readonly scored: ScoredForm | null;
}

export interface AssessedForm {
  readonly form: SelfAssessmentForm;
  readonly scored: ScoredForm;
}

/** A project or department self-assessment form; null for other forms. */
export function assessedOf(reviewed: ReviewedForm): AssessedForm | null {
  const { form, scored } = reviewed;
  const isAssessed = form.kind !== 'basic-data' && form.kind !== 'scorecard' && scored !== null;
  return isAssessed ? (reviewed as AssessedForm) : null;
}

export type MaterialCategory =
  | 'duty'
  | 'department'
  | 'authorised'
  | 'staff'
  | 'overview'
  | 'achievement'
  | 'problem'
  | 'measure'
  | 'project-note'
  /** A number for a scorecard that stands on no form; its heading names it. */
  | 'figure'
  | 'other';

/** One row of the companion sheet 报告素材. */
export interface Material {
  readonly category: MaterialCategory;
  readonly heading: string;
  readonly text: string;
  /** Cell of the text, A1 without the sheet. */
  readonly cell: string;
}

export interface Materials {
  readonly sheet: string;
  readonly items: readonly Material[];
}

export interface WorkbookFacts {
  readonly forms: readonly ReviewedForm[];
  /** The first department form of the workbook. */
  readonly department: AssessedForm | null;
  readonly projects: readonly AssessedForm[];
  readonly basicData: BasicDataForm | null;
  readonly materials: Materials | null;
  /** The written report; null where there is none. */
  readonly report: ReportText | null;
  /** Words of the office's own policy, by which a text may say nothing; absent: only those of the product count. */
  readonly words?: OwnWords;
}
