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
    slug: 'negative',
    title: '金额或分数为负数',
    severity: 'error',
    category: 'accuracy',
    basis: '预算数、执行数、分值、得分不应为负',
    verified: 'practice',
    fixable: false,
    help: {
      checks: '预算数、执行数、收支明细、分值、得分是否有负数。',
      bad: '全年执行数填-12.50。',
      good: '全年执行数填12.50。',
      repair: '改为正数；追减预算填在调整数栏。',
      limits: '调整数、变动率可以为负，不检查。',
    },
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
