/** Computes the facts of a workbook once. */
import type { Form, SelfAssessmentForm } from '../forms/form';
import type { Grid } from '../grid';
import { perObjectWith } from '../grid/memo';
import type { Policy } from '../policies';
import { collectInputs, type RatioInputs } from '../scoring/inputs';
import { scoreForm } from '../scoring/score';
import { scoreScorecard } from '../scoring/scorecard';
import type { AssessedForm, Materials, ReviewedForm, WorkbookFacts } from './facts';
import { readBuildings } from './buildings';
import { buildingFigures, suppliedFigures } from './figures';
import { readMaterials } from './materials';
import { readReportText } from './report-text';

function firstDepartment(forms: readonly Form[]): SelfAssessmentForm | null {
  const form = forms.find(({ kind }) => kind === 'department-self-assessment');
  return form === undefined || form.kind === 'basic-data' ? null : form;
}

function firstBasicData(forms: readonly Form[]) {
  return forms.find((form) => form.kind === 'basic-data') ?? null;
}

/** What ratios of a scorecard are made of, from the other forms of the workbook. */
function inputsOf(grid: Grid, forms: readonly Form[], materials: Materials | null): RatioInputs {
  const basicData = firstBasicData(forms);
  return collectInputs({
    basicData,
    assessment: firstDepartment(forms),
    supplied: suppliedFigures(materials),
    others: basicData === null ? [] : buildingFigures(basicData.sheet, readBuildings(grid, basicData)),
  });
}

/** A form that is as it was is reviewed as it was, and stays the same object. A scorecard counts what other forms say. */
const selfAssessed = perObjectWith((form: SelfAssessmentForm, policy: Policy): ReviewedForm => {
  return { form, scored: scoreForm(form, policy) };
});

function reviewedOf(form: Form, inputs: RatioInputs, policy: Policy): ReviewedForm {
  switch (form.kind) {
    case 'basic-data':
      return { form, scored: null };
    case 'scorecard':
      return { form, scored: scoreScorecard(form, inputs, policy) };
    default:
      return selfAssessed(form, policy);
  }
}

/** `reportText`: a written report that stands outside the workbook; it goes before the companion sheet. */
export function buildFacts(
  grid: Grid,
  forms: readonly Form[],
  policy: Policy,
  reportText?: string | null,
): WorkbookFacts {
  const materials = readMaterials(grid);
  const inputs = inputsOf(grid, forms, materials);
  const reviewed = forms.map((form) => reviewedOf(form, inputs, policy));
  const assessed = (kind: 'department-self-assessment' | 'project-self-assessment'): AssessedForm[] =>
    reviewed.filter((one): one is AssessedForm => one.form.kind === kind && one.scored !== null);
  return {
    words: policy.words,
    forms: reviewed,
    department: assessed('department-self-assessment')[0] ?? null,
    projects: assessed('project-self-assessment'),
    basicData: firstBasicData(forms),
    materials,
    report: readReportText(grid, reportText),
  };
}
