import { sameMoney, splitOf, splitSum } from '../../facts/amounts';
import { big, fixed } from '../../grid';
import { assessmentRule } from '../rule';
import { cellsOf } from '../report-parts';

export const A09 = assessmentRule(
  {
    id: 'A09',
    slug: 'income-equals-spending',
    title: '收入性质合计与支出性质合计不等',
    severity: 'error',
    category: 'consistency',
    basis: '按收入性质分与按支出性质分是同一笔资金的两种分法，合计应相等',
    verified: 'practice',
    fixable: false,
    help: {
      checks: '按收入性质分的合计与按支出性质分的合计是否相等。',
      bad: '一般公共预算1112.67，基本支出1000.00、项目支出100.00。',
      good: '一般公共预算1112.67，基本支出1012.67、项目支出100.00。',
      repair: '核对两边明细，改正填错的一项。',
      limits: '任一边没有填数，或各自与某一总额相符时不在此项提示。',
    },
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
