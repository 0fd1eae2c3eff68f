import { indicatorRule } from '../rule';
import { cellsOf, nameOf } from '../report-parts';

export const Q10 = indicatorRule(
  {
    id: 'Q10',
    title: '指标值与计量单位栏矛盾',
    severity: 'warning',
    category: 'consistency',
    fixable: false,
  },
  ({ indicator }) => {
    const { target, unit } = indicator;
    if (target === null || unit == null || !target.value.flags.includes('unit-conflict')) return null;
    return {
      cell: target.cell,
      subject: nameOf(indicator),
      field: 'target',
      related: cellsOf(unit),
      params: { found: target.value.raw, unit: unit.text },
    };
  },
);
