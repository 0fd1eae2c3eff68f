import { matchedTotal, moneyTolerance, numberOf, splitOf } from '../../facts/amounts';
import { basicRow } from '../../facts/basic-rows';
import { assessedOf, type AssessedForm } from '../../facts/facts';
import { agrees, claimsOf, labelPattern, quoteOf, type ReportClaim } from '../../facts/report-claims';
import { MONEY_LABELS, type ReportMoney } from '../../facts/words/report-labels';
import type { NumberField } from '../../forms/form';
import { big, fixed, plain, type Big, type Decimal } from '../../grid';
import { onReport, reportedForm } from '../report-place';
import { differingAmounts } from '../goal-money';
import { cellsOn, comparison } from '../report-parts';
import { workbookRule, type PlacedReport, type RuleContext } from '../rule';

const LABELS = Object.fromEntries(
  Object.entries(MONEY_LABELS).map(([kind, core]) => [kind, labelPattern(core)]),
) as Record<ReportMoney, RegExp>;

/** What the forms say of a figure; the report must say one of the `values`, the first is the one it should. */
interface Known {
  readonly values: readonly Decimal[];
  readonly cells: readonly string[];
}

function known(sheet: string, ...fields: readonly (NumberField | null | undefined)[]): Known | null {
  const filled = fields.filter((field) => field?.number != null).map((field) => field!);
  return filled.length === 0 ? null : { values: filled.map(({ number }) => number!), cells: cellsOn(sheet, ...filled) };
}

function totals({ form }: AssessedForm): Partial<Record<ReportMoney, Known | null>> {
  const total = form.funds?.total ?? null;
  if (total === null) return {};
  const [initial, adjusted] = [numberOf(total.initial), numberOf(total.adjusted)];
  const change = initial === null || adjusted === null ? null : plain(big(adjusted).minus(initial).abs());
  return {
    initial: known(form.sheet, total.initial),
    adjusted: known(form.sheet, total.adjusted),
    // 收入 may mean what was planned, what came in or what was used.
    income: known(form.sheet, total.adjusted, total.initial, total.executed),
    spending: known(form.sheet, total.executed),
    adjustment:
      change === null ? null : { values: [change], cells: cellsOn(form.sheet, total.initial, total.adjusted) },
  };
}

/** 基本支出 and 项目支出 of the form; where a person split another total than the amount spent, that is known too. */
function parts({ facts }: RuleContext, { form }: AssessedForm): Partial<Record<'basic' | 'project', Known | null>> {
  const items = splitOf(form, 'spending')?.items ?? [];
  const amount = (kind: 'basic' | 'project') => items.find((item) => item.kind === kind)?.amount;
  const project = known(form.sheet, amount('project'));
  const row = facts.basicData === null ? null : basicRow(facts.basicData, 'project');
  const others = [row?.budget?.number, row?.actual?.number].filter((number) => number != null);
  // What a form without project money says against a report with some is X17's.
  const none = project === null || big(project.values[0]!).eq(0);
  return {
    basic: known(form.sheet, amount('basic')),
    project: none ? null : { ...project, values: [...project.values, ...others] },
  };
}

/** What was spent of 三公经费; without a word behind it the budget may be meant as well. */
function threePublic({ facts }: RuleContext, { form }: AssessedForm): Known | null {
  const { basicData } = facts;
  const isSameYear = basicData?.year == null || form.year === null || basicData.year === form.year;
  const row = basicData === null || !isSameYear ? null : basicRow(basicData, 'three-public');
  return row?.actual?.number == null ? null : known(basicData!.sheet, row.actual, row.budget);
}

/** A report may split the amount spent while the form splits the budget: its parts then add up to the former. */
function splitsSpending(
  context: RuleContext,
  { form }: AssessedForm,
  basic: readonly ReportClaim[],
  project: readonly ReportClaim[],
): boolean {
  const split = splitOf(form, 'spending');
  const executed = numberOf(form.funds?.total?.executed);
  if (split === null || executed === null || matchedTotal(split, form.funds!, context.policy) === 'executed')
    return false;
  const sum = (claims: readonly ReportClaim[]) => claims[0]?.number.number ?? '0';
  const said = big(sum(basic)).plus(sum(project));
  return said.minus(executed).abs().lte(moneyTolerance(context.policy, 2));
}

