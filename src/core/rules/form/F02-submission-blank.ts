import { isPlaceholder } from '../../facts/reasons';
import { formRuleAmong } from '../rule';
import { submissionOf } from '../submission-fields';

export const F02 = formRuleAmong(
  {
    id: 'F02',
    title: '填表人、填报日期或联系电话没有填写',
    severity: 'info',
    category: 'completeness',
    fixable: false,
  },
  function* (form, context) {
    for (const { label, cell, text } of submissionOf(form, context)) {
      if (isPlaceholder(text)) yield { cell, subject: label, field: null };
    }
  },
);
