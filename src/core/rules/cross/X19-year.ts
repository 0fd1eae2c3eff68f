import { commonYear, statedYears } from '../../facts/years';
import { formIndex, workbookRule } from '../rule';

export const X19 = workbookRule(
  {
    id: 'X19',
    title: '年度不一致',
    severity: 'error',
    category: 'consistency',
    fixable: false,
  },
  function* (context) {
    const years = statedYears(context.grid, context.facts);
    const common = commonYear(years.filter(({ source }) => source !== 'file'));
    const right = years.find(({ year, source }) => year === common && source !== 'file');
    if (common === null || right === undefined) return;
    for (const { year, source, form, sheet, cell } of years) {
      if (year === common || (source === 'form' && sheet?.includes(String(year)) === true)) continue;
      yield {
        form: formIndex(context, form ?? right.form),
        sheet,
        cell,
        ...(source === 'file' ? { severity: 'warning' as const } : {}),
        subject: '',
        field: 'year',
        variant: source,
        related: right.sheet === null || right.cell === null ? [] : [`${right.sheet}!${right.cell}`],
        params: { year: String(year), other: String(common) },
      };
    }
  },
);
