/** The score of one indicator: compared, turned into points by the policy, always with its trace (domain notes §2.4, §2.5, §2.10). */
import { big, compareDecimals, fixed, type Big, type Decimal } from '../grid';
import { perObject, perText } from '../grid/memo';
import type { Indicator } from '../forms/form';
import { isSatisfaction, type Policy } from '../policies';
import {
  bindBudget,
  compareValues,
  overAchievement,
  polarityOf,
  printValue,
  type Comparison,
  type Value,
} from '../values';
import { shareOf, timesOf } from './bands';
import { withAlso, type Outcome, type ScoreBand, type ScoredIndicator, type Trace, type TraceId } from './scored';

interface Row {
  readonly index: number;
  readonly indicator: Indicator;
  readonly target: Value;
  readonly actual: Value;
  readonly weight: Decimal;
  readonly policy: Policy;
}

function traceOf(indicator: Indicator, id: TraceId, params: Record<string, string> = {}): Trace {
  const cells: string[] = [];
  for (const field of [indicator.target, indicator.actual, indicator.weight])
    if (field !== null) cells.push(field.cell);
  return { id, params, cells };
}

/** Of a whole number of per cent only that, else two decimals. */
const percentOf = perText((fraction: Decimal): string => {
  const percent = big(fraction).times(100);
  return percent.eq(percent.round(0)) ? percent.toFixed(0) : fixed(percent, 2);
});

/** Points with their two decimals. */
const twoDecimals = perText((points: Decimal): Decimal => fixed(big(points), 2));

function paramsOf(
  row: Row,
  comparison: Comparison,
  points: Decimal | null,
  more: Readonly<Record<string, string>> | null,
): Record<string, string> {
  const ratio = comparison.outcome === 'unmet' ? comparison.ratio : null;
  const params = {
    target: printValue(row.target),
    actual: printValue(row.actual),
    targetNumber: comparison.targetNumber ?? '',
    actualNumber: comparison.actualNumber ?? '',
    weight: row.weight,
    points: points ?? '',
    perPoint: row.policy.inversePerPoint.value,
    gate: percentOf(row.policy.passGate.value ?? '0'),
    ratio: ratio === null ? '' : percentOf(ratio),
  };
  return more === null ? params : { ...params, ...more };
}

/** How the doubtful ones of these values were read; undefined: all are sure. */
function readingsOf(values: readonly Value[]): Trace | undefined {
  const [value, ...others] = values;
  if (value === undefined) return undefined;
  const also = readingsOf(others);
  if (value.certainty === 'sure') return also;
  const params = { raw: value.raw, read: printValue(value) };
  return withAlso({ id: 'read-as', params, cells: [] }, also);
}

function result(
  row: Row,
  outcome: Outcome,
  points: Decimal | null,
  comparison: Comparison,
  id: TraceId,
  judged: Partial<Pick<ScoredIndicator, 'bands' | 'proposed'>> = {},
  more: Readonly<Record<string, string>> | null = null,
): ScoredIndicator {
  const trace = traceOf(row.indicator, id, paramsOf(row, comparison, points, more));
  return {
    index: row.index,
    outcome,
    points,
    needsJudgement: outcome === 'judgement',
    bands: judged.bands ?? [],
    proposed: judged.proposed ?? null,
    comparison,
    target: row.target,
    actual: row.actual,
    // a doubtful reading counts where nothing is lost by it (compare.ts), and is said beside what came of it; where a
    // person judges, both values stand as they were written
    trace: outcome === 'judgement' ? trace : withAlso(trace, readingsOf([row.target, row.actual])),
  };
}

export function unscored(index: number, indicator: Indicator, id: TraceId): ScoredIndicator {
  return {
    index,
    outcome: 'unscored',
    points: null,
    needsJudgement: false,
    bands: [],
    proposed: null,
    comparison: null,
    target: indicator.target?.value ?? null,
    actual: indicator.actual?.value ?? null,
    trace: traceOf(indicator, id),
  };
}

function clamped(points: Big, weight: Decimal): Decimal {
  return fixed(points.lt(0) ? big(0) : points.gt(weight) ? big(weight) : points, 2);
}

/** 达成 [0.8, 1], 部分 [0.6, 0.8), 未达成 [0, 0.6) of the weight under the national measure. */
export function bandsOf(weight: Decimal, policy: Policy): readonly ScoreBand[] {
  return bandsBy(policy)(weight);
}

