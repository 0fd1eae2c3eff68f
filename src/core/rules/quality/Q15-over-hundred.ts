import type { FieldName, ValueField } from '../../forms/form';
import { big } from '../../grid';
import type { Report } from '../finding';
import { indicatorRule } from '../rule';
import { nameOf } from '../report-parts';
import { looksScanned } from '../scan';
import { MAY_EXCEED } from '../words/names';

export const Q15 = indicatorRule(
  {
    id: 'Q15',
    slug: 'over-hundred',
    title: '比率超过100%',
    severity: 'warning',
    category: 'accuracy',
    basis: '合格率、覆盖率等比率不应超过100%',
    verified: 'found',
    fixable: false,
    help: {
      checks: '名称含“率”的指标，指标值或完成值是否超过100%。',
      bad: '验收合格率，完成值9500%（把95输入了百分比格式的单元格）。',
      good: '验收合格率，完成值95%。',
      repair: '核对数值和单元格格式；确实可以超过100%的，写情况说明。',
      limits: '增长率、变动率、控制率、完成率、收益率等可以超过100%的不提示。',
    },
  },
  function* ({ indicator }) {
    const { level3, target, actual } = indicator;
    if (!level3.includes('率') || MAY_EXCEED.test(level3)) return;
    function* look(source: ValueField | null, field: FieldName): Iterable<Report> {
      if (source === null || source.value.kind !== 'quantity' || source.value.unit !== '%') return;
      const { number } = source.value;
      if (number === null || !big(number).gt(100)) return;
      yield { cell: source.cell, subject: nameOf(indicator), field, params: { found: number } };
    }
    // ≥90% read as 290%: Q31 speaks.
    if (!looksScanned(indicator)) yield* look(target, 'target');
    yield* look(actual, 'actual');
  },
);
