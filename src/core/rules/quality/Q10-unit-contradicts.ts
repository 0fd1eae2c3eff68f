import { indicatorRule } from '../rule';
import { cellsOf, nameOf } from '../report-parts';

export const Q10 = indicatorRule(
  {
    id: 'Q10',
    slug: 'unit-contradicts',
    title: '指标值与计量单位栏矛盾',
    severity: 'warning',
    category: 'consistency',
    basis: '指标值中的单位应与计量单位栏一致',
    verified: 'found',
    fixable: false,
    help: {
      checks: '指标值里写的单位与计量单位栏是否矛盾。',
      bad: '指标值“28.8万元”，计量单位栏为“%”。',
      good: '指标值28.8，计量单位栏为“万元”。',
      repair: '核对年初批复的单位：计量单位栏填错的，改正该栏；指标值与批复不符的，写情况说明。',
      limits: '能换算的单位（如元与万元）不提示。',
    },
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
