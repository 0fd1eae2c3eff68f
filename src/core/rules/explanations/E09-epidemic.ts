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
    title: '2023年及以后仍以疫情为偏差原因',
    severity: 'info',
    category: 'accuracy',
    fixable: false,
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
