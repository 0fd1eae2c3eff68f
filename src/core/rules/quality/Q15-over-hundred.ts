import { compareDecimals } from '../../grid';
import { indicatorRule, ofBothValues } from '../rule';
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
  ({ indicator }) => {
    const { level3 } = indicator;
    if (!level3.includes('率') || MAY_EXCEED.test(level3)) return null;
    return ofBothValues(indicator, ({ cell, value: { kind, unit, number } }, field) => {
      if (kind !== 'quantity' || unit !== '%' || number === null || compareDecimals(number, '100') <= 0) return null;
      // ≥90% read as 290%: Q31 speaks.
      if (field === 'target' && looksScanned(indicator)) return null;
      return { cell, subject: nameOf(indicator), field, params: { found: number } };
    });
  },
);
