/** Where money comes from and what it is for: `income.*`, and the lists `fundSources` and `projectItems`. 万元. */
import type { AssessedForm, WorkbookFacts } from '../../facts/facts';
import type { FundBlock } from '../../forms/form';
import { big, fixed, fullAddress, sum } from '../../grid';
import { itemsOf, NameTable, numberIn, type ListItem } from '../facts-by-name';
import { flatten } from '../reasons';
import { LABEL_LEAD } from '../words';

/** 万元 by which sums of typed amounts may differ before a sentence calls them different. */
export const MONEY_TOLERANCE = 0.011;

/** What 按收入性质分 says of money that is not of the general budget; a blank beside a filled split is none. */
export function nameIncome(table: NameTable, funds: FundBlock, sheet: string): void {
  const items = funds.splits.filter(({ side }) => side === 'income').flatMap((split) => split.items);
  const filled = items.find(({ amount: { number } }) => number !== null && !big(number).eq(0)) ?? null;
  const named = { 'income.governmentFund': 'government-fund', 'income.stateCapital': 'state-capital' } as const;
  for (const [name, kind] of Object.entries(named)) {
    const item = items.find((one) => one.kind === kind);
    if (item === undefined) continue;
    const own = numberIn(item.amount);
    if (own !== null) table.amount(name, own, [fullAddress(sheet, item.amount.cell)]);
    else if (filled !== null) table.flag(`${name}.zero`, true, [fullAddress(sheet, filled.amount.cell)]);
  }
}

/** List `fundSources`: where the money of a project comes from, when it adds up to the whole. */
export function fundSources(assessed: AssessedForm | null): ListItem[] {
  const funds = assessed?.form.funds ?? null;
  const whole = numberIn(funds?.total?.adjusted ?? funds?.total?.initial);
  if (assessed === null || funds === null || whole === null) return [];
  const rows = funds.rows.flatMap((row) => {
    const field = row.adjusted ?? row.initial;
    const number = numberIn(field);
    return row.isTotal || number === null || !big(number).gt(0) ? [] : [{ row, field: field!, number }];
  });
  if (
    !big(fixed(sum(rows.map(({ number }) => number)), 4))
      .minus(whole)
      .abs()
      .lte(MONEY_TOLERANCE)
  )
    return [];
  const { sheet } = assessed.form;
  return itemsOf(
    rows.map(({ row, field, number }) => {
      const label = flatten(row.label).replace(LABEL_LEAD, '');
      const table = new NameTable().set('source.label', label, []);
      return { word: label, names: table.amount('source.amount', number, [fullAddress(sheet, field.cell)]).names };
    }),
  );
}

/** List `projectItems`: the kinds of project spending of 基础数据表, when they are no more than the whole. */
export function projectItems(table: NameTable, { basicData }: WorkbookFacts): ListItem[] {
  const rows = (basicData?.rows ?? []).flatMap((row) => {
    const number = row.key === 'project-item' ? numberIn(row.actual) : null;
    return number === null || !big(number).gt(0) ? [] : [{ row, number }];
  });
  const whole = table.names.get('spending.project')?.text;
  if (basicData === null || whole === undefined || rows.length === 0) return [];
  if (
    big(fixed(sum(rows.map(({ number }) => number)), 4))
      .minus(whole)
      .gt(MONEY_TOLERANCE)
  )
    return [];
  return itemsOf(
    rows.map(({ row, number }) => {
      const label = flatten(row.label).replace(LABEL_LEAD, '');
      const names = new NameTable().set('item.label', label, []);
      const source = [fullAddress(basicData.sheet, row.actual!.cell)];
      return { word: label, names: names.amount('item.amount', number, source).names };
    }),
  );
}
