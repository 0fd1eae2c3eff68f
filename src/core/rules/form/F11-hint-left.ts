import { proseOfForm } from '../../facts/prose';
import { isHint } from '../../facts/reasons';
import { formRule } from '../rule';

export const F11 = formRule(
  {
    id: 'F11',
    slug: 'hint-left',
    title: '填表提示没有改成实际内容',
    severity: 'warning',
    category: 'completeness',
    basis: '填表提示是模板文字，不是填报内容',
    verified: 'practice',
    fixable: false,
    help: {
      checks: '总体目标、偏差原因、表下的评价结论等单元格是否仍是模板里的提示文字。',
      bad: '偏差原因一栏写着“需说明原因”；实际完成情况写着“对照年度目标，说明完成情况（100字以内）”。',
      good: '写明实际的原因、完成情况。',
      repair: '改填实际内容；没有需要说明的，清空单元格。',
      limits: '提示文字按空白处理，应填原因的仍会提示填写。',
    },
  },
  function* (form, { policy }) {
    for (const { cell, subject, field, text } of proseOfForm(form)) {
      if (!isHint(text, policy.words)) continue;
      // A text block is called by its label.
      const variant = field === null ? 'block' : 'field';
      yield { variant, cell, subject, field, params: { found: text.replace(/\s+/g, '') } };
    }
  },
);
