import { isPlaceholder } from '../../facts/reasons';
import { flatten, withoutMarks } from '../flat-text';
import { assessmentRule } from '../rule';

const MONEY = /-?\d[\d,]*(?:\.\d+)?(?:万元|亿元|元|万)?/g;
/** What stands around an amount when nothing else is said. */
const AROUND =
  /支出|执行|实际|完成|使用|资金|经费|金额|预算|投入|支付|拨付|项目|全年|年度|本年|年初|共计|合计|总计|共|计|总|数|额|率|为|是|了|已|元|[%，。；：、,;:.()（）]/g;

function isOnlyMoney(text: string): boolean {
  const flat = flatten(text);
  return /\d/.test(flat) && flat.replace(MONEY, '').replace(AROUND, '') === '' && !/^\d+(?:\.\d+)?%$/.test(flat);
}

export const Q29 = assessmentRule(
  {
    id: 'Q29',
    title: '总体目标的实际完成情况没有写实',
    severity: 'warning',
    category: 'accuracy',
    fixable: false,
  },
  function* ({ form }) {
    for (const { expected, actual } of form.goals) {
      if (isPlaceholder(actual.text)) continue;
      const isCopied = withoutMarks(actual.text) !== '' && withoutMarks(actual.text) === withoutMarks(expected.text);
      if (!isCopied && !isOnlyMoney(actual.text)) continue;
      yield {
        cell: actual.cell,
        subject: '',
        field: 'goalActual',
        related: isCopied ? [expected.cell] : [],
        variant: isCopied ? 'copied' : 'money',
      };
    }
  },
);
