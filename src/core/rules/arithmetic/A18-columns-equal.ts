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
    slug: 'columns-equal',
    title: '年初预算、全年预算、全年执行完全相同',
    severity: 'info',
    category: 'consistency',
    basis: '部门预算在年度中一般有调整和结余',
    verified: 'practice',
    fixable: false,
    help: {
      checks: '部门整体支出自评表中，各行的年初预算数、全年预算数、全年执行数是否完全相同。',
      bad: '三栏都填1112.67，而年度中有过追加。',
      good: '年初预算1064.54，全年预算1112.67，全年执行1112.67。',
      repair: '核对三栏是不是复制的同一个数；年内确实没有调整和结余的，不用修改。',
      limits: '项目支出自评表不检查；总额为0时不检查。',
    },
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
