import type { FieldName, NumberField, SelfAssessmentForm } from '../../forms/form';
import { compareDecimals } from '../../grid';
import { nameOf } from '../report-parts';
import { assessmentRule } from '../rule';

function amountsOf({ funds }: SelfAssessmentForm): (readonly [string, FieldName | null, NumberField | null])[] {
  return [
    ...(funds?.rows ?? []).flatMap(
      (row) =>
        [
          [row.label, 'initial', row.initial],
          [row.label, 'adjusted', row.adjusted],
          [row.label, 'executed', row.executed],
          [row.label, 'fundWeight', row.weight],
          [row.label, 'fundScore', row.score],
        ] as const,
    ),
    ...(funds?.splits ?? []).flatMap((split) => split.items.map(({ label, amount }) => [label, null, amount] as const)),
  ];
}

/** 调整数 may be negative (追减), everything else counted here may not. */
export const A12 = assessmentRule(
  {
    id: 'A12',
    title: '金额或分数为负数',
    severity: 'error',
    category: 'accuracy',
    fixable: false,
  },
  function* ({ form }) {
    for (const [subject, field, number] of amountsOf(form)) {
      if (number?.number == null || compareDecimals(number.number, '0') >= 0) continue;
      yield { cell: number.cell, subject, field, params: { value: number.number }, actual: number.number };
    }
    for (const row of form.indicators) {
      for (const field of ['weight', 'score'] as const) {
        const { cell = '', number = null } = row[field] ?? {};
        if (number === null || compareDecimals(number, '0') >= 0) continue;
        yield { cell, subject: nameOf(row), field, params: { value: number }, actual: number };
      }
    }
  },
);
