import { numberOf, sameMoney, splitOf } from '../../facts/amounts';
import { BASIC_COLUMNS, basicRow, type BasicColumn } from '../../facts/basic-rows';
import type { BasicDataForm, SelfAssessmentForm } from '../../forms/form';
import { big, fixed, plain, sum, type Decimal } from '../../grid';
import { cellsOf, cellsOn } from '../report-parts';
import { formIndex, workbookRule, type RuleContext } from '../rule';

/** What a column says of 项目支出: its own amount, and the sum of the items below it. */
function amountsOf(form: BasicDataForm, column: BasicColumn): Decimal[] {
  const stated = basicRow(form, 'project')?.[column]?.number ?? null;
  const items = form.rows.filter(({ key }) => key === 'project-item').map((row) => row[column]?.number ?? null);
  const filled = items.filter((amount) => amount !== null);
  return [...(stated === null ? [] : [stated]), ...(filled.length === 0 ? [] : [plain(sum(filled))])];
}

/**
 * The basic data give the budget as approved and the accounts, the form the budget as changed in the year: what lies
 * between fits where the whole budget was changed that way and as much, and no more is left than of the whole.
 */
function explainedByChange(
  { funds }: SelfAssessmentForm,
  amount: Decimal,
  budget: readonly Decimal[],
  actual: readonly Decimal[],
): boolean {
  const [initial, adjusted] = [numberOf(funds?.total?.initial), numberOf(funds?.total?.adjusted)];
  const executed = numberOf(funds?.total?.executed);
  const [approved, spent] = [budget[0], actual[0]];
  if (initial === null || adjusted === null || executed === null || approved === undefined || spent === undefined)
    return false;
  const whole = big(adjusted).minus(initial);
  const part = big(amount).minus(approved);
  const left = big(amount).minus(spent);
  const sameWay = whole.times(part).gt(0) && part.abs().lte(whole.abs());
  return sameWay && left.gte(0) && left.lte(big(adjusted).minus(executed));
}

/** The project forms add up to it. */
function isSumOfProjects({ facts, policy }: RuleContext, amount: Decimal): boolean {
  const amounts = facts.projects.map(({ form }) => numberOf(form.funds?.total?.adjusted)).filter((one) => one !== null);
  return amounts.length > 0 && sameMoney(plain(sum(amounts)), amount, policy, amounts.length);
}

export const X12 = workbookRule(
  {
    id: 'X12',
    title: '基础数据表与自评表的项目支出不一致',
    severity: 'error',
    category: 'consistency',
    fixable: false,
  },
  function* (context) {
    const { basicData, department } = context.facts;
    if (basicData === null || department === null) return;
    const { form } = department;
    if (basicData.year !== null && form.year !== null && basicData.year !== form.year) return;
    const item = splitOf(form, 'spending')?.items.find(({ kind }) => kind === 'project');
    const amount = item?.amount.number ?? null;
    const [budget, actual] = [amountsOf(basicData, 'budget'), amountsOf(basicData, 'actual')];
    const rows = basicData.rows.filter(({ key }) => key === 'project' || key === 'project-item');
    if (item === undefined || amount === null || budget.length + actual.length === 0) return;
    const items = Math.max(rows.length, 1);
    if ([...budget, ...actual].some((one) => sameMoney(one, amount, context.policy, items))) return;
    const isAdjusted = explainedByChange(form, amount, amountsOf(basicData, 'budget'), actual);
    if (isAdjusted && isSumOfProjects(context, amount)) return;
    const shown = (amounts: readonly Decimal[]) => (amounts[0] === undefined ? '—' : fixed(big(amounts[0]), 2));
    const row = rows.find((one) => one.actual?.number != null) ?? rows.find((one) => one.budget?.number != null);
    const field = row?.actual?.number == null ? row?.budget : row.actual;
    const cells = cellsOf(...rows.flatMap((one) => BASIC_COLUMNS.slice(1).map((column) => one[column])));
    yield {
      ...(isAdjusted ? { severity: 'info' as const, variant: 'adjusted' } : { variant: 'differs' }),
      form: formIndex(context, basicData),
      cell: field?.cell ?? null,
      subject: row?.label ?? '',
      field: null,
      related: [...cells.filter((cell) => cell !== field?.cell), ...cellsOn(form.sheet, item.amount)],
      params: { budget: shown(budget), spent: shown(actual), project: fixed(big(amount), 2) },
    };
  },
);
