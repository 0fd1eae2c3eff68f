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
    title: '资金来源的执行数大于预算数',
    severity: 'warning',
    category: 'consistency',
    fixable: false,
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
