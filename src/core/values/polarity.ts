/** Which way an indicator is good (spec §2.10): the comparator first, then the name, then 成本 with money. */
import { perText } from '../grid/memo';
import { hasFlag } from './make';
import { isDurationName, isMoneyStandard, saidOf } from './polarity-names';
import { bareName } from './surroundings';
import { isMoneyUnit, readUnitText } from './units';
import type { Value } from './value';

/**
 * `equal`: a fixed standard, neither more nor less: a person decides when the actual differs from it. `open`: whether more or less is better cannot be told; where the
 * two differ a person decides.
 */
export type Polarity = 'positive' | 'inverse' | 'equal' | 'open';

function isDuration(name: string, unit: string | null): boolean {
  const dimension = unit === null ? null : readUnitText(unit)?.base.dimension;
  const counted = dimension === 'time' || dimension === 'months' || dimension === 'count:工作日';
  return counted && isDurationName(bareName(name));
}

function money(unit: string | null): boolean {
  return unit !== null && isMoneyUnit(unit);
}

/** null: the name itself says nothing. */
const saidByName = perText((name): Polarity | null => saidOf(bareName(name)));

/** By an indicator's name and 二级指标 alone: what a bare or `=` target means. */
export function polarityOfName(name: string, level2: string, unit: string | null): Polarity {
  const said = saidByName(name);
  if (said !== null && said !== 'open') return said;
  if (money(unit) && isMoneyStandard(bareName(name))) return 'equal';
  if (isDuration(name, unit) || (level2.includes('成本') && money(unit))) return 'inverse';
  return said ?? 'positive';
}

/** The polarity of a target in its row; 支出 and 经费 in a name alone decide nothing. */
export function polarityOf(target: Value, name: string, level2: string): Polarity {
  if (target.comparator === '<=' || target.comparator === '<') return 'inverse';
  if (target.comparator === '>=' || target.comparator === '>') return 'positive';
  if (hasFlag(target, 'zero-event')) return 'inverse';
  // A stated direction of change is the measure itself: 下降30% under 发案率 is reached by falling.
  if (target.kind === 'change') return 'positive';
  return polarityOfName(name, level2, target.unit);
}
