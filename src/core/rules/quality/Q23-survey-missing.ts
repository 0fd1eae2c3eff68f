import { isSatisfaction } from '../../policies';
import { printValue } from '../../values';
import { indicatorRule } from '../rule';
import { nameOf } from '../report-parts';
import { SURVEY } from '../words/names';

/** Off by default: the draft of the report asks for it. */
export const Q23 = indicatorRule(
  {
    id: 'Q23',
    title: '满意度没有写调查依据',
    severity: 'info',
    category: 'completeness',
    fixable: false,
  },
  ({ indicator }, _assessed, { facts }) => {
    const { actual, reason } = indicator;
    if (actual === null || actual.value.kind === 'blank' || !isSatisfaction(indicator)) return null;
    if (SURVEY.test(actual.value.raw) || SURVEY.test(reason?.text ?? '')) return null;
    const sentences = facts.report?.sentences ?? [];
    if (sentences.some(({ text }) => text.includes('满意') && SURVEY.test(text))) return null;
    return {
      cell: actual.cell,
      subject: nameOf(indicator),
      field: 'actual',
      params: { found: printValue(actual.value) },
    };
  },
);
