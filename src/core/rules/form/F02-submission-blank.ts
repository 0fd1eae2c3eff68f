import { isPlaceholder } from '../../facts/reasons';
import { formRule } from '../rule';
import { submissionOf } from '../submission-fields';

export const F02 = formRule(
  {
    id: 'F02',
    slug: 'submission-blank',
    title: '填表人、填报日期或联系电话没有填写',
    severity: 'info',
    category: 'completeness',
    basis: '报送的表应填明填表人、填报日期和联系电话',
    verified: 'practice',
    fixable: false,
    help: {
      checks: '表上印有填表人、填报日期、联系电话的，是否填写。',
      bad: '“填报日期：”后面空着。',
      good: '“填报日期：2022年3月1日”。',
      repair: '打印签章前补填。',
      limits: '要求签字、签章、盖章的栏目不检查，打印后手工签署即可。',
    },
  },
  function* (form, context) {
    for (const { label, cell, text } of submissionOf(form, context)) {
      if (isPlaceholder(text)) yield { cell, subject: label, field: null };
    }
  },
);
