import { sameMoney } from '../../facts/amounts';
import { basicRow } from '../../facts/basic-rows';
import { big } from '../../grid';
import { formIndex, workbookRule } from '../rule';
import { cellsOn, comparison } from '../report-parts';

/** 部门基本支出预算调整 of newer forms is another amount. */
const WHOLE = /整体/;

export const X11 = workbookRule(
  {
    id: 'X11',
    title: '基础数据表与自评表的预算数不一致',
    severity: 'error',
    category: 'consistency',
    fixable: false,
  },
  function* (context) {
    const { basicData, department } = context.facts;
    const total = department?.form.funds?.total ?? null;
    const row = basicData === null ? null : basicRow(basicData, 'budget-adjustment');
    if (basicData === null || department === null || total === null || row === null || !WHOLE.test(row.label)) return;
    const { form } = department;
    if (basicData.year !== null && form.year !== null && basicData.year !== form.year) return;
    const pairs = [
      { variant: 'initial', field: row.budget, other: total.initial },
      { variant: 'adjusted', field: row.actual, other: total.adjusted },
    ] as const;
    for (const { variant, field, other } of pairs) {
      if (field?.number == null || other?.number == null) continue;
      if (sameMoney(field.number, other.number, context.policy)) continue;
      yield {
        form: formIndex(context, basicData),
        cell: field.cell,
        subject: row.label,
        field: null,
        variant,
        related: cellsOn(form.sheet, other),
        ...comparison(field.number, big(other.number)),
      };
    }
  },
);
