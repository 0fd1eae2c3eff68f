import { basicRow, exceeds, filledPair, rowName } from '../../facts/basic-rows';
import { big, fixed } from '../../grid';
import { basicDataRule } from '../rule';

export const X06 = basicDataRule(
  {
    id: 'X06',
    slug: 'public-over-budget',
    title: '三公经费决算超过预算',
    severity: 'warning',
    category: 'compliance',
    basis: '“三公”经费控制率＝“三公”经费实际支出数÷预算安排数，不应超过100%',
    verified: 'practice',
    fixable: false,
    help: {
      checks: '基础数据表的三公经费本年决算数是否超过本年预算数。',
      bad: '三公经费预算29.00万元，决算31.00万元。',
      good: '三公经费预算29.00万元，决算28.00万元。',
      repair: '核对两个数；决算数属实的不要改，写情况说明，注明追加预算的依据。',
      limits: '预算数或决算数没有填写时不检查。',
    },
  },
  function* (form, { policy }) {
    const row = basicRow(form, 'three-public');
    const pair = filledPair(row, 'actual', 'budget');
    if (row === null || pair === null || !exceeds(pair.amount, pair.limit, policy)) return;
    yield {
      cell: pair.field.cell,
      subject: rowName(row),
      field: 'spent',
      related: [pair.limitCell],
      params: { spent: fixed(big(pair.amount), 2), budget: fixed(big(pair.limit), 2) },
    };
  },
);
