import { isSatisfaction } from '../../policies';
import { printValue } from '../../values';
import { indicatorRule } from '../rule';
import { nameOf } from '../report-parts';
import { SURVEY } from '../words/names';

/** Off by default: the draft of the report asks for it. */
export const Q23 = indicatorRule(
  {
    id: 'Q23',
    slug: 'survey-missing',
    title: '满意度没有写调查依据',
    severity: 'info',
    category: 'completeness',
    basis: '满意度应有问卷、样本等调查依据',
    verified: 'practice',
    fixable: false,
    help: {
      checks: '填了满意度完成值的，完成值、原因栏或自评报告里是否写到问卷、样本、调查等依据。',
      bad: '群众满意度93%，各处都没有写怎样得来。',
      good: '自评报告写明：发放问卷200份，回收有效问卷188份，群众满意度93%。',
      repair: '在自评报告中写明调查方式、问卷份数和有效样本数。',
      limits: '默认不开；起草报告时以【待补充】提示。',
    },
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
