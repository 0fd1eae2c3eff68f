import type { AssessedForm } from '../../facts/facts';
import type { Indicator } from '../../forms/form';
import { big, isZero } from '../../grid';
import { hasOwnPoints } from '../../scoring/counted';
import { isNamed } from '../rows';
import { cellsOf, nameOf } from '../report-parts';
import { indicatorRule, type ScoredRow } from '../rule';

function isBlank({ weight }: Indicator): boolean {
  return weight?.problem === 'blank' || weight?.problem === 'placeholder';
}

/**
 * A blank below a filled weight of the same level-2 block may be a merged weight: it is where the weights of the
 * form are complete without it.
 */
function isMerged({ indicator, scored }: ScoredRow, { form, scored: all }: AssessedForm, fullScore: string): boolean {
  if (all.total.weight === null || !big(all.total.weight).eq(fullScore)) return false;
  let above = scored.index - 1;
  while (above >= 0 && isBlank(form.indicators[above]!)) above -= 1;
  const leader = form.indicators[above];
  return leader?.weight?.number != null && leader.level1 === indicator.level1 && leader.level2 === indicator.level2;
}

export const S08 = indicatorRule(
  {
    id: 'S08',
    title: '指标没有设置分值',
    severity: 'error',
    category: 'completeness',
    fixable: false,
  },
  (row, assessed, { policy }) => {
    const { indicator } = row;
    const { weight, level3 } = indicator;
    const none = weight?.number != null && isZero(weight.number);
    if (weight === null || !(none || isBlank(indicator))) return null;
    if (!isNamed(indicator) || !hasOwnPoints(indicator) || level3.startsWith('其中')) return null;
    if (!none && isMerged(row, assessed, policy.fullScore.value)) return null;
    return {
      cell: weight.cell,
      subject: nameOf(indicator),
      field: 'weight',
      related: cellsOf(indicator.score),
      variant: none ? 'zero' : 'blank',
      actual: weight.number,
    };
  },
);
