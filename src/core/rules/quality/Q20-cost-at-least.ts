import { indicatorRule } from '../rule';
import { nameOf } from '../report-parts';
import { COST, ENTITLEMENT, SAVING } from '../words/names';

export const Q20 = indicatorRule(
  {
    id: 'Q20',
    slug: 'cost-at-least',
    title: '成本指标使用了“≥”',
    severity: 'warning',
    category: 'accuracy',
    basis: '成本指标应设上限（≤）',
    verified: 'found',
    fixable: false,
    help: {
      checks: '成本指标的指标值是否用了“≥”“不低于”等下限。',
      bad: '成本指标“项目总成本”，指标值≥100万元。',
      good: '成本指标“项目总成本”，指标值≤100万元。',
      repair: '与年初批复核对：批复为“≤”的，改正指标值；批复就是“≥”的，写情况说明，计分方向由人判断。',
      limits: '单位为%的行、成本节约额一类越多越好的指标不提示；补助标准一类应足额发放的，只作建议。',
    },
  },
  ({ indicator }) => {
    const { target, level1, level2, level3 } = indicator;
    if (target?.value.kind !== 'quantity' || !COST.test(level1 + level2) || SAVING.test(level3)) return null;
    const { comparator, unit, approximate, raw } = target.value;
    if ((comparator !== '>=' && comparator !== '>') || unit === '%' || approximate) return null;
    // What people are paid may well have a floor.
    const severity = ENTITLEMENT.test(level3) ? { severity: 'info' as const } : {};
    return { ...severity, cell: target.cell, subject: nameOf(indicator), field: 'target', params: { found: raw } };
  },
);
