import type { FieldName, NumberField } from '../../forms/form';
import { big } from '../../grid';
import { nameOf } from '../report-parts';
import { assessmentRule } from '../rule';

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
    const funds = form.funds;
    const fields: readonly (readonly [string, FieldName | null, NumberField | null])[] = [
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
      ...(funds?.splits ?? []).flatMap((split) =>
        split.items.map(({ label, amount }) => [label, null, amount] as const),
      ),
      ...form.indicators.flatMap(
        (row) =>
          [
            [nameOf(row), 'weight', row.weight],
            [nameOf(row), 'score', row.score],
          ] as const,
      ),
    ];
    for (const [subject, field, number] of fields) {
      if (number?.number == null || big(number.number).gte(0)) continue;
      yield { cell: number.cell, subject, field, params: { value: number.number }, actual: number.number };
    }
  },
);
