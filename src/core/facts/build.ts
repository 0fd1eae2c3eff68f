/** Computes the facts of a workbook once. */
import type { Form } from '../forms/form';
import type { Grid } from '../grid';
import type { Policy } from '../policies';
import { scoreForm } from '../scoring/score';
import type { AssessedForm, ReviewedForm, WorkbookFacts } from './facts';
import { readMaterials } from './materials';
import { readReportText } from './report-text';

/** `reportText`: a written report that stands outside the workbook; it goes before the companion sheet. */
export function buildFacts(
  grid: Grid,
  forms: readonly Form[],
  policy: Policy,
  reportText?: string | null,
): WorkbookFacts {
  const reviewed: ReviewedForm[] = forms.map((form) => ({
    form,
    scored: form.kind === 'basic-data' || form.kind === 'scorecard' ? null : scoreForm(form, policy),
  }));
  const assessed = (kind: Form['kind']): AssessedForm[] =>
    reviewed.flatMap(({ form, scored }) =>
      form.kind === kind && form.kind !== 'basic-data' && scored !== null ? [{ form, scored }] : [],
    );
  return {
    forms: reviewed,
    department: assessed('department-self-assessment')[0] ?? null,
    projects: assessed('project-self-assessment'),
    basicData: forms.find((form) => form.kind === 'basic-data') ?? null,
    materials: readMaterials(grid),
    report: readReportText(grid, reportText),
  };
}
