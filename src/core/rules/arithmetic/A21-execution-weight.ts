import type { SelfAssessmentForm } from '../../forms/form';
import { big } from '../../grid';
import { assessmentRule } from '../rule';

/** Points printed in a header of the fund block: many forms have 分值（10分） there and nothing below. */
function isPrinted(form: SelfAssessmentForm, weight: string): boolean {
  const headers = form.evidence.filter(({ field }) => ['fundWeight', 'rate', 'fundScore'].includes(field));
  return headers.some(({ text }) => {
    const points = /[（(]\s*(\d+(?:\.\d+)?)\s*分?\s*[）)]/.exec(text)?.[1];
    return points !== undefined && big(points).eq(weight);
  });
}

export const A21 = assessmentRule(
  {
    id: 'A21',
    title: '预算执行率分值与评分办法不同',
    severity: 'warning',
    category: 'compliance',
    fixable: false,
  },
  function* ({ form }, { policy }) {
    const total = form.funds?.total;
    const field = total?.weight;
    const wanted = policy.executionRate.weight.value;
    if (total == null || field == null) return;
    const isBlank = field.problem === 'blank' || field.problem === 'placeholder';
    if (isBlank ? isPrinted(form, wanted) : field.number === null || big(field.number).eq(wanted)) return;
    yield {
      cell: field.cell,
      subject: total.label,
      field: 'fundWeight',
      variant: isBlank ? 'blank' : 'differs',
      params: { weight: field.number ?? '', wanted, policy: policy.title },
      actual: field.number,
    };
  },
);
