import type { FieldName, NumberField, SelfAssessmentForm } from '../../forms/form';
import { nameOf } from '../report-parts';
import { assessmentRule } from '../rule';

type Scored = NumberField | null | undefined;

function isUnread(number: Scored): number is NumberField {
  return number?.problem === 'not-a-number';
}

function fieldsOf({ funds, totalRow }: SelfAssessmentForm): readonly (readonly [string, FieldName, Scored])[] {
  const fund = funds?.total;
  return [
    [fund?.label ?? '', 'fundWeight', fund?.weight],
    [fund?.label ?? '', 'fundScore', fund?.score],
    ['', 'total', totalRow?.weight],
    ['', 'total', totalRow?.score],
  ];
}

/** Sources below 年度资金总额 are not scored, whatever is written there (T11). */
export const S13 = assessmentRule(
  {
    id: 'S13',
    title: '分值或得分不是数字',
    severity: 'error',
    category: 'form',
    fixable: false,
  },
  function* ({ form }) {
    for (const [subject, field, number] of fieldsOf(form)) {
      if (isUnread(number)) yield { cell: number.cell, subject, field, params: { found: number.raw } };
    }
    for (const row of form.indicators) {
      if (!(isUnread(row.weight) || isUnread(row.score)) || row.level3.startsWith('其中')) continue;
      for (const field of ['weight', 'score'] as const) {
        const number = row[field];
        if (isUnread(number)) yield { cell: number.cell, subject: nameOf(row), field, params: { found: number.raw } };
      }
    }
  },
);
