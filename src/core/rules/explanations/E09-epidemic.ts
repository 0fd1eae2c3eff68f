import { isEmptyReason } from '../../facts/reasons';
import type { FieldName, TextField } from '../../forms/form';
import { flatten } from '../flat-text';
import type { Report } from '../finding';
import { assessmentRule } from '../rule';
import { nameOf } from '../report-parts';
import { EPIDEMIC, OTHER_EPIDEMIC } from '../words/reasons';

export const E09 = assessmentRule(
  {
    id: 'E09',
    slug: 'epidemic',
    title: '2023年及以后仍以疫情为偏差原因',
    severity: 'info',
    category: 'accuracy',
    basis: '偏差原因应与评价年度的实际情况相符',
    verified: 'practice',
    fixable: false,
    help: {
      checks: '2023年度及以后的自评表，偏差原因是否仍写疫情。',
      bad: '2023年度自评表，偏差原因写“受疫情影响，培训未能按期举办”。',
      good: '2023年度自评表，偏差原因写“场地改造延期，培训未能按期举办”。',
      repair: '核对是否沿用了上年的文字，改为本年度的实际原因；确受疫情影响的，可不修改。',
      limits: '动物疫情、病虫害等不提示；表中读不到年度时不检查。',
    },
  },
  function* ({ form }, { policy }) {
    const { year } = form;
    if (year === null || year < Number(policy.thresholds.epidemicYear.value)) return;
    const blames = (text: TextField | null | undefined): text is TextField => {
      if (text == null || !EPIDEMIC.test(text.text) || isEmptyReason(text.text, policy.words)) return false;
      return !OTHER_EPIDEMIC.test(flatten(text.text));
    };
    const report = ({ cell }: TextField, subject: string, field: FieldName): Report => ({
      cell,
      subject,
      field,
      params: { year: String(year) },
    });
    for (const { reason, label } of form.funds?.rows ?? [])
      if (blames(reason)) yield report(reason, label, 'fundReason');
    for (const indicator of form.indicators) {
      if (blames(indicator.reason)) yield report(indicator.reason, nameOf(indicator), 'reason');
    }
    if (blames(form.formReason)) yield report(form.formReason, '', 'reason');
  },
);
