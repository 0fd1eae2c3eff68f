import { big, fixed } from '../../grid';
import { isRateExplained, rateRow } from '../low-rate';
import { assessmentRule } from '../rule';
import { cellsOf } from '../report-parts';

export const E04 = assessmentRule(
  {
    id: 'E04',
    slug: 'low-execution',
    title: '预算执行率偏低没有说明',
    severity: 'warning',
    category: 'completeness',
    basis: '预算执行率低于90%的，须说明原因',
    verified: 'found',
    fixable: false,
    help: {
      checks: '全年执行数÷全年预算数低于90%时，资金一行（或“预算执行率”指标一行）的原因栏或自评报告里是否说明了原因。',
      bad: '全年预算100万元，执行76万元，执行率76%，表和报告里都没有说明。',
      good: '资金一行的原因栏写明：设备采购于12月完成招标，款项按合同在次年支付。',
      repair: '在资金一行的原因栏或自评报告中写明执行率低的原因；表中没有这一栏的，写情况说明。',
      limits: '90%由评分办法规定。自评报告中同一句话既写到执行率又写到原因，即视为已说明；原因是否充分由人判断。',
    },
  },
  function* (assessed, context) {
    const { policy } = context;
    const total = assessed.form.funds?.total;
    const rate = assessed.scored.executionRate?.value ?? null;
    if (total == null || rate === null || big(rate).gte(policy.executionRate.explainBelow.value)) return;
    if (isRateExplained(assessed, context)) return;
    const cell = (total.rate ?? total.executed)?.cell ?? total.labelCell;
    const least = big(policy.executionRate.explainBelow.value).times(100);
    yield {
      cell,
      subject: total.label,
      field: total.rate === null ? 'executed' : 'rate',
      related: cellsOf(
        total.executed,
        total.adjusted ?? total.initial,
        total.reason,
        rateRow(assessed)?.reason ?? null,
      ).filter((other) => other !== cell),
      params: { rate: fixed(big(rate).times(100), 2), least: least.toFixed() },
    };
  },
);
