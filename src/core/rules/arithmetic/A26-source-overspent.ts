import { numberOf, sourceRows } from '../../facts/amounts';
import type { FundRow } from '../../forms/form';
import { big, fixed } from '../../grid';
import { cellsOf } from '../report-parts';
import { assessmentRule } from '../rule';

/** As shown, in hundredths of 万元; null where one of both is no number. */
function isOverspent(row: FundRow): boolean | null {
  const adjusted = numberOf(row.adjusted);
  const executed = numberOf(row.executed);
  if (adjusted === null || executed === null) return null;
  return big(fixed(big(executed), 2)).gt(fixed(big(adjusted), 2));
}

/** Where the total is overspent as well A08 speaks, or A13 where it has no budget. */
export const A26 = assessmentRule(
  {
    id: 'A26',
    slug: 'source-overspent',
    title: '资金来源的执行数大于预算数',
    severity: 'warning',
    category: 'consistency',
    basis: '各资金来源的执行数不应超过该来源的全年预算数',
    verified: 'practice',
    fixable: false,
    help: {
      checks: '总额没有超支时，每一个资金来源的全年执行数是否不大于它的全年预算数。',
      bad: '其他资金全年预算10，全年执行12，总额没有超支。',
      good: '其他资金全年预算12，全年执行12。',
      repair: '核实资金来源，把执行数归到实际支出的来源，或补填该来源的预算数。',
      limits: '预算数或执行数空白的来源不检查；总额超支由其他检查项提示。',
    },
  },
  function* ({ form }) {
    if (form.funds?.total == null || isOverspent(form.funds.total) !== false) return;
    for (const row of sourceRows(form.funds)) {
      if (isOverspent(row) !== true) continue;
      yield {
        cell: row.executed!.cell,
        subject: row.label,
        field: 'executed',
        related: cellsOf(row.adjusted),
        params: { executed: fixed(big(row.executed!.number!), 2), adjusted: fixed(big(row.adjusted!.number!), 2) },
        actual: row.executed!.number,
      };
    }
  },
);
