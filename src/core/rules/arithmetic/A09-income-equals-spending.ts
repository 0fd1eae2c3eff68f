import { sameMoney, splitOf, splitSum } from '../../facts/amounts';
import { big, fixed } from '../../grid';
import { assessmentRule } from '../rule';
import { cellsOf } from '../report-parts';

export const A09 = assessmentRule(
  {
    id: 'A09',
    title: '收入性质合计与支出性质合计不等',
    severity: 'error',
    category: 'consistency',
    fixable: false,
  },
  function* ({ form }, { policy }) {
    const income = splitOf(form, 'income');
    const spending = splitOf(form, 'spending');
    if (form.funds === null || income === null || spending === null) return;
    const [received, spent] = [splitSum(income), splitSum(spending)];
    if (received === null || spent === null) return;
    const items = income.items.length + spending.items.length;
    if (sameMoney(received, spent, policy, items)) return;
    // With a total to compare, either both sides fit one (A11 speaks) or one fits none (A10, A22 speak).
    const { total } = form.funds;
    if ([total?.initial, total?.adjusted, total?.executed].some((field) => field?.number != null)) return;
    yield {
      cell: income.cell,
      subject: income.label,
      field: null,
      related: cellsOf(spending, ...[...income.items, ...spending.items].map(({ amount }) => amount)),
      params: { income: fixed(big(received), 2), spending: fixed(big(spent), 2) },
      actual: received,
      expected: spent,
      difference: big(received).minus(spent).toFixed(),
    };
  },
);
