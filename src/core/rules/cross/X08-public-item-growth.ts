import { basicRow, exceeds, filledPair, rowName } from '../../facts/basic-rows';
import type { BasicDataKey } from '../../forms/form';
import { big, fixed } from '../../grid';
import { basicDataRule } from '../rule';

const ITEMS: readonly BasicDataKey[] = ['vehicles', 'abroad', 'reception'];

export const X08 = basicDataRule(
  {
    id: 'X08',
    slug: 'public-item-growth',
    title: '三公经费单项增长较多',
    severity: 'info',
    category: 'compliance',
    basis: '部分地方的整体支出评价指标对“三公”经费分项考核变动率',
    verified: 'found',
    fixable: false,
    help: {
      checks:
        '三公经费总额没有增加时，公车、出国、接待各项本年决算是否比上年增长过多（超过多少由评分办法规定，一般为10%）。',
      bad: '三公经费总额下降，公务接待由8.00万元增加到12.00万元。',
      good: '各项都与上年持平或下降。',
      repair: '核对该项决算数；属实的，在自评报告中说明增长原因。',
      limits: '三公经费总额比上年增加的，只提示总额；上年决算为0或没有填写的不检查。',
    },
  },
  function* (form, { policy }) {
    const total = filledPair(basicRow(form, 'three-public'), 'actual', 'previous');
    if (total !== null && exceeds(total.amount, total.limit, policy)) return;
    for (const key of ITEMS) {
      const row = basicRow(form, key);
      const pair = filledPair(row, 'actual', 'previous');
      if (row === null || pair === null || big(pair.limit).lte(0)) continue;
      const growth = big(pair.amount).div(pair.limit).minus(1);
      if (growth.lte(policy.thresholds.publicItemGrowth.value) || !exceeds(pair.amount, pair.limit, policy)) continue;
      yield {
        cell: pair.field.cell,
        subject: rowName(row),
        field: 'spent',
        related: [pair.limitCell],
        params: {
          percent: fixed(growth.times(100), 2),
          spent: fixed(big(pair.amount), 2),
          before: fixed(big(pair.limit), 2),
        },
      };
    }
  },
);
