import type { Indicator } from '../../forms/form';
import { similarTo } from '../likeness';
import { nameStem, plainName } from '../names';
import { assessmentRule } from '../rule';
import { namedUnder } from '../structure';

/** Name stem, target and unit; null where the target is no number. */
function measureOf({ level3, target }: Indicator): string | null {
  const value = target?.value;
  if (value?.number == null || value.unit === null) return null;
  return `${nameStem(level3)}|${value.number}|${value.upper ?? ''}|${value.unit}`;
}

/** The first of the rows with the same measure. Most names are of one row only, and their measure is not asked for. */
function measuredLike(rows: readonly Indicator[]): (row: Indicator) => Indicator | undefined {
  const stems = new Set(rows.map(({ level3 }) => nameStem(level3)));
  let first: Map<string, Indicator> | null = null;
  return (row) => {
    const measure = stems.has(nameStem(row.level3)) ? measureOf(row) : null;
    if (measure === null) return undefined;
    first ??= new Map([...rows].reverse().map((one) => [measureOf(one) ?? '', one] as const));
    return first.get(measure);
  };
}

export const Q17 = assessmentRule(
  {
    id: 'Q17',
    slug: 'benefit-like-output',
    title: '效益指标与产出指标雷同',
    severity: 'info',
    category: 'form',
    basis: '效益指标应反映产出带来的效果，不应重复产出',
    verified: 'practice',
    fixable: false,
    help: {
      checks: '效益指标的名称是否与某个产出指标几乎相同，或名称主干、指标值、单位都相同。',
      bad: '产出指标“业务培训人次”≥300人次，效益指标“业务培训人次数”≥300人次。',
      good: '产出指标“业务培训人次”，效益指标“持证上岗率”。',
      repair: '本年不用修改；下一年度编报绩效目标时，效益指标改为反映效果的指标。',
      limits: '只比较文字，含义相近而用字不同的看不出来。',
    },
  },
  function* ({ form }, { policy }) {
    const outputs = namedUnder(form, '产出');
    const benefits = namedUnder(form, '效益');
    if (outputs.length === 0 || benefits.length === 0) return;
    const alike = similarTo(
      outputs.map(({ level3 }) => plainName(level3)),
      policy.thresholds.similarNames.value,
    );
    const sameAs = measuredLike(outputs);
    for (const benefit of benefits) {
      const index = alike(plainName(benefit.level3));
      const output = index === null ? sameAs(benefit) : outputs[index]!;
      if (output === undefined) continue;
      yield {
        cell: benefit.level3Cell,
        subject: benefit.level3,
        field: 'level3',
        related: [output.level3Cell],
        params: { output: output.level3 },
      };
    }
  },
);
