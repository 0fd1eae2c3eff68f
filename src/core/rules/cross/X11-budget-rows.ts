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
    slug: 'budget-rows',
    title: '基础数据表与自评表的预算数不一致',
    severity: 'error',
    category: 'consistency',
    basis: '基础数据表“部门整体支出预算调整”填年初预算和调整后预算，应与自评表一致',
    verified: 'found',
    fixable: false,
    help: {
      checks:
        '基础数据表“部门整体支出预算调整”一行的预算数、决算数，是否等于自评表年度资金总额的年初预算数、全年预算数。',
      bad: '基础数据表1064.54、1121.67，自评表年初预算数1064.54、全年预算数1112.67。',
      good: '基础数据表1064.54、1112.67，自评表年初预算数1064.54、全年预算数1112.67。',
      repair: '核对批复和调整文件，改正填错的一张表；这一行填调整前后的总额，不填调整数。',
      limits: '只看“部门整体支出预算调整”一行，“部门基本支出预算调整”不检查；两张表年度不同时不检查。',
    },
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
