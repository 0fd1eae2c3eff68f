/** Scales of points: a rate falls into the first band it reaches. */
import { big, type Big, type Decimal } from '../grid';

interface Band {
  /** Belongs to the band. */
  readonly from: Decimal;
  readonly share: Decimal;
}

/** @param bands highest first; what lies below the lowest earns nothing */
export function shareOf(rate: Big, bands: readonly Band[]): Band {
  return bands.find(({ from }) => rate.gte(from)) ?? { from: '0', share: '0' };
}

/** How often `every` fits into a deviation: whole times only, or parts of one as well. */
export function timesOf(deviation: Big, every: Decimal, counting: 'step' | 'continuous'): Big {
  const times = big(deviation.toFixed()).div(every);
  // Round down: a step counts when it is complete.
  return counting === 'step' ? times.round(0, 0) : times;
}
