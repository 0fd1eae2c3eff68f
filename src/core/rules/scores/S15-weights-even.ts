import type { NumberField } from '../../forms/form';
import { big, compareDecimals, plain, type Decimal } from '../../grid';
import { perText } from '../../grid/memo';
import { cellsOf, nameOf } from '../report-parts';
import { assessmentRule } from '../rule';

/** 5.0 and 5 are one weight. */
const canonical = perText((weight: Decimal) => plain(big(weight)));

/** The largest group of rows with one and the same weight. */
function largestEqual<T extends { readonly weight: NumberField }>(rows: readonly T[]): readonly T[] {
  const groups = new Map<string, T[]>();
  for (const row of rows) {
    const key = canonical(row.weight.number!);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [row]);
    else group.push(row);
  }
  return [...groups.values()].reduce<readonly T[]>((most, group) => (group.length > most.length ? group : most), []);
}

/** Each of both once for the form: it is the division that is meant, not one row. */
export const S15 = assessmentRule(
  {
    id: 'S15',
    title: '分值过细或平均分配',
    severity: 'info',
    category: 'compliance',
    fixable: false,
  },
  function* ({ form }, { policy }) {
    const { lightestPoints, equalPoints } = policy.thresholds;
    const rows = form.indicators.flatMap((indicator) => {
      const { weight } = indicator;
      return weight?.number == null || compareDecimals(weight.number, '0') <= 0 ? [] : [{ indicator, weight }];
    });
    const small = rows.filter(({ weight }) => compareDecimals(weight.number!, lightestPoints.value) < 0);
    const equal = largestEqual(rows);
    const report = (variant: 'small' | 'equal', found: typeof rows | typeof equal) => ({
      cell: found[0]!.weight.cell,
      subject: nameOf(found[0]!.indicator),
      field: 'weight' as const,
      related: cellsOf(...found.slice(1).map(({ weight }) => weight)),
      variant,
      params: { weight: found[0]!.weight.number!, count: String(found.length), least: lightestPoints.value },
      actual: found[0]!.weight.number,
    });
    if (small.length > 0) yield report('small', small);
    if (equal.length > Number(equalPoints.value)) yield report('equal', equal);
  },
);
