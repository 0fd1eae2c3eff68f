import { AMOUNT_COLUMNS, numberOf, sameMoney, sourceRows, type AmountColumn } from '../../facts/amounts';
import type { FundRow } from '../../forms/form';
import { big, sum, type Big, type Decimal } from '../../grid';
import type { Policy } from '../../policies';
import { assessmentRule } from '../rule';
import { cellsOf, comparison } from '../report-parts';

interface Source {
  readonly label: string;
  readonly amount: Decimal;
}

/** Words of a row that details the source above it even where it is the only one: 财政拨款, below it 上级财政拨款. */
const DETAIL = /上级|本级|中央|地方|[省市县区]级|一般公共预算|政府性基金/;

/**
 * The sources when rows that only detail the row above them count once: a row has details where the rows after
 * it add up to it. Forms print such sub-sources (其中：中央、地方) without saying so.
 */
function topLevel(sources: readonly Source[], policy: Policy): Source[] {
  const top: Source[] = [];
  for (let index = 0; index < sources.length; index++) {
    const source = sources[index]!;
    top.push(source);
    let details = big(0);
    for (let next = index + 1; next < sources.length && big(source.amount).gt(0); next++) {
      const { label, amount } = sources[next]!;
      details = details.plus(amount);
      // Two equal amounts are two sources, unless the words say otherwise.
      const isDetail = next > index + 1 || (DETAIL.test(label) && !DETAIL.test(source.label));
      if (isDetail && sameMoney(details, source.amount, policy, next - index)) {
        index = next;
        break;
      }
    }
  }
  return top;
}

function sourcesOf(rows: readonly FundRow[], column: AmountColumn): Source[] {
  return rows.flatMap((row) => {
    const amount = numberOf(row[column]);
    return amount === null ? [] : [{ label: row.label, amount }];
  });
}

function total(sources: readonly Source[]): Big {
  return sum(sources.map(({ amount }) => amount));
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
    if (form.funds?.total == null) return;
    const rows = sourceRows(form.funds);
    for (const column of AMOUNT_COLUMNS) {
      const field = form.funds.total[column];
      const sources = sourcesOf(rows, column);
      if (field?.number == null || sources.length === 0) continue;
      const entered = field.number;
      const [all, top] = [total(sources), total(topLevel(sources, policy))];
      if ([all, top].some((candidate) => sameMoney(candidate, entered, policy, sources.length))) continue;
      // Whether details count is a guess: the sum that comes closer is the one a person means.
      const nearer = all.minus(entered).abs().lte(top.minus(entered).abs()) ? all : top;
      yield {
        cell: field.cell,
        subject: form.funds.total.label,
        field: column,
        related: cellsOf(...rows.map((row) => row[column])),
        ...comparison(entered, nearer),
      };
    }
  },
);
