/** How far a row passed its target, and whether that asks for a word (E02, E07, Q16 look at the same). */
import type { AssessedForm } from '../facts/facts';
import { big, isZero, plain } from '../grid';
import { perObject, perText } from '../grid/memo';
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
  if (over === null || over.direction === 'under' || isZero(over.amount)) return null;
  const { targetNumber, actualNumber } = comparison;
  if (targetNumber === null || actualNumber === null || target.unit !== '%') return over;
  if (over.unit === '百分点' || !isChangeName(row.indicator.level3)) return over;
  return pointsOver(targetNumber)(actualNumber);
}

/** What is measured is itself a change: 12.6% beside ≥10% is 2.6 points more, not a quarter more. */
const isChangeName = perText((name) =>
  /^(?:减少|降低|下降|提高|提升|增长|增加|压减|节约)|(?:增长|增加|增幅|增速|降幅|下降|降低|减少|减量|压减|节约|结余|变动|提高|提升)(?:率|幅度?|比例|情况)?$/.test(
    name.replace(/\s|[（(][^（）()]*[）)]/g, ''),
  ),
);

/** One object for a pair of numbers: tiers are remembered by it. */
const pointsOver = perText((target) =>
  perText((actual): OverAchievement => ({
    amount: plain(big(actual).minus(target)),
    unit: '百分点',
    direction: 'over',
  })),
);

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
