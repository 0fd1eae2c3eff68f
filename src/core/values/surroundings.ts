/**
 * What the surroundings say about a number that states no unit itself, in this order: the number
 * format, the unit column, brackets in the name, a name ending in 率 or 度, the column's header.
 */
import { big } from '../grid';
import { perText } from '../grid/memo';
import { normaliseText } from './symbols';
import { readUnitText, type ScaledUnit } from './units';
import type { ValueContext } from './value';

/** Names that end in 度 without being a rate. */
const NO_RATE = /(?:长度|宽度|高度|深度|厚度|温度|湿度|浓度|密度|额度|速度|年度|季度|月度|制度|跨度|强度|里程度|频度)$/;
const RATE = /(?:率|度|比例|占比|比重|百分比)$/;
/** Rates whose usual value lies below one per cent: 0.5 there is as likely 0.5% as 50%. */
const LOW_RATE =
  /(?:事故率|死亡率|发生率|发案率|差错率|投诉率|受害率|成灾率|返贫率|流失率|增长率|变动率|超支率|自然增长率|病率)$/;

/** A name without brackets, marks and the punctuation at its end: what a rule about endings looks at. */
export const bareName = perText((name) =>
  name
    .slice(0, 200)
    .replace(/\s/g, '')
    .replace(/[（(][^（）()]*[）)]/g, '')
    .replace(/[：:；;。.、,，★*]+$/, ''),
);

export const isRateName = perText((name): boolean => {
  const bare = bareName(name);
  return RATE.test(bare) && !NO_RATE.test(bare);
});

export function isLowRateName(name: string): boolean {
  return LOW_RATE.test(bareName(name));
}

export function isTimeName(name: string): boolean {
  return /(?:时间|日期|时限|时效|期限|进度)$/.test(bareName(name));
}

function bracketUnit(text: string): ScaledUnit | null {
  for (const match of text.slice(0, 200).matchAll(/[（(]([^（）()]{1,12})[）)]/g)) {
    // Forms print what belongs there: （≥**元/人·月）.
    const unit = readUnitText(match[1]!.replace(/^[≥≤><=＞＜＝]*[*＊×]+/, ''));
    if (unit !== null) return unit;
  }
  return null;
}

const PERCENT: ScaledUnit = { ...readUnitText('%')!, scale: big(1) };

/** The unit column as a unit; null where it is blank, a placeholder or no unit (定性). */
export function columnUnit(context: ValueContext): ScaledUnit | null {
  if (context.unitColumn === '') return null;
  return readUnitText(normaliseText(context.unitColumn).text);
}

/** Units literal in a number format such as `0.00"万元"`. */
export const formatUnit = perText((numberFormat): ScaledUnit | null => {
  for (const match of numberFormat.slice(0, 100).matchAll(/"([^"]{1,8})"/g)) {
    const unit = readUnitText(match[1]!);
    if (unit !== null) return unit;
  }
  return null;
});

/** The unit a bare number takes from its surroundings; null where they name none. */
export function surroundingUnit(context: ValueContext, numberFormat = 'General'): ScaledUnit | null {
  const stated = formatUnit(numberFormat) ?? columnUnit(context) ?? bracketUnit(context.name);
  if (stated !== null) return stated;
  if (isRateName(context.name)) return PERCENT;
  const header = bracketUnit(context.header);
  const useful = header !== null && (header.base.dimension.startsWith('money') || header.base.dimension === 'percent');
  return useful ? header : null;
}

/** Names of amounts of money: a bare 100万 under one is 100万元. */
const MONEY_NAME =
  /(?:成本|资金|经费|金额|费用|投资额?|收入|支出|产值|销售额|税收|税款|款额|预算|补助|补贴|奖金|工资|成交额|营业额|利润|增加值|总额|价值|造价|保费|费)$/;

export function isMoneyName(name: string): boolean {
  return MONEY_NAME.test(bareName(name));
}

/** A unit column may name what no table lists (棵树): taken as written. Null for blanks and 定性. */
export function unlistedColumnUnit(context: ValueContext): string | null {
  if (context.unitColumn === '') return null;
  const { text } = normaliseText(context.unitColumn);
  const isWord = /^[\u4e00-\u9fff]{1,6}(?:\/[\u4e00-\u9fff]{1,4})?$/.test(text);
  return isWord && !/定性|定量|文字|其他|^无|不适用|不涉及|[上下]$|以内|前$/.test(text) ? text : null;
}
