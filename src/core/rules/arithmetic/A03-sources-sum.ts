import { AMOUNT_COLUMNS, numberOf, sameMoney, sourceRows, type AmountColumn } from '../../facts/amounts';
import type { FundRow } from '../../forms/form';
import { big, sum, type Decimal } from '../../grid';
import type { Policy } from '../../policies';
import { assessmentRule } from '../rule';
import { cellsOf, comparison } from '../report-parts';

/**
 * Σ of the sources when rows that only detail the row above them count once: a row is a detail where the
 * rows after it add up to it. Forms print such sub-sources (其中：中央、地方) without saying so.
 */
function topLevelSum(amounts: readonly Decimal[], policy: Policy): Decimal[] {
  const top: Decimal[] = [];
  for (let index = 0; index < amounts.length; index++) {
    const amount = amounts[index]!;
    top.push(amount);
    let details = big(0);
    for (let next = index + 1; next < amounts.length && big(amount).gt(0); next++) {
      details = details.plus(amounts[next]!);
      if (next > index + 1 && sameMoney(details, amount, policy, next - index)) {
        index = next;
        break;
      }
    }
  }
  return top;
}

function amountsOf(rows: readonly FundRow[], column: AmountColumn): Decimal[] {
  return rows.map((row) => numberOf(row[column])).filter((number) => number !== null);
}

export const A03 = assessmentRule(
  {
    id: 'A03',
    slug: 'sources-sum',
    title: '资金来源合计与总额不符',
    severity: 'error',
    category: 'accuracy',
    basis: '年度资金总额＝各资金来源之和',
    verified: 'found',
    fixable: false,
    help: {
      checks: '年初预算数、全年预算数、全年执行数三栏中，各资金来源相加是否等于年度资金总额。',
      bad: '年度资金总额填0，财政拨款填90。',
      good: '年度资金总额90，其中财政拨款90。',
      repair: '核对各来源数和总额，改正填错的一个。',
      limits: '某一栏各来源都没有填数时不检查；来源下再分明细的，明细不重复相加。',
    },
  },
  function* ({ form }, { policy }) {
    const { total } = form.funds ?? {};
    if (form.funds === null || total == null) return;
    const sources = sourceRows(form.funds);
    for (const column of AMOUNT_COLUMNS) {
      const field = total[column];
      const amounts = amountsOf(sources, column);
      if (field?.number == null || amounts.length === 0) continue;
      const all = sum(amounts);
      const top = sum(topLevelSum(amounts, policy));
      if ([all, top].some((candidate) => sameMoney(candidate, field.number!, policy, amounts.length))) continue;
      yield {
        cell: field.cell,
        subject: total.label,
        field: column,
        related: cellsOf(...sources.map((row) => row[column])),
        ...comparison(field.number, top),
      };
    }
  },
);
