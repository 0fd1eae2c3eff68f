import { countCharacters, textLimit } from '../../facts/text-limits';
import type { TextField } from '../../forms/form';
import type { Report } from '../finding';
import { assessmentRule } from '../rule';
import { nameOf } from '../report-parts';

export const E11 = assessmentRule(
  {
    id: 'E11',
    slug: 'too-long',
    title: '文字超过表格的字数限制',
    severity: 'info',
    category: 'form',
    basis: '填表说明对年度目标完成情况、原因等栏有100字、200字或450字的限制',
    verified: 'found',
    fixable: false,
    help: {
      checks: '预期目标、实际完成情况、偏差原因是否超过表头印的字数；表头没有印的，按评分办法规定的字数。',
      bad: '偏差原因一栏印有“100字以内”，填了180字。',
      good: '偏差原因写清原因和措施，在100字以内。',
      repair: '精简文字，细节写进自评报告。',
      limits: '空格和换行不计入字数；各地限制不同，以本地表格为准。',
    },
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
