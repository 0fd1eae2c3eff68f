import type { Indicator } from '../../forms/form';
import { big } from '../../grid';
import { canonicalUnit } from '../../values';
import { isNamed } from '../rows';
import { assessmentRule } from '../rule';
import { COUNTING_NAME } from '../words/names';

function lacksUnit({ target }: Indicator): boolean {
  if (target === null || target.value.unit !== null || target.value.number === null) return false;
  const { kind, number, flags } = target.value;
  if (kind !== 'quantity' && kind !== 'range') return false;
  // None is none in any unit.
  return !flags.includes('zero-event') && !big(number).eq(0);
}

/** What is counted is clear from the actual or from the name: 培训人次, 维护设施数量. */
function isClear({ actual, level3 }: Indicator): boolean {
  if (actual?.value.unit != null) return true;
  const bare = level3.replace(/[（(][^（）()]*[）)]/g, '');
  return COUNTING_NAME.test(bare) || canonicalUnit(bare.slice(-2)) !== null;
}

/** Rows of one form are one finding: the whole column was typed in the same way. */
export const Q09 = assessmentRule(
  {
    id: 'Q09',
    title: '指标值缺少计量单位',
    severity: 'warning',
    category: 'form',
    fixable: false,
  },
  function* ({ form }) {
    const rows = form.indicators.filter((indicator) => lacksUnit(indicator) && isNamed(indicator));
    const unclear = rows.filter((indicator) => !isClear(indicator));
    const first = unclear[0] ?? rows[0];
    if (first === undefined) return;
    const others = rows.filter((row) => row !== first);
    yield {
      severity: unclear.length > 0 ? 'warning' : 'info',
      cell: first.target!.cell,
      subject: first.level3,
      field: 'target',
      related: others.map(({ target }) => target!.cell),
      variant: others.length === 0 ? 'one' : 'several',
      params: {
        found: first.target!.value.raw,
        count: String(rows.length),
        others: others.map(({ level3 }) => level3).join('”“'),
      },
    };
  },
);
