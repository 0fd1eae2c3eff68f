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
    title: '金额小数位数过多',
    severity: 'info',
    category: 'form',
    fixable: false,
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
