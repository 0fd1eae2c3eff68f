/** Points of a ratio by the criterion of its row (domain notes §1.5). */
import { big, fixed, type Big, type Decimal } from '../grid';
import type { Criterion, Policy } from '../policies';
import { timesOf } from './bands';

type Counting = Policy['scorecard']['counting']['value'];

/** How a rate became points, with what its sentence needs. */
export interface Earned {
  readonly points: Decimal;
  readonly id: 'ratio-full' | 'ratio-deducted' | 'ratio-step';
  readonly params: Readonly<Record<string, string>>;
  /** Points with parts of a step taken off, where they differ from `points`. */
  readonly continuous: Decimal | null;
}

function ruleFor<T extends { readonly weight: Decimal }>(rules: readonly T[], weight: Decimal): T | null {
  return rules.find((rule) => big(rule.weight).eq(weight)) ?? null;
}

function capped(points: Big, weight: Decimal): Decimal {
  return fixed(points.lt(0) ? big(0) : points.gt(weight) ? big(weight) : points, 2);
}

function beyond(rate: Big, { side, limit }: Criterion & { kind: 'deduct' }): Big {
  const difference = rate.minus(limit);
  if (side === 'both') return difference.abs();
  return side === 'over' ? difference : difference.times(-1);
}

function deducted(rate: Big, weight: Decimal, rule: Criterion & { kind: 'deduct' }, counting: Counting): Earned | null {
  const each = ruleFor(rule.points, weight)?.points;
  if (each === undefined) return null;
  const off = beyond(rate, rule);
  if (off.lte(0)) return { points: fixed(big(weight), 2), id: 'ratio-full', params: {}, continuous: null };
  const by = (how: Counting) => capped(big(weight).minus(timesOf(off, rule.every, how).times(each)), weight);
  const [points, continuous] = [by(counting), by('continuous')];
  const params = { limit: rule.limit, beyond: fixed(off, 2), every: rule.every, each };
  return { points, id: 'ratio-deducted', params, continuous: points === continuous ? null : continuous };
}

function stepped(rate: Big, weight: Decimal, rule: Criterion & { kind: 'steps' }): Earned | null {
  const points = ruleFor(rule.points, weight)?.points;
  if (points === undefined) return null;
  const at = rule.steps.findIndex((step) => (rule.direction === 'at-most' ? rate.lte(step) : rate.gte(step)));
  const earned = points[at === -1 ? points.length - 1 : at] ?? points.at(-1)!;
  return { points: capped(big(earned), weight), id: 'ratio-step', params: {}, continuous: null };
}

/** null where the criterion has no points for a row of this weight. @param rate per cent */
export function earnedBy(rate: Big, weight: Decimal, criterion: Criterion, counting: Counting): Earned | null {
  switch (criterion.kind) {
    case 'deduct':
      return deducted(rate, weight, criterion, counting);
    case 'steps':
      return stepped(rate, weight, criterion);
    case 'balance':
      return null;
  }
}

/**
 * 资金结余: `balance` and `carriedIn` in 万元.
 * @returns undefined: no points for a row of this weight; null: what was carried in decides, and is not known
 */
export function earnedByBalance(
  balance: Big,
  carriedIn: Decimal | null,
  weight: Decimal,
  criterion: Criterion & { kind: 'balance' },
): Decimal | null | undefined {
  const points = ruleFor(criterion.points, weight)?.points;
  if (points === undefined) return undefined;
  if (balance.lte(0)) return capped(big(points[0]!), weight);
  if (carriedIn === null) return null;
  return capped(big(points[balance.lte(carriedIn) ? 1 : 2] ?? points.at(-1)!), weight);
}
