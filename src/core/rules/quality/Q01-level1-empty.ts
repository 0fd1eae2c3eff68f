import { isSatisfaction } from '../../policies';
import { big } from '../../grid';
import { isNamed } from '../rows';
import { assessmentRule } from '../rule';
import { headerCellOf, level1CellOf, namedUnder, stemOfLevel } from '../structure';

/** A form without 满意度 whose points add up all the same was approved so: to be explained, not mended. */
export const Q01 = assessmentRule(
  {
    id: 'Q01',
    slug: 'level1-empty',
    title: '一级指标下没有三级指标',
    severity: 'error',
    category: 'completeness',
    basis: '产出、效益、满意度各一级指标下至少应有一个三级指标',
    verified: 'found',
    fixable: false,
    help: {
      checks: '表中印有的产出、效益、满意度等一级指标下，是否至少有一个写了名称的三级指标。',
      bad: '表中印有“效益指标（30分）”，其下各行都没有填。',
      good: '效益指标下填有“设施完好率”等三级指标。',
      repair: '按年初批复的绩效目标补填三级指标、指标值、完成值和得分。',
      limits: '满意度指标没有填、但分值合计为100分的，可能批复时就没有，只提示说明；不分一级指标的表不检查。',
    },
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
