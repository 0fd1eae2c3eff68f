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
    title: '效益指标与产出指标雷同',
    severity: 'info',
    category: 'form',
    fixable: false,
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
