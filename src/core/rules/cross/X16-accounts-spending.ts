import { sameMoney } from '../../facts/amounts';
import { readFinalAccounts } from '../../facts/final-accounts';
import { big } from '../../grid';
import { cellsOn, comparison } from '../report-parts';
import { workbookRule } from '../rule';

export const X16 = workbookRule(
  {
    id: 'X16',
    slug: 'accounts-spending',
    title: '决算支出与全年执行数不一致',
    severity: 'warning',
    category: 'consistency',
    basis: '部门整体支出的全年执行数一般等于部门决算的支出合计',
    verified: 'practice',
    fixable: false,
    help: {
      checks: '同一文件里有部门决算表的，支出合计（元换算为万元）是否等于部门整体支出绩效自评表的全年执行数。',
      bad: '决算支出合计11126700.00元，全年执行数1090.42万元。',
      good: '决算支出合计10904200.00元，全年执行数1090.42万元。',
      repair: '核对两个数的范围（是否含所属单位、其他资金）；确有差异的写情况说明。',
      limits: '没有部门决算表或没有认出“支出合计”时不检查；决算表没有写明万元的，按元读取。',
    },
  },
  function* ({ facts, grid, policy }) {
    const executed = facts.department?.form.funds?.total?.executed ?? null;
    if (facts.department === null || executed?.number == null) return;
    const accounts = readFinalAccounts(
      grid,
      facts.forms.map(({ form }) => form),
    );
    const found = accounts.find(({ items }) => items.spending?.number != null);
    const spending = found?.items.spending;
    if (found === undefined || spending?.number == null || sameMoney(spending.number, executed.number, policy)) return;
    yield {
      form: null,
      sheet: found.sheet,
      cell: spending.cell,
      subject: '',
      field: null,
      related: cellsOn(facts.department.form.sheet, executed),
      ...comparison(spending.number, big(executed.number)),
    };
  },
);
