import { sameMoney } from '../../facts/amounts';
import { readFinalAccounts } from '../../facts/final-accounts';
import { big } from '../../grid';
import { cellsOn, comparison } from '../report-parts';
import { workbookRule } from '../rule';

export const X16 = workbookRule(
  {
    id: 'X16',
    title: '决算支出与全年执行数不一致',
    severity: 'warning',
    category: 'consistency',
    fixable: false,
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
