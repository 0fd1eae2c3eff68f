import type { Indicator } from '../../forms/form';
import { big, fixed } from '../../grid';
import { isNamed } from '../rows';
import { assessmentRule } from '../rule';
import { headerCellOf } from '../structure';

/** Words and grades are judged; numbers, limits, changes and dates are measured. */
function isMeasured({ target }: Indicator): boolean {
  const { kind, flags } = target!.value;
  return (kind !== 'qualitative' && kind !== 'ordinal') || flags.includes('within-budget');
}

export const Q11 = assessmentRule(
  {
    id: 'Q11',
    title: '定量指标偏少',
    severity: 'info',
    category: 'form',
    fixable: false,
  },
  function* ({ form }, { policy }) {
    const rows = form.indicators.filter(
      (indicator) => isNamed(indicator) && indicator.target !== null && indicator.target.value.kind !== 'blank',
    );
    if (rows.length === 0) return;
    const measured = rows.filter(isMeasured);
    const share = big(measured.length).div(rows.length);
    if (share.gte(policy.thresholds.quantitativeShare.value)) return;
    yield {
      cell: headerCellOf(form, 'target'),
      subject: '',
      field: 'target',
      variant: measured.length === 0 ? 'none' : 'few',
      params: { share: fixed(share.times(100), 0), count: String(measured.length), all: String(rows.length) },
    };
  },
);
