/** 填表人, 填报日期 and 联系电话 of a form, read once for F02, F03 and F04. */
import { readSubmission, type SubmissionField } from '../facts/submission';
import type { Form } from '../forms/form';
import { perObject } from '../grid/memo';
import type { RuleContext } from './rule';

const fieldsBy = perObject(({ facts, grid }: RuleContext) => {
  const forms = facts.forms.map(({ form }) => form);
  return perObject((form: Form): readonly SubmissionField[] => readSubmission(grid, form, forms));
});

export function submissionOf(form: Form, context: RuleContext): readonly SubmissionField[] {
  return fieldsBy(context)(form);
}
