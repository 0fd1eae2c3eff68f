/** Where rules begin to speak. No rule has a number of its own; the id of the rule that asks stands behind each. */
import * as z from 'zod/mini';
import { amount, count, fieldOf, positive, share } from './field-schema';

export const thresholdsSchema = z.strictObject({
  /** A15: change of the adjusted against the initial budget, a fraction. */
  budgetChange: fieldOf(amount),
  /** A16: two amounts that differ by this factor, give or take the tolerance (a fraction). */
  unitFactor: fieldOf(z.strictObject({ factor: positive, tolerance: share })),
  /** A17: decimals of an amount in 万元. */
  amountDecimals: fieldOf(count),
  /** A25: 万元 from which the unit is doubted. */
  largeBudget: fieldOf(amount),
  /** S10: 指标得分率 above 执行得分率, percentage points. */
  rateGap: fieldOf(amount),
  /** S14: one indicator with more than this share of all points. */
  heaviestShare: fieldOf(share),
  /** S14: one indicator with more than these points, 分. */
  heaviestPoints: fieldOf(amount),
  /** S15: one indicator with less than these points, 分. */
  lightestPoints: fieldOf(amount),
  /** S15: more indicators than this with equal points. */
  equalPoints: fieldOf(count),
  /** E05: a reason with fewer characters says nothing. */
  reasonLength: fieldOf(count),
  /** E08: the same text of at least `length` characters in at least `rows` rows. */
  repeatedReason: fieldOf(z.strictObject({ length: count, rows: count })),
  /** E09: from this year on 疫情 is doubted as a reason. */
  epidemicYear: fieldOf(count),
  /** Q11: share of quantitative indicators. */
  quantitativeShare: fieldOf(share),
  /** Q16: an actual above this multiple of its target shows that the target asks nothing. */
  trivialTarget: fieldOf(positive),
  /** Q17: similarity of two names. */
  similarNames: fieldOf(share),
  /** Q22: targets of satisfaction below `low` or from `high` on, per cent. */
  satisfactionTarget: fieldOf(z.strictObject({ low: amount, high: amount })),
  /** Q25: years between a date and the year of the form. */
  yearDistance: fieldOf(count),
  /** Q26: characters of a name. */
  nameLength: fieldOf(count),
  /** Q32: indicators under 产出 and 效益, both included. */
  indicatorCount: fieldOf(z.strictObject({ least: count, most: count })),
  /** X02, X21: 控制率 above this, per cent. */
  controlRate: fieldOf(amount),
  /** X08: growth of one part of 三公经费, a fraction. */
  publicItemGrowth: fieldOf(amount),
  /** X23: 政府采购执行率 below `low` or above `high`, per cent. */
  procurementRate: fieldOf(z.strictObject({ low: amount, high: amount })),
  /** F03: months after the end of the year. */
  reportMonths: fieldOf(count),
  /** F04: digits of a telephone number, both included. */
  phoneDigits: fieldOf(z.strictObject({ least: count, most: count })),
});
