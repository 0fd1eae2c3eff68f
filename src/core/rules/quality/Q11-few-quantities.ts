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
    slug: 'few-quantities',
    title: '定量指标偏少',
    severity: 'info',
    category: 'form',
    basis: '绩效指标应尽量细化、量化',
    verified: 'practice',
    fixable: false,
    help: {
      checks: '填了指标值的三级指标中，定量指标（数值、幅度、日期）是否不足60%。',
      bad: '10个指标中6个是“有效提升”“逐步改善”一类的文字。',
      good: '10个指标中8个有数值或日期。',
      repair: '本年不用修改；下一年度编报绩效目标时，把能计量的改为数值。',
      limits: '60%由评分办法规定，是一般做法，没有统一标准。',
    },
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
