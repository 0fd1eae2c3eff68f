import type { Indicator, NumberField, ValueField } from '../../forms/form';
import { big } from '../../grid';
import { indicatorRule } from '../rule';
import { cellsOf, nameOf } from '../report-parts';

function isFilled(field: ValueField | null): boolean {
  return field !== null && field.value.raw !== '' && field.value.kind !== 'blank';
}

/** Zeros in a row without anything else are what a form prints. */
function isCounted(field: NumberField | null): boolean {
  return field?.number != null && !big(field.number).eq(0);
}

function hasContent({ target, actual, weight, score }: Indicator): boolean {
  return isFilled(target) || isFilled(actual) || isCounted(weight) || isCounted(score);
}

/** A blank name in a row that shares the score of the one above is a merged name. */
export const Q04 = indicatorRule(
  {
    id: 'Q04',
    title: '三级指标名称为空',
    severity: 'error',
    category: 'completeness',
    fixable: false,
  },
  ({ indicator }) => {
    const { level3, level3Cell, sharesWith, target, actual, weight, score } = indicator;
    if (level3 !== '' || sharesWith !== null || !hasContent(indicator)) return null;
    return {
      cell: level3Cell,
      subject: nameOf(indicator),
      field: 'level3',
      related: cellsOf(target, actual, weight, score),
    };
  },
);
