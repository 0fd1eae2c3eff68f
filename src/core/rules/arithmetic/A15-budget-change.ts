import { numberOf } from '../../facts/amounts';
import { big, fixed } from '../../grid';
import { cellsOf } from '../report-parts';
import { assessmentRule } from '../rule';

export const A15 = assessmentRule(
  {
    id: 'A15',
    slug: 'budget-change',
    title: '全年预算比年初预算变动较大',
    severity: 'warning',
    category: 'compliance',
    basis: '预算调整较大的应说明原因；所见湖南评分表预算控制率超过30%的不得分',
    verified: 'found',
    fixable: false,
    help: {
      checks: '年度资金总额的全年预算数比年初预算数增加或减少是否超过30%（比例由评分办法定）。',
      bad: '年初预算1922.76，全年预算2690.62，增加39.94%，没有说明。',
      good: '年初预算1064.54，全年预算1112.67，增加4.52%。',
      repair: '核对两个数；没有填错的，用情况说明写明追加（追减）的主要原因。',
      limits: '年初预算数空白或为0时不检查；项目支出自评表中只作建议。',
    },
  },
  function* ({ form }, { policy }) {
    const total = form.funds?.total;
    const initial = numberOf(total?.initial);
    const adjusted = numberOf(total?.adjusted);
    if (total?.adjusted == null || initial === null || adjusted === null || big(initial).lte(0)) return;
    const change = big(adjusted).div(initial).minus(1);
    if (change.abs().lte(policy.thresholds.budgetChange.value)) return;
    yield {
      severity: form.kind === 'project-self-assessment' ? 'info' : 'warning',
      cell: total.adjusted.cell,
      subject: total.label,
      field: 'adjusted',
      related: cellsOf(total.initial),
      variant: change.gt(0) ? 'more' : 'less',
      params: {
        initial: fixed(big(initial), 2),
        adjusted: fixed(big(adjusted), 2),
        change: fixed(change.abs().times(100), 2),
      },
      actual: adjusted,
    };
  },
);
