import { fundAmounts } from '../../facts/amounts';
import type { NumberField } from '../../forms/form';
import { assessmentRule } from '../rule';

/** Decimals as typed; 0 for an amount typed in another unit, which has its own. */
function decimalsOf({ raw, number, hasFormula, shownDecimals }: NumberField, most: number): number {
  // What a formula yields is not typed; where the cell shows few decimals nothing is to be done.
  if (hasFormula && shownDecimals !== null && shownDecimals <= most) return 0;
  const unit = /亿元|万元|元/.exec(raw)?.[0] ?? '万元';
  if (unit !== '万元') return 0;
  const typed = /[\u4e00-\u9fff]/.test(raw) ? /\.(\d+)[^\d.]*$/.exec(raw)?.[1] : number?.split('.')[1];
  return typed?.replace(/0+$/, '').length ?? 0;
}

/** One finding for the form: offices that copy exact sums have such decimals in every cell. */
export const A17 = assessmentRule(
  {
    id: 'A17',
    slug: 'amount-decimals',
    title: '金额小数位数过多',
    severity: 'info',
    category: 'form',
    basis: '以万元为单位的金额习惯保留两位小数',
    verified: 'practice',
    fixable: false,
    help: {
      checks: '以万元为单位的表，预算、执行和收支明细的金额是否多于两位小数。',
      bad: '全年执行数填1112.6732（万元）。',
      good: '全年执行数填1112.67（万元）。',
      repair: '金额统一四舍五入到两位小数，再核对合计。',
      limits: '以元为单位的表、注明元的单元格和显示两位小数的公式不检查；每张表只提示一次。',
    },
  },
  function* ({ form }, { policy }) {
    if (form.funds?.unit !== '万元') return;
    const most = Number(policy.thresholds.amountDecimals.value);
    const long = fundAmounts(form.funds).filter(({ source }) => decimalsOf(source, most) > most);
    const first = long[0];
    if (first === undefined) return;
    yield {
      cell: first.cell,
      subject: first.label,
      field: first.column,
      related: long.slice(1).map(({ cell }) => cell),
      params: { amount: first.number, count: String(long.length), places: String(most) },
      actual: first.number,
    };
  },
);