/** What is said of the office as a whole, with labels that say nothing of a part themselves. */
const WHOLE: readonly ReportMoney[] = ['initial', 'adjusted', 'income', 'adjustment', 'spending'];

/**
 * A sentence speaks of what its first amount is: 三公经费预算29万元，支出28万元 says nothing of all spending, and
 * 下属单位支出320万元，其中基本支出200万元 nothing of this office.
 */
function isOfOther({ sentence, number }: ReportClaim, kind: ReportMoney): boolean {
  const first = sentence.numbers.find(({ unit }) => unit === '万元');
  if (first === undefined || first === number || kind === 'threePublic') return false;
  const topics = WHOLE.includes(kind) ? WHOLE : (Object.keys(LABELS) as ReportMoney[]);
  return !topics.some((topic) => LABELS[topic].test(first.before.replace(/^初/, '年初')));
}

/** 支出总计 of the accounts holds what is carried over, and equals 收入总计. */
const GRAND_TOTAL = /总计/;

function disagrees({ number }: ReportClaim, { values }: Known, tolerance: Big): boolean {
  return !values.some((value) => agrees(number, value, tolerance));
}

/** 实际完成情况 of every form; a sum of amounts without labels is only likely to be the money of the form. */
function* inGoals(context: RuleContext): Iterable<PlacedReport> {
  for (const [index, reviewed] of context.facts.forms.entries()) {
    const assessed = assessedOf(reviewed);
    if (assessed === null) continue;
    for (const { goal, kind, quotes, said, field } of differingAmounts(assessed, context.policy)) {
      yield {
        form: index,
        ...(kind === 'sum' ? { severity: 'warning' as const } : {}),
        cell: goal.cell,
        subject: '',
        field: 'goalActual',
        variant: `goal-${kind}`,
        related: [field.cell],
        params: { quote: kind === 'sum' ? quotes.map(({ text }) => text).join('、') : quoteOf(quotes[0]!) },
        ...comparison(said, big(field.number)),
      };
    }
  }
}

export const X13 = workbookRule(
  {
    id: 'X13',
    title: '报告金额与自评表不一致',
    severity: 'error',
    category: 'consistency',
    fixable: false,
  },
  function* (context) {
    yield* inGoals(context);
    const { report } = context.facts;
    const assessed = reportedForm(context);
    if (report === null || assessed === null) return;
    const { form } = assessed;
    const all: Partial<Record<ReportMoney, Known | null>> = {
      ...totals(assessed),
      ...parts(context, assessed),
      threePublic: threePublic(context, assessed),
    };
    const claims = (kind: ReportMoney) => claimsOf(report, LABELS[kind], ['万元'], form.year);
    // An indicator may be called 部门整体支出: its result is X18's.
    const ofIndicator = ({ number }: ReportClaim) =>
      form.indicators.some(({ level3 }) => level3.length > 2 && number.before.includes(level3.replace(/\s/g, '')));
    const other = splitsSpending(context, assessed, claims('basic'), claims('project'));
    for (const kind of Object.keys(LABELS) as ReportMoney[]) {
      const stated = all[kind];
      if (stated == null || (other && (kind === 'basic' || kind === 'project'))) continue;
      for (const claim of claims(kind)) {
        if (!disagrees(claim, stated, moneyTolerance(context.policy, 1)) || ofIndicator(claim)) continue;
        if (isOfOther(claim, kind) || GRAND_TOTAL.test(claim.number.before)) continue;
        const [expected] = stated.values;
        yield {
          // What came in is no figure of the form; what was budgeted is.
          ...(kind === 'income' && !claim.number.before.includes('预算') ? { severity: 'warning' as const } : {}),
          ...onReport(context, report, form, claim.sentence),
          subject: '',
          field: null,
          variant: kind,
          related: stated.cells,
          params: { quote: quoteOf(claim.number) },
          expected: fixed(big(expected!), 2),
          actual: claim.number.number,
          difference: plain(big(claim.number.number).minus(expected!)),
        };
      }
    }
  },
);