/** Rows have a few different weights, whatever their number. */
const bandsBy = perObject(({ qualitative, proposals }: Policy) =>
  perText((weight: Decimal): readonly ScoreBand[] => {
    const { achieved, partly } = qualitative.value;
    const of = (share: Decimal) => fixed(big(weight).times(share), 2);
    return [
      { name: 'achieved', low: of(achieved), high: of('1'), proposal: of(proposals.value.achieved) },
      { name: 'partly', low: of(partly), high: of(achieved), proposal: of(proposals.value.partly) },
      { name: 'missed', low: of('0'), high: of(partly), proposal: of(proposals.value.missed) },
    ];
  }),
);

function isInBand(score: Decimal, { name, low, high }: ScoreBand): boolean {
  const toHigh = compareDecimals(score, high);
  return compareDecimals(score, low) >= 0 && (name === 'achieved' ? toHigh <= 0 : toHigh < 0);
}

/** The entered score where it lies in the proposed band (in any, where nothing is proposed), else the proposal. */
function judgedPoints(row: Row, bands: readonly ScoreBand[], proposed: ScoreBand['name'] | null): Decimal | null {
  const entered = row.indicator.score?.number ?? null;
  const allowed = bands.filter((band) => proposed === null || band.name === proposed);
  if (entered !== null && allowed.some((band) => isInBand(entered, band))) return twoDecimals(entered);
  return bands.find(({ name }) => name === proposed)?.proposal ?? null;
}

function judged(row: Row, comparison: Comparison, proposed: ScoreBand['name'] | null): ScoredIndicator {
  const bands = bandsOf(row.weight, row.policy);
  const points = judgedPoints(row, bands, proposed);
  return result(row, 'judgement', points, comparison, judgementTrace(comparison, proposed), { bands, proposed });
}

function judgementTrace(comparison: Comparison, proposed: ScoreBand['name'] | null): TraceId {
  if (comparison.outcome === 'incomparable') return 'incomparable';
  switch (comparison.reason) {
    case 'late':
      return 'late-date';
    case 'zero-target':
      return 'zero-target-missed';
    case 'doubtful-reading':
    case 'direction-unclear':
      return 'doubtful-reading';
    default:
      return proposed === null ? 'no-band' : 'band';
  }
}

/** A zero target missed has no ratio: 0 is proposed, the person decides whether points go per case or all at once. */
function zeroMissed(row: Row, comparison: Comparison): ScoredIndicator {
  const entered = row.indicator.score?.number ?? null;
  const kept = entered !== null && big(entered).gte(0) && big(entered).lt(row.weight);
  const bands = bandsOf(row.weight, row.policy).map((band) => {
    return band.name === 'missed' ? { ...band, proposal: '0.00' } : band;
  });
  const points = kept ? twoDecimals(entered) : '0.00';
  return result(row, 'judgement', points, comparison, 'zero-target-missed', { bands, proposed: 'missed' });
}

function below(row: Row, comparison: Comparison & { outcome: 'unmet' }, ratio: Decimal): ScoredIndicator {
  const gate = row.policy.passGate.value;
  if (gate !== null && big(ratio).lt(gate)) return result(row, 'unmet', '0.00', comparison, 'ratio-below-gate');
  const points = clamped(big(row.weight).times(ratio), row.weight);
  const ids = { 'below-range': 'range-below', 'change-short': 'change-ratio' } as const;
  const id = comparison.reason in ids ? ids[comparison.reason as keyof typeof ids] : 'ratio';
  return result(row, 'unmet', points, comparison, id);
}

/** 分 off for each per cent (of a rate: each percentage point) beyond the limit. */
function pointsBeyond(row: Row, comparison: Comparison & { outcome: 'unmet' }, ratio: Decimal): Decimal {
  const { targetNumber, actualNumber, unit } = comparison;
  const isRate = unit === '%' && comparison.reason === 'over-limit' && targetNumber !== null && actualNumber !== null;
  const beyond = isRate ? big(actualNumber).minus(targetNumber) : big(ratio).minus(1).times(100);
  const times = timesOf(beyond, '1', row.policy.scorecard.counting.value);
  return clamped(big(row.weight).minus(times.times(row.policy.inversePerPoint.value)), row.weight);
}

