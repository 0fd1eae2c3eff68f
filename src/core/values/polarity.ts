/** Which way an indicator is good (spec §2.10): the comparator first, then the name, then 成本 with money. */
import { perText } from '../grid/memo';
import { hasFlag } from './make';
import { bareName } from './surroundings';
import { isMoneyUnit, readUnitText } from './units';
import type { Value } from './value';

/** `equal`: a fixed standard, neither more nor less. */
export type Polarity = 'positive' | 'inverse' | 'equal';

const POSITIVE_NAME = /(?:(?:完成|办结|处理|处置|整改|及时|到位|达标|合格|覆盖|知晓|执行|核算)率|满意(?:率|度))$/;
const STANDARD_NAME = /补助标准|发放标准|收费标准/;
const INVERSE_NAME =
  /(?:成本|控制数|控制率|超支率|发生率|发生数|事故起数|事故率|死亡率|受害率|成灾率|差错率|投诉率|投诉件数|返贫率|流失率|发案数|发案率|下降)$/;

/** How long something takes: the shorter the better, where a time is counted. */
const DURATION_NAME =
  /(?:时限|用时|耗时|(?:办理|办结|处理|处置|响应|反应|到场|到达|修复|维修|抢修|整改|审批|审核|等候|等待|排队|回复|答复|反馈|支付|拨付|出警|接警|报送)(?:平均)?(?:时间|时长|周期|天数))$/;

function isDuration(name: string, unit: string | null): boolean {
  const dimension = unit === null ? null : readUnitText(unit)?.base.dimension;
  return (dimension === 'time' || dimension === 'count:工作日') && DURATION_NAME.test(bareName(name));
}

/** Whether a name states a fixed standard: a person decides when the actual differs from it. */
export function needsJudgementWhenDifferent(name: string): boolean {
  return STANDARD_NAME.test(name);
}

function money(unit: string | null): boolean {
  return unit !== null && isMoneyUnit(unit);
}

/** null: the name itself says nothing. */
const saidByName = perText((name): Polarity | null => {
  const bare = bareName(name);
  if (POSITIVE_NAME.test(bare)) return 'positive';
  if (needsJudgementWhenDifferent(bare)) return 'equal';
  return INVERSE_NAME.test(bare) ? 'inverse' : null;
});

/** By an indicator's name and 二级指标 alone: what a bare or `=` target means. */
export function polarityOfName(name: string, level2: string, unit: string | null): Polarity {
  const isLess = isDuration(name, unit) || (level2.includes('成本') && money(unit));
  return saidByName(name) ?? (isLess ? 'inverse' : 'positive');
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
