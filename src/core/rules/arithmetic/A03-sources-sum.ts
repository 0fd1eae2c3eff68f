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

/** 基本支出 and 项目支出: the same money cut by what it is spent on, printed above or below its sources. */
const BY_USE = /^(?:\d+[.、])?(?:其中:?)?(?:\d+[.、])?(?:部门|单位)?(?:基本|项目|经营)支出/;

/** Amounts of one cut each: by sources, by use, or all where only one of them is printed. */
function cutsOf(sources: readonly Source[]): readonly (readonly Source[])[] {
  const byUse = sources.filter(({ label }) => BY_USE.test(label));
  const others = sources.filter((source) => !byUse.includes(source));
  return byUse.length >= 2 && others.length > 0 ? [others, byUse] : [sources];
}

function total(sources: readonly Source[]): Big {
  return sum(sources.map(({ amount }) => amount));
}

export const A03 = assessmentRule(
  {
    id: 'A03',
    title: '资金来源合计与总额不符',
    severity: 'error',
    category: 'accuracy',
    fixable: false,
  },
  function* ({ form }, { policy }) {
    if (form.funds?.total == null) return;
    const rows = sourceRows(form.funds);
    for (const column of AMOUNT_COLUMNS) {
      const field = form.funds.total[column];
      const sources = sourcesOf(rows, column);
      if (field?.number == null || sources.length === 0) continue;
      const entered = field.number;
      // Printed one under the other, the parts of a source may be 基本支出 and 项目支出, too.
      const [all, top] = [total(sources), total(topLevel(sources, policy))];
      const cuts = cutsOf(sources).flatMap((cut) => [total(cut), total(topLevel(cut, policy))]);
      if ([all, top, ...cuts].some((candidate) => sameMoney(candidate, entered, policy, sources.length))) continue;
      // Which of them count is a guess: the sum that comes closest is the one a person means.
      const gap = (candidate: Big) => candidate.minus(entered).abs();
      const nearer = [top, ...cuts].reduce((best, next) => (gap(next).lt(gap(best)) ? next : best), all);
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
