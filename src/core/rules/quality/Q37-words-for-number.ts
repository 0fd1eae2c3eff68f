import { isNumeric } from '../rows';
import { indicatorRule } from '../rule';
import { cellsOf, nameOf } from '../report-parts';

/** 全覆盖 or 无事故 are numbers to us, but not to the one who fills in the form. */
const WRITES_NUMBER = /\d|百分之|[一二两三四五六七八九十百千]/;

export const Q37 = indicatorRule(
  {
    id: 'Q37',
    slug: 'words-for-number',
    title: '指标值是数值，完成值只有文字',
    severity: 'warning',
    category: 'accuracy',
    basis: '指标值为数值的，完成值应填具体数值',
    verified: 'practice',
    fixable: false,
    help: {
      checks: '指标值是数值，完成值是否只写“完成”“达标”一类的文字。',
      bad: '指标值≥12期，完成值“已完成”。',
      good: '指标值≥12期，完成值“12期”。',
      repair: '改填实际完成的数值。',
      limits: '指标值为“不超过预算”“全覆盖”“无事故”等没有写数字的，不提示。',
    },
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
