import { isNamed } from '../rows';
import { assessmentRule } from '../rule';
import { level1CellOf, namedUnder, stemOfLevel } from '../structure';
import { COST } from '../words/names';

/** One finding for all that is missing. */
export const Q02 = assessmentRule(
  {
    id: 'Q02',
    slug: 'output-part-missing',
    title: '产出指标缺少二级指标',
    severity: 'info',
    category: 'completeness',
    basis: '产出指标一般包括数量、质量、时效、成本四类二级指标',
    verified: 'practice',
    fixable: false,
    help: {
      checks: '产出指标下是否有数量、质量、时效、成本四类二级指标；成本单列为一级指标的，不再要求。',
      bad: '产出指标下只有数量指标和质量指标。',
      good: '产出指标下数量、质量、时效、成本各有一个三级指标。',
      repair: '本年不用修改；下一年度编报绩效目标时补齐。',
      limits: '当地或本项目确实不需要的类别可以没有；不分二级指标、或二级指标另有分法的表不检查。',
    },
  },
  function* ({ form }, { policy }) {
    const cell = level1CellOf(form, '产出');
    const rows = namedUnder(form, '产出');
    if (cell === null || !rows.some(({ level2 }) => level2 !== '')) return;
    const ofTheirOwn = [
      ...policy.requiredLevel1.value,
      ...policy.level1Weights.value.map(({ label }) => label),
      ...form.indicators.map(({ level1 }) => level1),
      ...(form.emptyLevel1 ?? []).map(({ label }) => label),
    ];
    const has = (stem: string) => form.indicators.some((row) => row.level2.includes(stem) && isNamed(row));
    const missing = policy.requiredLevel2.value.filter((label) => {
      const stem = stemOfLevel(label);
      return !(COST.test(stem) && ofTheirOwn.some((own) => COST.test(own))) && !has(stem);
    });
    // Divided in a way of its own, as by 职责履行 and 重点工作: nothing of the usual division is to be missed.
    if (missing.length === 0 || !policy.requiredLevel2.value.some((label) => has(stemOfLevel(label)))) return;
    yield { cell, subject: '产出指标', field: 'level2', params: { missing: missing.join('、') } };
  },
);
