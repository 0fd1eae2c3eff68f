import { isNamed } from '../rows';
import { assessmentRule } from '../rule';
import { level1CellOf, namedUnder, stemOfLevel } from '../structure';
import { COST } from '../words/names';

/** One finding for all that is missing. */
export const Q02 = assessmentRule(
  {
    id: 'Q02',
    title: '产出指标缺少二级指标',
    severity: 'info',
    category: 'completeness',
    fixable: false,
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
