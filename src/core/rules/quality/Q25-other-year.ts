import { indicatorRule, ofBothValues } from '../rule';
import { nameOf } from '../report-parts';
import { SEVERAL_YEARS } from '../words/names';

export const Q25 = indicatorRule(
  {
    id: 'Q25',
    slug: 'other-year',
    title: '日期与评价年度不符',
    severity: 'warning',
    category: 'accuracy',
    basis: '指标值和完成值的日期应与评价年度相符',
    verified: 'practice',
    fixable: false,
    help: {
      checks: '指标值、完成值中日期的年份与评价年度是否相差超过1年。',
      bad: '2021年度自评表，指标值“2018年12月底前”。',
      good: '2021年度自评表，指标值“2021年12月底前”。',
      repair: '核对是否沿用了以前年度的表格；跨年度项目写明起止年份。',
      limits: '名称中有“规划”“跨年”“累计”等字样的跨年度指标不检查；表中读不到年度时不检查。',
    },
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
