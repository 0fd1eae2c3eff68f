/** How far a row passed its target, and whether that asks for a word (E02, E07, Q16 look at the same). */
import type { AssessedForm } from '../facts/facts';
import { big } from '../grid';
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
  return over === null || over.direction === 'under' || big(over.amount).eq(0) ? null : over;
}

/** The tier of the policy that the deviation reaches; null below the lowest. */
export function overTier(over: OverAchievement, { overCompletion }: Policy): Severity | null {
  if (over.unit === '百分点') return big(over.amount).gte(overCompletion.changePoints.value) ? 'info' : null;
  const fraction = big(over.amount).div(100);
  if (fraction.gt(overCompletion.warning.value)) return 'warning';
  return fraction.gt(overCompletion.info.value) ? 'info' : null;
}
