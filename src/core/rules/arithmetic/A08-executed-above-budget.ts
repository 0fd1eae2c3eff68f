import { numberOf } from '../../facts/amounts';
import { big, fixed } from '../../grid';
import { assessmentRule } from '../rule';
import { cellsOf } from '../report-parts';

export const A08 = assessmentRule(
  {
    id: 'A08',
    slug: 'executed-above-budget',
    title: '全年执行数超过全年预算数',
    severity: 'error',
    category: 'accuracy',
    basis: '执行数不应超过调整后的全年预算数，执行率不超过100%',
    verified: 'practice',
    fixable: false,
    help: {
      checks: '年度资金总额的全年执行数是否不大于全年预算数。',
      bad: '全年预算1064.54，全年执行1112.67。',
      good: '全年预算1112.67，全年执行1112.67。',
      repair: '核对是否漏填预算追加、上年结转，或把年初预算数填进了全年预算数。',
      limits: '只检查年度资金总额一行；全年预算数为0时不在此项提示。',
    },
  },
  function* ({ form }) {
    const total = form.funds?.total;
    const adjusted = numberOf(total?.adjusted);
    const executed = numberOf(total?.executed);
    if (total?.executed == null || adjusted === null || executed === null) return;
    // Compared as shown, in hundredths of 万元: a message must not say that 1112.67 is more than 1112.67.
    if (big(adjusted).lte(0) || big(fixed(big(executed), 2)).lte(fixed(big(adjusted), 2))) return;
    yield {
      cell: total.executed.cell,
      subject: total.label,
      field: 'executed',
      related: cellsOf(total.adjusted),
      params: {
        executed: fixed(big(executed), 2),
        adjusted: fixed(big(adjusted), 2),
        rate: fixed(big(executed).div(adjusted).times(100), 2),
      },
      actual: executed,
      difference: big(executed).minus(adjusted).toFixed(),
    };
  },
);
