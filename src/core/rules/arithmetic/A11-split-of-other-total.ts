import { matchedTotal, splitSum } from '../../facts/amounts';
import { fixed, big } from '../../grid';
import { assessmentRule } from '../rule';
import { splitCells } from '../split-rule';

/** The split is right in itself, only not that of the column it usually details. */
export const A11 = assessmentRule(
  {
    id: 'A11',
    slug: 'split-of-other-total',
    title: '收支明细对应的不是全年预算数',
    severity: 'info',
    category: 'consistency',
    basis: '收入、支出性质明细一般按全年预算数填列',
    verified: 'practice',
    fixable: false,
    help: {
      checks: '按收入性质、按支出性质的明细合计，对上的是不是全年预算数。',
      bad: '年初预算1064.54，全年预算1112.67，按支出性质合计1064.54。',
      good: '年初预算1064.54，全年预算1112.67，按支出性质合计1112.67。',
      repair: '按全年预算数（调整后）重新填列明细；当地要求按年初预算或执行数填的，不用修改。',
      limits: '三个总额都对不上的由其他检查项提示；全年预算数没有填数字时不检查。',
    },
  },
  function* ({ form }, { policy }) {
    const { funds } = form;
    if (funds?.total?.adjusted?.number == null) return;
    for (const split of funds.splits) {
      const column = matchedTotal(split, funds, policy);
      const sum = splitSum(split);
      if (column === null || column === 'adjusted' || sum === null) continue;
      yield {
        cell: split.cell,
        subject: split.label,
        field: null,
        related: splitCells(split, funds),
        variant: column,
        params: { sum: fixed(big(sum), 2), adjusted: fixed(big(funds.total.adjusted.number), 2) },
        actual: sum,
      };
    }
  },
);
