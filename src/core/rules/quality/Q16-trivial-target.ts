import { big, compareDecimals, isZero, plain } from '../../grid';
import { perObject } from '../../grid/memo';
import type { Policy } from '../../policies';
import { printValue, type OverAchievement } from '../../values';
import type { AssessedForm } from '../../facts/facts';
import { overOf } from '../over-completion';
import { isNamed, reasonPlace } from '../rows';
import { indicatorRule, type ScoredRow } from '../rule';
import { cellsOf, nameOf } from '../report-parts';
import { LIMIT_OF_BUDGET } from '../words/names';

function isTrivial({ indicator }: ScoredRow): boolean {
  const { target, level3, level2 } = indicator;
  if (target?.value.kind !== 'quantity' || target.value.number === null) return false;
  const { comparator, number, unit, flags } = target.value;
  if (comparator === '>=' && isZero(number)) return true;
  if (comparator !== '<=' || unit !== '%') return false;
  const isWhole = compareDecimals(number, '100') >= 0 && !flags.includes('within-budget');
  return isWhole && !LIMIT_OF_BUDGET.test(level3) && !level2.includes('成本');
}

const isFarBy = perObject(({ trivialTarget }: Policy['thresholds']) =>
  perObject(
    ({ amount, unit }: OverAchievement) => unit === '%' && big(amount).div(100).plus(1).gt(trivialTarget.value),
  ),
);

/** Passed by far, while E02 has nothing to ask: a reason is given, or there is no place for one. */
function isPassedByFar(row: ScoredRow, assessed: AssessedForm, policy: Policy): boolean {
  const over = overOf(row, assessed);
  if (over === null || !isFarBy(policy.thresholds)(over)) return false;
  const place = reasonPlace(row, assessed, policy);
  return place === null || place.given;
}

export const Q16 = indicatorRule(
  {
    id: 'Q16',
    title: '指标值过低',
    severity: 'info',
    category: 'form',
    fixable: false,
  },
  (row, assessed, { policy }) => {
    const { indicator } = row;
    if (indicator.target === null) return null;
    const trivial = isTrivial(row);
    if ((!trivial && !isPassedByFar(row, assessed, policy)) || !isNamed(indicator)) return null;
    return {
      cell: indicator.target.cell,
      subject: nameOf(indicator),
      field: 'target',
      related: trivial ? [] : cellsOf(indicator.actual),
      variant: trivial ? 'trivial' : 'passed',
      params: {
        target: printValue(indicator.target.value),
        done: indicator.actual === null ? '' : printValue(indicator.actual.value),
        times: plain(big(policy.thresholds.trivialTarget.value)),
      },
    };
  },
);
