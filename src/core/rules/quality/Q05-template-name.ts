import { big } from '../../grid';
import { isNamed } from '../rows';
import { indicatorRule } from '../rule';
import { cellsOf } from '../report-parts';

export const Q05 = indicatorRule(
  {
    id: 'Q05',
    slug: 'template-name',
    title: '三级指标仍为模板占位',
    severity: 'warning',
    category: 'completeness',
    basis: '三级指标名称应具体，不应保留模板中的“指标1”“……”',
    verified: 'found',
    fixable: false,
    help: {
      checks: '有分值的行，三级指标是否仍是模板中的“指标1”“指标2”“……”。',
      bad: '三级指标写“指标1”，分值10分。',
      good: '三级指标写“业务培训期数”，分值10分。',
      repair: '改为年初批复的三级指标名称；没有这一项的，清空该行并核对分值。',
      limits: '没有分值的模板行视为空行，不提示。',
    },
  },
  ({ indicator }) => {
    const { level3, level3Cell, weight } = indicator;
    if (level3 === '' || isNamed(indicator) || weight?.number == null || !big(weight.number).gt(0)) return null;
    return { cell: level3Cell, subject: level3, field: 'level3', related: cellsOf(weight) };
  },
);
