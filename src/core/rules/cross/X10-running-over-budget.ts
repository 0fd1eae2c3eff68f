import { basicRow, exceeds, filledPair, rowName } from '../../facts/basic-rows';
import type { BasicDataKey } from '../../forms/form';
import { big, fixed } from '../../grid';
import { basicDataRule } from '../rule';

const ITEMS: readonly BasicDataKey[] = ['running-costs', 'office', 'utilities-travel', 'meetings-training'];

export const X10 = basicDataRule(
  {
    id: 'X10',
    slug: 'running-over-budget',
    title: '公用经费超预算',
    severity: 'warning',
    category: 'compliance',
    basis: '公用经费控制率＝实际支出公用经费总额÷预算安排公用经费总额，不应超过100%',
    verified: 'practice',
    fixable: false,
    help: {
      checks: '公用经费合计，以及办公经费，水费、电费、差旅费，会议费、培训费，本年决算是否超过本年预算。',
      bad: '水费、电费、差旅费预算7.50万元，决算25.36万元。',
      good: '水费、电费、差旅费预算30.00万元，决算29.50万元。',
      repair: '核对两个数；属实的写情况说明，注明调剂或追加的依据。',
      limits: '预算数或决算数没有填写的一行不检查。',
    },
  },
  function* (form, { policy }) {
    for (const row of ITEMS.map((key) => basicRow(form, key))) {
      const pair = filledPair(row, 'actual', 'budget');
      if (row === null || pair === null || !exceeds(pair.amount, pair.limit, policy)) continue;
      yield {
        cell: pair.field.cell,
        subject: rowName(row),
        field: 'spent',
        related: [pair.limitCell],
        params: {
          more: fixed(big(pair.amount).minus(pair.limit), 2),
          spent: fixed(big(pair.amount), 2),
          budget: fixed(big(pair.limit), 2),
        },
      };
    }
  },
);
