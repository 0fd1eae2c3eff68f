import { basicRow, exceeds, filledPair, rowName } from '../../facts/basic-rows';
import { big, fixed } from '../../grid';
import { basicDataRule } from '../rule';

export const X07 = basicDataRule(
  {
    id: 'X07',
    slug: 'public-growth',
    title: '三公经费比上年增加',
    severity: 'warning',
    category: 'compliance',
    basis: '湖南部门整体支出绩效评价指标表：“三公”经费变动率不大于0；三公经费“只减不增”',
    verified: 'found',
    fixable: false,
    help: {
      checks: '基础数据表的三公经费本年决算数是否超过上年决算数。',
      bad: '三公经费上年决算29.08万元，本年决算44.29万元。',
      good: '三公经费上年决算30.00万元，本年决算28.00万元。',
      repair: '核对两年的决算数；属实的写情况说明，注明增加的原因和审批依据。',
      limits: '任一年决算数没有填写时不检查；按决算数比较，不按预算数。',
    },
  },
  function* (form, { policy }) {
    const row = basicRow(form, 'three-public');
    const pair = filledPair(row, 'actual', 'previous');
    if (row === null || pair === null || !exceeds(pair.amount, pair.limit, policy)) return;
    const more = big(pair.amount).minus(pair.limit);
    const before = big(pair.limit);
    yield {
      cell: pair.field.cell,
      subject: rowName(row),
      field: 'spent',
      variant: before.gt(0) ? 'grown' : 'new',
      related: [pair.limitCell],
      params: { more: fixed(more, 2), ...(before.gt(0) ? { percent: fixed(more.div(before).times(100), 2) } : {}) },
    };
  },
);
