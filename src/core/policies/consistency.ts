/** What the shape of a policy cannot say: that its parts agree with each other. Plain data, worded elsewhere. */
import { big, plain, sum, type Decimal } from '../grid';
import type { Policy } from './policy';

/** `path` as in a policy file. */
export interface Disagreement {
  readonly path: string;
  /**
   * `sum`: points do not add up to `expected`; `falling`: bounds must fall; `rising`: bounds must rise;
   * `ends`: the last bound must be `expected`; `order`: must not be above the field `expected`;
   * `steps`: one more number of points than steps (`expected`).
   */
  readonly kind: 'sum' | 'falling' | 'rising' | 'ends' | 'order' | 'steps';
  readonly expected: string;
  readonly actual: string;
}

type Weights = readonly { readonly weight: Decimal }[];

function total(weights: Weights): Decimal {
  return plain(sum(weights.map(({ weight }) => weight)));
}

function* sums(policy: Policy): Iterable<Disagreement> {
  const { fullScore, indicatorWeight, executionRate, level1Weights, level1Alternatives, otherBlocks } = policy;
  const whole = plain(sum([indicatorWeight.value, executionRate.weight.value]));
  if (!big(whole).eq(fullScore.value)) {
    yield { path: 'indicatorWeight', kind: 'sum', expected: fullScore.value, actual: whole };
  }
  const shared = executionRate.withinBlock.value === null ? '0' : executionRate.weight.value;
  const others = big(total(otherBlocks.value)).minus(shared);
  const divisions = [
    ...(level1Weights.value.length === 0 ? [] : [['level1Weights', level1Weights.value] as const]),
    ...level1Alternatives.value.map((weights) => ['level1Alternatives', weights] as const),
  ];
  for (const [path, weights] of divisions) {
    const actual = plain(others.plus(total(weights)));
    if (!big(actual).eq(indicatorWeight.value)) yield { path, kind: 'sum', expected: indicatorWeight.value, actual };
  }
}

function* bounds(path: string, values: readonly Decimal[], end: Decimal | null = '0'): Iterable<Disagreement> {
  const at = values.findIndex((value, index) => index > 0 && big(value).gte(values[index - 1]!));
  if (at !== -1) yield { path, kind: 'falling', expected: values[at - 1]!, actual: values[at]! };
  else if (end !== null && !big(values.at(-1)!).eq(end)) {
    yield { path, kind: 'ends', expected: end, actual: values.at(-1)! };
  }
}

function* orders(policy: Policy): Iterable<Disagreement> {
  const { qualitative, proposals, overCompletion, tolerance, thresholds } = policy;
  const pairs: readonly (readonly [path: string, lower: Decimal, upper: Decimal, name: string])[] = [
    ['qualitative', qualitative.value.partly, qualitative.value.achieved, 'achieved'],
    ['proposals', proposals.value.partly, proposals.value.achieved, 'achieved'],
    ['proposals', proposals.value.missed, proposals.value.partly, 'partly'],
    ['overCompletion.info', overCompletion.info.value, overCompletion.warning.value, 'warning'],
    ['tolerance', tolerance.value.scoreRounding, tolerance.value.score, 'score'],
    ['thresholds.satisfactionTarget', ...rangeOf(thresholds.satisfactionTarget.value), 'high'],
    ['thresholds.procurementRate', ...rangeOf(thresholds.procurementRate.value), 'high'],
    ['thresholds.indicatorCount', ...countsOf(thresholds.indicatorCount.value), 'most'],
    ['thresholds.phoneDigits', ...countsOf(thresholds.phoneDigits.value), 'most'],
  ];
  for (const [path, lower, upper, expected] of pairs) {
    if (big(lower).gt(upper)) yield { path, kind: 'order', expected, actual: lower };
  }
}

function rangeOf({ low, high }: { low: Decimal; high: Decimal }): [Decimal, Decimal] {
  return [low, high];
}

function countsOf({ least, most }: { least: Decimal; most: Decimal }): [Decimal, Decimal] {
  return [least, most];
}

function* criteria(policy: Policy): Iterable<Disagreement> {
  for (const [id, field] of Object.entries(policy.scorecard.criteria)) {
    const path = `scorecard.criteria.${id}`;
    const rule = field?.value;
    if (rule === undefined || rule.kind === 'deduct') continue;
    const steps = rule.kind === 'steps' ? rule.steps : null;
    if (steps !== null) {
      const falls = rule.kind === 'steps' && rule.direction === 'at-least';
      const ordered = falls ? steps : [...steps].reverse();
      for (const wrong of bounds(path, ordered, null)) yield falls ? wrong : { ...wrong, kind: 'rising' };
    }
    const wanted = steps === null ? 3 : steps.length + 1;
    for (const { points } of rule.points) {
      if (points.length !== wanted) {
        yield { path, kind: 'steps', expected: String(wanted), actual: String(points.length) };
      }
    }
  }
}

/** Empty where everything agrees. */
export function disagreements(policy: Policy): Disagreement[] {
  const from = (list: readonly { from: Decimal }[]) => list.map((item) => item.from);
  return [
    ...sums(policy),
    ...bounds('grades', from(policy.grades.value)),
    ...bounds('executionRate.bands', from(policy.executionRate.bands.value)),
    ...bounds('satisfaction.bands', from(policy.satisfaction.bands.value)),
    ...orders(policy),
    ...criteria(policy),
  ];
}
