import type { Value } from '../../values';
import { big } from '../../grid';
import { indicatorRule } from '../rule';
import { cellsOf, nameOf } from '../report-parts';

/** A share of the work done; null where the actual is none. A bare 100 counts as such. */
function shareOf({ kind, unit, number, band }: Value): string | null {
  if (kind === 'qualitative' || kind === 'ordinal') return band === 'achieved' ? '100' : null;
  if (kind !== 'quantity' || number === null) return null;
  return unit === '%' || (unit === null && number === '100') ? number : null;
}

export const Q35 = indicatorRule(
  {
    id: 'Q35',
    title: '时间要求，完成值不是时间',
    severity: 'warning',
    category: 'accuracy',
    fixable: false,
  },
  ({ indicator }) => {
    const { target, actual } = indicator;
    if (target?.value.kind !== 'date' || actual === null) return null;
    const share = shareOf(actual.value);
    if (share === null) return null;
    return {
      cell: actual.cell,
      subject: nameOf(indicator),
      field: 'actual',
      related: cellsOf(target),
      variant: big(share).gte(100) ? 'done' : 'partly',
      params: { target: target.value.raw, done: actual.value.raw },
    };
  },
);
