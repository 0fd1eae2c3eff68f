import { matchedTotal, splitOf } from '../../facts/amounts';
import { exceeds } from '../../facts/basic-rows';
import { big, fixed, sum } from '../../grid';
import { cellsOn } from '../report-parts';
import { formIndex, workbookRule } from '../rule';

export const X26 = workbookRule(
  {
    id: 'X26',
    title: '各项目执行数合计大于部门项目支出',
    severity: 'warning',
    category: 'consistency',
    fixable: false,
  },
  function* (context) {
    const { department, projects } = context.facts;
    const split = department === null ? null : splitOf(department.form, 'spending');
    const item = split?.items.find(({ kind }) => kind === 'project');
    if (department === null || split === null || item?.amount.number == null) return;
    const { form } = department;
    if (matchedTotal(split, form.funds!, context.policy) === 'initial') return;
    const fields = projects.flatMap(({ form: project }) => {
      const executed = project.funds?.total?.executed ?? null;
      if (project.sheetHidden) return [];
      const sameYear = project.year === null || form.year === null || project.year === form.year;
      return executed?.number == null || !sameYear ? [] : [{ sheet: project.sheet, executed, amount: executed.number }];
    });
    const total = sum(fields.map(({ amount }) => amount));
    if (fields.length === 0 || !exceeds(total, item.amount.number, context.policy, fields.length)) return;
    yield {
      form: formIndex(context, form),
      cell: item.amount.cell,
      subject: item.label,
      field: null,
      related: fields.flatMap(({ sheet, executed }) => cellsOn(sheet, executed)),
      params: {
        count: String(fields.length),
        total: fixed(total, 2),
        project: fixed(big(item.amount.number), 2),
      },
    };
  },
);
