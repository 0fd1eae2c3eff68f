import { AMOUNT_COLUMNS, numberOf } from '../../facts/amounts';
import type { FundRow } from '../../forms/form';
import { big } from '../../grid';
import { cellsOf } from '../report-parts';
import { assessmentRule } from '../rule';

function amountsOf(row: FundRow) {
  return AMOUNT_COLUMNS.map((column) => numberOf(row[column]));
}

function isFilled(row: FundRow): boolean {
  return amountsOf(row).some((amount) => amount !== null);
}

function isEqual(row: FundRow): boolean {
  const [first, ...rest] = amountsOf(row);
  return first != null && rest.every((amount) => amount != null && big(amount).eq(first));
}

export const A18 = assessmentRule(
  {
    id: 'A18',
    title: '年初预算、全年预算、全年执行完全相同',
    severity: 'info',
    category: 'consistency',
    fixable: false,
  },
  function* ({ form }) {
    const total = form.funds?.total;
    if (form.kind !== 'department-self-assessment' || total?.adjusted?.number == null) return;
    const rows = form.funds!.rows.filter(isFilled);
    if (big(total.adjusted.number).lte(0) || !rows.every(isEqual)) return;
    yield {
      cell: total.adjusted.cell,
      subject: total.label,
      field: 'adjusted',
      related: rows
        .flatMap((row) => cellsOf(row.initial, row.adjusted, row.executed))
        .filter((cell) => cell !== total.adjusted!.cell),
      actual: total.adjusted.number,
    };
  },
);
