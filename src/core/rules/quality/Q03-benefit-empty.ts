import { isSatisfaction } from '../../policies';
import { isNamed } from '../rows';
import { assessmentRule } from '../rule';
import { headerCellOf, level1CellOf, namedUnder } from '../structure';

const KINDS = /经济|社会|生态|环境|可持续|效益/;

/** Silent where 效益 is printed and nothing stands under it: Q01. */
export const Q03 = assessmentRule(
  {
    id: 'Q03',
    slug: 'benefit-empty',
    title: '效益指标为空',
    severity: 'info',
    category: 'completeness',
    basis: '效益指标一般包括经济、社会、生态效益和可持续影响，至少应有一类',
    verified: 'practice',
    fixable: false,
    help: {
      checks: '整张表是否没有任何经济、社会、生态效益或可持续影响指标。',
      bad: '效益指标下只有满意度指标。',
      good: '效益指标下填有社会效益指标“设施完好率”。',
      repair: '本年不用修改；下一年度编报绩效目标时补充效益指标。',
      limits: '印有“效益指标”而其下全空的，由“一级指标下没有三级指标”提示；不分一级指标的表不检查。',
    },
  },
  function* ({ form }, { policy }) {
    const wanted = policy.requiredLevel1.value.some((label) => label.includes('效益'));
    if (!wanted || namedUnder(form, '产出').length === 0) return;
    const rows = namedUnder(form, '效益');
    const filled = form.indicators.some(
      (row) => isNamed(row) && !isSatisfaction(row) && (KINDS.test(row.level1) || KINDS.test(row.level2)),
    );
    const printed = level1CellOf(form, '效益');
    if (filled || (printed !== null && rows.length === 0)) return;
    yield { cell: printed ?? headerCellOf(form, 'level1'), subject: '', field: 'level1' };
  },
);
