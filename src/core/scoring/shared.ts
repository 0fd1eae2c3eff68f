/** Several rows under one weight and one score (merged cells): they are scored together (domain notes §2.10). */
import type { Indicator } from '../forms/form';
import { big, fixed, type Big, type Decimal } from '../grid';
import type { ScoredIndicator, Trace } from './scored';

interface Range {
  readonly low: Big;
  readonly high: Big;
}

/** Points one row alone allows under the whole weight; null where something needed is missing. */
function rangeOf(row: ScoredIndicator, weight: Decimal): Range | null {
  if (row.outcome === 'unscored') return null;
  if (row.outcome !== 'judgement') return { low: big(row.points!), high: big(row.points!) };
  const band = row.bands.find(({ name }) => name === row.proposed);
  return band === undefined ? { low: big(0), high: big(weight) } : { low: big(band.low), high: big(band.high) };
}

function mean(values: readonly Big[]): Big {
  return values.reduce((total, value) => total.plus(value), big(0)).div(values.length);
}

/** No rule says how to weigh the rows, so the mean of their points is proposed. */
function proposalOf(rows: readonly ScoredIndicator[]): Decimal | null {
  const points = rows.map((row) => row.points);
  return points.includes(null) ? null : fixed(mean(points.map((value) => big(value!))), 2);
}

function pointsOf(rows: readonly ScoredIndicator[], weight: Decimal, entered: Decimal | null): Decimal | null {
  const ranges = rows.map((row) => rangeOf(row, weight)).filter((range) => range !== null);
  if (ranges.length < rows.length) return null;
  if (entered === null) return proposalOf(rows);
  const [low, high] = [mean(ranges.map((range) => range.low)), mean(ranges.map((range) => range.high))];
  // As for a single row: what was entered counts where the bands allow it.
  return big(entered).gte(fixed(low, 2)) && big(entered).lte(fixed(high, 2))
    ? fixed(big(entered), 2)
    : proposalOf(rows);
}

/**
 * The score of the first row, which stands for all. Full where every row is met; otherwise a person decides.
 * @param rows the first row and those that share its score, each scored alone and without the entered score
 */
export function scoreShared(
  rows: readonly ScoredIndicator[],
  weight: Decimal,
  entered: Decimal | null,
): ScoredIndicator {
  const leader = rows[0]!;
  if (rows.every((row) => row.outcome === 'met')) return leader;
  const points = pointsOf(rows, weight, entered);
  const trace: Trace = {
    id: points === null ? 'shared-open' : 'shared-group',
    params: { weight, points: points ?? '' },
    cells: rows.flatMap((row) => row.trace.cells),
  };
  return { ...leader, outcome: 'judgement', needsJudgement: true, points, bands: [], proposed: null, trace };
}

/**
 * A row with a score of its own under a weight printed over several rows that lost points: how much of the weight is
 * meant for it nobody can say, so what was entered counts and a person decides.
 * @param scored the row as if the whole weight were its own
 */
export function scoreUnderWeight(scored: ScoredIndicator, { score }: Indicator, leader: Indicator): ScoredIndicator {
  const points = score?.number == null ? null : fixed(big(score.number), 2);
  const params = { weight: leader.weight?.number ?? '' };
  const trace: Trace = { id: 'shared-open', params, cells: scored.trace.cells };
  return { ...scored, outcome: 'judgement', needsJudgement: true, points, bands: [], proposed: null, trace };
}
