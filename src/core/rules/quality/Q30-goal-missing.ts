import { isPlaceholder } from '../../facts/reasons';
import { assessmentRule } from '../rule';

/** Of several goal rows only the first must be filled; in the others one side without the other is a gap. */
export const Q30 = assessmentRule(
  {
    id: 'Q30',
    slug: 'goal-missing',
    title: '年度总体目标未填',
    severity: 'error',
    category: 'completeness',
    basis: '自评表应填写年度总体目标的预期目标和实际完成情况',
    verified: 'found',
    fixable: false,
    help: {
      checks: '年度总体目标的“预期目标”和“实际完成情况”是否都填了。',
      bad: '预期目标写了三条，实际完成情况空白。',
      good: '预期目标和实际完成情况逐条对应。',
      repair: '按年初批复的总体目标填写预期目标，按全年工作结果填写实际完成情况。',
      limits: '表中没有年度总体目标一栏时不检查；写得是否恰当由人判断。',
    },
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
