import { isNumeric } from '../rows';
import { indicatorRule } from '../rule';
import { cellsOf, nameOf } from '../report-parts';

/** 3个工作日内 and 最多跑一次 are how people say what was done; 余 belongs to Q36. */
const WRITTEN =
  /[≥≤＞＜><≧≦⩾⩽﹥﹤]|以上|以内|之内|以下|不低于|不少于|不小于|不超过|不高于|不大于|超过|大于|小于|高于|低于/;

export const Q34 = indicatorRule(
  {
    id: 'Q34',
    title: '完成值带有“≥”“以上”等字样',
    severity: 'warning',
    category: 'accuracy',
    fixable: false,
  },
  ({ indicator }) => {
    const { target, actual } = indicator;
    if (actual === null || target === null || !isNumeric(actual.value)) return null;
    if (!isNumeric(target.value) && !target.value.flags.includes('within-budget')) return null;
    const { comparator, approximate, raw, number } = actual.value;
    const compares = comparator !== null && comparator !== '=' && comparator !== '~';
    if (!compares || approximate || number === null || !WRITTEN.test(raw)) return null;
    return {
      cell: actual.cell,
      subject: nameOf(indicator),
      field: 'actual',
      related: cellsOf(target),
      params: { found: raw },
    };
  },
);
