/** What a row earns that is not fully scored, and by which of the policy's ways (S03 and S04 judge the same). */
import { big, type Decimal } from '../grid';
import type { TraceId } from '../scoring/scored';
import { printValue } from '../values';
import type { ScoredRow } from './rule';
import { weightOf } from './rows';

export interface Shortfall {
  readonly expected: Decimal;
  readonly score: Decimal;
  readonly weight: Decimal;
  /** Below its target; else the policy itself gives less than full points for it (satisfaction in bands). */
  readonly isUnmet: boolean;
  /** For the sentence: target, actual, and the way (`messages` words it) with its own parameters. */
  readonly params: Readonly<Record<string, string>>;
}

/** Points that bands give are no matter of the target. */
const BY_BAND: TraceId = 'satisfaction-band';

/** null where nothing is entered, or nothing below full points can be computed. */
export function shortfallOf(row: ScoredRow): Shortfall | null {
  const { indicator, scored } = row;
  const score = indicator.score?.number;
  const weight = weightOf(row);
  const isUnmet = scored.outcome === 'unmet';
  const isBand = scored.outcome === 'met' && scored.trace.id === BY_BAND;
  if (!(isUnmet || isBand) || scored.points === null || score == null || weight === null) return null;
  if (isBand && big(scored.points).gte(weight)) return null;
  const { gate = '', ratio = '', perPoint = '' } = scored.trace.params;
  const way = scored.trace.id;
  const done = printValue(scored.actual!);
  const params = { target: printValue(scored.target!), done, way, gate, ratio, perPoint };
  return { expected: scored.points, score, weight, isUnmet, params };
}
