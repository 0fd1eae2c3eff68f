/** How far a row passed its target, and whether that asks for a word (E02, E07, Q16 look at the same). */
import type { AssessedForm } from '../facts/facts';
import { big, isZero } from '../grid';
import { perObject } from '../grid/memo';
import type { Policy } from '../policies';
import { overAchievement, type OverAchievement } from '../values';
import type { Severity } from './finding';
import { boundTarget, comparisonOf } from './rows';
import type { ScoredRow } from './rule';

/** More than asked, by how much; null where the row did not pass its target. */
export function overOf(row: ScoredRow, { form }: AssessedForm): OverAchievement | null {
  const comparison = comparisonOf(row, form);
  const target = boundTarget(row.indicator, form);
  if (comparison === null || target === null || row.indicator.actual === null) return null;
  const over = overAchievement(target, row.indicator.actual.value, comparison);
  return over === null || over.direction === 'under' || isZero(over.amount) ? null : over;
}

/** The tier of the policy that the deviation reaches; null below the lowest. */
export function overTier(over: OverAchievement, { overCompletion }: Policy): Severity | null {
  return tierBy(overCompletion)(over);
}

const tierBy = perObject(({ changePoints, warning, info }: Policy['overCompletion']) =>
  perObject((over: OverAchievement): Severity | null => {
    const amount = big(over.amount);
    if (over.unit === '百分点') return amount.gte(changePoints.value) ? 'info' : null;
    if (amount.gt(big(warning.value).times(100))) return 'warning';
    return amount.gt(big(info.value).times(100)) ? 'info' : null;
  }),
);
