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
    slug: 'date-as-rate',
    title: '时间要求，完成值不是时间',
    severity: 'warning',
    category: 'accuracy',
    basis: '指标值是时间的，完成值应填实际完成时间',
    verified: 'practice',
    fixable: false,
    help: {
      checks: '指标值是日期，完成值是否填了百分比或“及时”“已完成”一类的文字。',
      bad: '指标值“2021年12月底前”，完成值“100%”。',
      good: '指标值“2021年12月底前”，完成值“2021年11月”。',
      repair: '改填实际完成的日期或月份。',
      limits: '填100%或“已完成”的，按已完成计分。',
    },
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
