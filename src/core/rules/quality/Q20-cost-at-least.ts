import { indicatorRule } from '../rule';
import { cellsOf, nameOf } from '../report-parts';
import { COST, ENTITLEMENT, SAVING } from '../words/names';

export const Q20 = indicatorRule(
  {
    id: 'Q20',
    title: '成本指标使用了“≥”',
    severity: 'warning',
    category: 'accuracy',
    fixable: false,
  },
  ({ indicator }) => {
    const { target, level1, level2, level3 } = indicator;
    if (target?.value.kind !== 'quantity' || !COST.test(level1 + level2) || SAVING.test(level3)) return null;
    const { comparator, unit, approximate, raw } = target.value;
    if ((comparator !== '>=' && comparator !== '>') || unit === '%' || approximate) return null;
    // What people are paid may well have a floor.
    const isFloor = ENTITLEMENT.test(level3);
    return {
      ...(isFloor ? { severity: 'info' as const, variant: 'floor' } : { variant: 'cost' }),
      cell: target.cell,
      subject: nameOf(indicator),
      field: 'target',
      // What the sign makes of the row stands under it: precedence.ts.
      related: isFloor ? [] : cellsOf(indicator.actual, indicator.score, indicator.reason),
      params: { found: raw },
    };
  },
);
