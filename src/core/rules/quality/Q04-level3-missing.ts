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
    slug: 'level3-missing',
    title: '三级指标名称为空',
    severity: 'error',
    category: 'completeness',
    basis: '填有指标值、完成值或分值的行应有三级指标名称',
    verified: 'practice',
    fixable: false,
    help: {
      checks: '填了指标值、完成值、分值或得分的行，三级指标名称是否空白。',
      bad: '一行填有指标值≥12期、分值10分，三级指标名称空白。',
      good: '三级指标写“业务培训期数”。',
      repair: '按年初批复的绩效目标补填三级指标名称；不需要的行清空。',
      limits: '与上一行合并计分的行、只填了0的行不提示。',
    },
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
