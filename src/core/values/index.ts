/** The language of 指标值: the door of this room. */
export type * from './value';
export { parseText, parseValue } from './parse';
export { mentionAt, readClauses, type Clause, type Mention, type PlacedMention } from './mentions';
export { parseNumberCell, type NumberCell, type NumberProblem } from './number-cell';
export { RATIO_UNIT } from './make';
export { printValue } from './print';
export { inheritedUnit } from './inherit';
export { canonicalUnit, convertUnit, isMoneyUnit } from './units';
export { isBadEvent } from './events';
export { isRateName } from './surroundings';
export { bandOf } from './qualitative';
export { dayOfSerial, isDateFormat, isPercentFormat } from './excel-dates';
export { bindBudget, compareValues } from './compare';
export type {
  Comparison,
  ComparisonNote,
  ComparisonNumbers,
  IncomparableReason,
  JudgementReason,
  MetReason,
  UnmetReason,
} from './comparison';
export { polarityOf, polarityOfName, type Polarity } from './polarity';
export { overAchievement, type OverAchievement } from './over';
export { ODD_SIGNS } from './symbols';
