import { matchedTotal, splitOf } from '../../facts/amounts';
import { exceeds } from '../../facts/basic-rows';
import { big, fixed, sum } from '../../grid';
import { cellsOn } from '../report-parts';
import { formIndex, workbookRule } from '../rule';

export const X26 = workbookRule(
  {
    id: 'X26',
    slug: 'projects-sum',
    title: '各项目执行数合计大于部门项目支出',
    severity: 'warning',
    category: 'consistency',
    basis: '各项目支出绩效自评表的执行数，应包含在部门整体支出的项目支出中',
    verified: 'practice',
    fixable: false,
    help: {
      checks: '同一文件里各项目支出绩效自评表的全年执行数相加，是否大于部门整体支出绩效自评表的项目支出。',
      bad: '三个项目执行数合计240.00万元，部门项目支出212.67万元。',
      good: '三个项目执行数合计200.00万元，部门项目支出212.67万元。',
      repair: '核对各项目执行数和部门项目支出；项目资金含上级直达或其他单位资金的，写情况说明。',
      limits: '部门项目支出按年初预算填列或没有填写时不检查；年度与部门表不同的项目不计入。',
    },
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
