import { isPlaceholder } from '../../facts/reasons';
import { assessmentRule } from '../rule';

/** Of several goal rows only the first must be filled; in the others one side without the other is a gap. */
export const Q30 = assessmentRule(
  {
    id: 'Q30',
    title: '年度总体目标未填',
    severity: 'error',
    category: 'completeness',
    fixable: false,
  },
  function* ({ form }) {
    for (const [index, goal] of form.goals.entries()) {
      const blank = [goal.expected, goal.actual].filter(({ text }) => isPlaceholder(text));
      if (blank.length === 0 || (index > 0 && blank.length === 2)) continue;
      for (const field of blank) {
        yield { cell: field.cell, subject: '', field: field === goal.expected ? 'goalExpected' : 'goalActual' };
      }
    }
  },
);
