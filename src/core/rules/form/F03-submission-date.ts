import type { SubmissionField } from '../../facts/submission';
import { parseText, parseValue, type ValueContext } from '../../values';
import { formRuleAmong } from '../rule';
import { submissionOf } from '../submission-fields';

const NO_CONTEXT = { unitColumn: '', comparatorColumn: '', header: '', date1904: false } as const;

/** ISO day, the last one of a month; null where the text names no year and month. */
function dayOf({ label, text, own }: SubmissionField, date1904: boolean): string | null {
  const context: ValueContext = { ...NO_CONTEXT, role: 'actual', name: label, year: null, date1904 };
  const value =
    own === null || typeof own.value === 'string'
      ? parseText(text.replace(/^(20\d\d)\s*[年./-]\s*(\d{1,2})\s*[月./-]?\s*/, '$1年$2月'), context)
      : parseValue({ ...own, uncalculated: false }, context);
  return value.kind === 'date' ? value.date : null;
}

/** The day for a sentence, without leading zeros. */
function partsOf(day: string): Readonly<Record<'onYear' | 'onMonth' | 'onDay', string>> {
  const [onYear, onMonth, onDay] = day.split('-').map((part) => String(Number(part)));
  return { onYear: onYear!, onMonth: onMonth!, onDay: onDay! };
}

/** Last ISO day a form of the year may be filled in. */
function lastDay(year: number, months: number): string {
  const month = String(((months - 1) % 12) + 1).padStart(2, '0');
  return `${year + 1 + Math.floor((months - 1) / 12)}-${month}-31`;
}

export const F03 = formRuleAmong(
  {
    id: 'F03',
    title: '填报日期与评价年度不符',
    severity: 'warning',
    category: 'consistency',
    fixable: false,
  },
  function* (form, context) {
    const { grid, policy } = context;
    if (form.year === null) return;
    const months = Number(policy.thresholds.reportMonths.value);
    for (const field of submissionOf(form, context)) {
      const day = field.kind === 'date' ? dayOf(field, grid.date1904) : null;
      if (day === null || (day >= `${form.year}-12-31` && day <= lastDay(form.year, months))) continue;
      yield {
        cell: field.cell,
        subject: field.label,
        field: null,
        variant: day < `${form.year}-12-31` ? 'early' : 'late',
        related: form.yearCell === null ? [] : [form.yearCell],
        params: { ...partsOf(day), year: String(form.year), months: String(months) },
      };
    }
  },
);