function above(row: Row, comparison: Comparison & { outcome: 'unmet' }, ratio: Decimal): ScoredIndicator {
  const weight = big(row.weight);
  switch (row.policy.inverse.value) {
    case 'ratio': {
      const id = comparison.reason === 'above-limit-range' ? 'range-above' : 'inverse-ratio';
      return result(row, 'unmet', clamped(weight.div(ratio), row.weight), comparison, id);
    }
    case 'linear':
      return result(row, 'unmet', clamped(weight.times(big(2).minus(ratio)), row.weight), comparison, 'inverse-linear');
    case 'none':
      return result(row, 'unmet', '0.00', comparison, 'inverse-none');
    case 'per-point':
      return result(row, 'unmet', pointsBeyond(row, comparison, ratio), comparison, 'inverse-per-point');
  }
}

function unmet(row: Row, comparison: Comparison & { outcome: 'unmet' }): ScoredIndicator {
  const { ratio, side } = comparison;
  if (ratio === null) return zeroMissed(row, comparison);
  return side === 'below' ? below(row, comparison, ratio) : above(row, comparison, ratio);
}

/** Full marks, unless the policy takes points off a target that was set far too low. */
function met(row: Row, comparison: Comparison & { outcome: 'met' }): ScoredIndicator {
  const full = result(row, 'met', twoDecimals(row.weight), comparison, 'met');
  const { deduct, linear } = row.policy.overCompletion;
  const over = deduct.value === 'off' ? null : overAchievement(row.target, row.actual, comparison);
  if (over === null || over.direction === 'under' || over.unit !== '%') return full;
  const beyond = big(over.amount).div(100).minus(linear.value.from);
  if (beyond.lte(0)) return full;
  const share = big(1).minus(beyond);
  const kept = share.lt(linear.value.floor) ? big(linear.value.floor) : share;
  return result(row, 'met', clamped(kept.times(row.weight), row.weight), comparison, 'over-deducted');
}

/**
 * 满意度赋分: by the rate of satisfaction itself, whatever the target says. A row with full marks counts as met.
 * null where the policy scores satisfaction like any other number, or the row states no rate.
 */
function satisfied(row: Row, comparison: Comparison): ScoredIndicator | null {
  const { mode, bands } = row.policy.satisfaction;
  const compared = comparison.outcome === 'met' || comparison.outcome === 'unmet';
  if (mode.value === 'ratio' || !compared || !isSatisfaction(row.indicator)) return null;
  if (comparison.unit !== '%' || comparison.actualNumber === null) return null;
  const { from, share } = shareOf(big(comparison.actualNumber), bands.value);
  const points = clamped(big(row.weight).times(share), row.weight);
  const outcome = big(points).gte(row.weight) ? 'met' : comparison.outcome;
  return result(row, outcome, points, comparison, 'satisfaction-band', {}, { from });
}

function scoreCompared(row: Row, comparison: Comparison): ScoredIndicator {
  const bySatisfaction = satisfied(row, comparison);
  if (bySatisfaction !== null) return bySatisfaction;
  switch (comparison.outcome) {
    case 'met':
      return met(row, comparison);
    case 'unmet':
      return unmet(row, comparison);
    case 'judgement':
      return judged(row, comparison, comparison.proposedBand);
    case 'incomparable':
      return judged(row, comparison, null);
  }
}

/**
 * Scores one row. `weight` in 分 (a shared row is given its leader's); `budget` is the form's 全年预算数
 * in 万元, to which a target such as 不超过预算 is bound.
 */
export function scoreIndicator(
  index: number,
  indicator: Indicator,
  weight: Decimal | null,
  budget: Decimal | null,
  policy: Policy,
): ScoredIndicator {
  const { target, actual } = indicator;
  if (target === null || target.value.kind === 'blank') return unscored(index, indicator, 'no-target');
  if (actual === null || actual.value.kind === 'blank') return unscored(index, indicator, 'no-actual');
  if (target.value.flags.includes('unreadable')) return unscored(index, indicator, 'no-target');
  if (actual.value.flags.includes('unreadable')) return unscored(index, indicator, 'no-actual');
  if (weight === null) return unscored(index, indicator, 'no-weight');
  const bound = budget === null ? target.value : bindBudget(target.value, budget);
  const row: Row = { index, indicator, target: bound, actual: actual.value, weight, policy };
  return scoreCompared(row, compareValues(bound, actual.value, polarityOf(bound, indicator.level3, indicator.level2)));
}
