import { isNumeric } from '../rows';
import { indicatorRule } from '../rule';
import { cellsOf, nameOf } from '../report-parts';

/** 全覆盖 or 无事故 are numbers to us, but not to the one who fills in the form. */
const WRITES_NUMBER = /\d|百分之|[一二两三四五六七八九十百千]/;

export const Q37 = indicatorRule(
  {
    id: 'Q37',
    title: '指标值是数值，完成值只有文字',
    severity: 'warning',
    category: 'accuracy',
    fixable: false,
  },
  ({ indicator }) => {
    const { target, actual } = indicator;
    if (target === null || actual === null || !isNumeric(target.value) || !WRITES_NUMBER.test(target.value.raw))
      return null;
    if (actual.value.kind !== 'qualitative' && actual.value.kind !== 'ordinal') return null;
    return {
      cell: actual.cell,
      subject: nameOf(indicator),
      field: 'actual',
      related: cellsOf(target),
      params: { target: target.value.raw, done: actual.value.raw },
    };
  },
);
