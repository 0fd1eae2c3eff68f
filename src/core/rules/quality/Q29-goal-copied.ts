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
    slug: 'goal-copied',
    title: '总体目标的实际完成情况没有写实',
    severity: 'warning',
    category: 'accuracy',
    basis: '实际完成情况应对照预期目标填写实际完成的工作',
    verified: 'found',
    fixable: false,
    help: {
      checks: '年度总体目标的“实际完成情况”是否与“预期目标”文字相同，或只有金额。',
      bad: '预期目标“完成全市设施维护”，实际完成情况也写“完成全市设施维护”。',
      good: '预期目标“完成全市设施维护”，实际完成情况“全年维护设施52处，运行正常”。',
      repair: '逐条对照预期目标，写实际完成的工作和数量。',
      limits: '只比较文字是否相同（空格、标点不计）。',
    },
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
