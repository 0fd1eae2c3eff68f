import type { FieldName, NumberField } from '../../forms/form';
import { nameOf } from '../report-parts';
import { assessmentRule } from '../rule';

/** Sources below 年度资金总额 are not scored, whatever is written there (T11). */
export const S13 = assessmentRule(
  {
    id: 'S13',
    slug: 'score-not-a-number',
    title: '分值或得分不是数字',
    severity: 'error',
    category: 'form',
    basis: '分值、得分应填数字，否则无法合计',
    verified: 'practice',
    fixable: false,
    help: {
      checks: '分值、得分、总分的单元格里是否为数字。',
      bad: '得分填“满分”。',
      good: '得分填10，或填“10分”。',
      repair: '改填数字，说明文字写到偏差原因栏。',
      limits: '“10分”按数字读；“/”“—”等表示空缺的符号不在此项提示；资金来源各行不检查。',
    },
  },
  function* ({ form }) {
    const fund = form.funds?.total;
    const fields: readonly (readonly [string, FieldName, NumberField | null | undefined])[] = [
      [fund?.label ?? '', 'fundWeight', fund?.weight],
      [fund?.label ?? '', 'fundScore', fund?.score],
      ...form.indicators
        .filter(({ level3 }) => !level3.startsWith('其中'))
        .flatMap(
          (row) =>
            [
              [nameOf(row), 'weight', row.weight],
              [nameOf(row), 'score', row.score],
            ] as const,
        ),
      ['', 'total', form.totalRow?.weight],
      ['', 'total', form.totalRow?.score],
    ];
    for (const [subject, field, number] of fields) {
      if (number?.problem !== 'not-a-number') continue;
      yield { cell: number.cell, subject, field, params: { found: number.raw } };
    }
  },
);
