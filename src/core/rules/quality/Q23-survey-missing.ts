import { isSatisfaction } from '../../policies';
import { printValue } from '../../values';
import { assessmentRuleAmong } from '../rule';
import { nameOf } from '../report-parts';
import { SURVEY } from '../words/names';

/** Off by default: the draft of the report asks for it. */
export const Q23 = assessmentRuleAmong(
  {
    id: 'Q23',
    title: '满意度没有写调查依据',
    severity: 'info',
    category: 'completeness',
    fixable: false,
  },
  function* ({ form }, { facts }) {
    const sentences = facts.report?.sentences ?? [];
    if (sentences.some(({ text }) => text.includes('满意') && SURVEY.test(text))) return;
    for (const indicator of form.indicators) {
      const { actual, reason } = indicator;
      if (actual === null || actual.value.kind === 'blank' || !isSatisfaction(indicator)) continue;
      if (SURVEY.test(actual.value.raw) || SURVEY.test(reason?.text ?? '')) continue;
      yield {
        cell: actual.cell,
        subject: nameOf(indicator),
        field: 'actual',
        params: { found: printValue(actual.value) },
      };
    }
  },
);
