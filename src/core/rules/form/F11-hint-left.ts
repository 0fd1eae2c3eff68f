import { proseOfForm } from '../../facts/prose';
import { isHint } from '../../facts/reasons';
import { formRule } from '../rule';

export const F11 = formRule(
  {
    id: 'F11',
    title: '填表提示没有改成实际内容',
    severity: 'warning',
    category: 'completeness',
    fixable: false,
  },
  function* (form, _sheet, { policy }) {
    for (const { cell, subject, field, text } of proseOfForm(form)) {
      if (!isHint(text, policy.words)) continue;
      // A text block is called by its label.
      const variant = field === null ? 'block' : 'field';
      yield { variant, cell, subject, field, params: { found: text.replace(/\s+/g, '') } };
    }
  },
);
