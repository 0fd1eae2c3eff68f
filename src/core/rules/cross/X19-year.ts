import { commonYear, statedYears } from '../../facts/years';
import { formIndex, workbookRule } from '../rule';

export const X19 = workbookRule(
  {
    id: 'X19',
    slug: 'year',
    title: '年度不一致',
    severity: 'error',
    category: 'consistency',
    basis: '同一次自评的各张表和自评报告，评价年度应一致',
    verified: 'practice',
    fixable: false,
    help: {
      checks: '各张表的表名和表头、基础数据表的栏目、自评报告标题、文件名写明的年度是否一致。',
      bad: '自评表表头“（2021年度）”，自评报告标题“2022年度部门整体支出绩效自评报告”。',
      good: '各表和报告都写2021年度。',
      repair: '改正写错的年度；不是同一年度的表，分文件报送。',
      limits:
        '表名中属于项目名称的年份、起止年份不比较；工作表名称就写着该年度的（如留存的上年表）不提示；文件名只看写明“××××年度”的，不一致时提示说明。',
    },
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
