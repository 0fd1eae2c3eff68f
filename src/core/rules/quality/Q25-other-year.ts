import { indicatorRule, ofBothValues } from '../rule';
import { nameOf } from '../report-parts';
import { SEVERAL_YEARS } from '../words/names';

export const Q25 = indicatorRule(
  {
    id: 'Q25',
    title: '日期与评价年度不符',
    severity: 'warning',
    category: 'accuracy',
    fixable: false,
  },
  ({ indicator }, { form: { year } }, { policy }) => {
    if (year === null) return null;
    return ofBothValues(indicator, ({ cell, value: { kind, date, raw } }, field) => {
      if (kind !== 'date' || date === null || SEVERAL_YEARS.test(raw) || SEVERAL_YEARS.test(indicator.level3))
        return null;
      const found = Number(date.slice(0, 4));
      if (Math.abs(found - year) <= Number(policy.thresholds.yearDistance.value)) return null;
      return { cell, subject: nameOf(indicator), field, params: { found: String(found), year: String(year) } };
    });
  },
);
