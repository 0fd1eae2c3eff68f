import { countCharacters, textLimit } from '../../facts/text-limits';
import type { TextField } from '../../forms/form';
import type { Report } from '../finding';
import { assessmentRule } from '../rule';
import { nameOf } from '../report-parts';

export const E11 = assessmentRule(
  {
    id: 'E11',
    title: '文字超过表格的字数限制',
    severity: 'info',
    category: 'form',
    fixable: false,
  },
  function* ({ form }, { policy }) {
    const asked = {
      goalExpected: textLimit(form, 'goalExpected', policy),
      goalActual: textLimit(form, 'goalActual', policy),
      reason: textLimit(form, 'reason', policy),
    };
    function* over(text: TextField | null, field: keyof typeof asked, subject: string): Iterable<Report> {
      const limit = asked[field];
      if (text === null || limit === null) return;
      const length = countCharacters(text.text);
      if (length <= limit) return;
      yield { cell: text.cell, subject, field, params: { limit: String(limit), length: String(length) } };
    }
    for (const goal of form.goals) {
      yield* over(goal.expected, 'goalExpected', '');
      yield* over(goal.actual, 'goalActual', '');
    }
    for (const indicator of form.indicators) yield* over(indicator.reason, 'reason', nameOf(indicator));
  },
);
