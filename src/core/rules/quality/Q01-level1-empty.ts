import { isSatisfaction } from '../../policies';
import { big } from '../../grid';
import { isNamed } from '../rows';
import { assessmentRule } from '../rule';
import { headerCellOf, level1CellOf, namedUnder, stemOfLevel } from '../structure';

/** A form without 满意度 whose points add up all the same was approved so: to be explained, not mended. */
export const Q01 = assessmentRule(
  {
    id: 'Q01',
    title: '一级指标下没有三级指标',
    severity: 'error',
    category: 'completeness',
    fixable: false,
  },
  function* ({ form, scored }, { policy }) {
    const labels = policy.requiredLevel1.value;
    if (!form.indicators.some(isNamed) || !labels.some((label) => namedUnder(form, stemOfLevel(label)).length > 0))
      return;
    const { weight } = scored.total;
    const addsUp = weight !== null && big(weight).eq(policy.fullScore.value);
    for (const label of labels) {
      const stem = stemOfLevel(label);
      const satisfaction = isSatisfaction({ level1: label, level2: '', level3: '' });
      const filled = satisfaction
        ? form.indicators.some((indicator) => isNamed(indicator) && isSatisfaction(indicator))
        : namedUnder(form, stem).length > 0;
      const printed = level1CellOf(form, stem);
      const approvedSo = satisfaction && addsUp;
      if (filled || (printed === null && !approvedSo)) continue;
      yield {
        severity: approvedSo ? 'warning' : 'error',
        cell: printed ?? headerCellOf(form, 'level1'),
        subject: label,
        field: 'level1',
        variant: approvedSo ? 'approved-so' : 'empty',
      };
    }
  },
);
