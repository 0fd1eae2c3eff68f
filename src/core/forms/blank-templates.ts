/** 样表, 模板: the blank form an office keeps beside those it filled in. */
import type { Form, NumberField, SelfAssessmentForm } from './form';
import { normaliseLabel } from './labels';

const TEMPLATE_NAME = /样表|样式|样例|模板|模版|范本|范例|空表|空白/;

const isFilled = (field: NumberField | null) => field?.number != null;

/** Weights are printed in the blank form as well; amounts, targets, results and scores are not. */
function isBlank(form: SelfAssessmentForm): boolean {
  const { funds, goals, indicators, projectName, unitName } = form;
  return (
    (projectName?.text ?? '') === '' &&
    (unitName?.text ?? '') === '' &&
    !(funds?.rows ?? []).some(({ initial, adjusted, executed }) => [initial, adjusted, executed].some(isFilled)) &&
    !goals.some(({ expected, actual }) => expected.text !== '' || actual.text !== '') &&
    !indicators.some(({ target, actual, score }) => {
      return [target, actual].some((field) => (field?.value.kind ?? 'blank') !== 'blank') || isFilled(score);
    })
  );
}

function isTemplate(form: Form): boolean {
  if (form.kind === 'basic-data') return false;
  return TEMPLATE_NAME.test(normaliseLabel(form.sheet) + normaliseLabel(form.title)) && isBlank(form);
}

/** Without such blank forms, unless the workbook holds nothing else. */
export function withoutTemplates(forms: readonly Form[]): Form[] {
  const filled = forms.filter((form) => !isTemplate(form));
  return filled.length === 0 ? [...forms] : filled;
}
