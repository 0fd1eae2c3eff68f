/** Money of the form the report is about: `fund.*`, `spending.*`, `project.*`. Amounts in 万元. */
import type { AssessedForm, WorkbookFacts } from '../../facts/facts';
import { changeReason, rateReason } from '../../facts/rate-reason';
import type { FundBlock, NumberField, SplitItemKind } from '../../forms/form';
import { big, fixed, fullAddress, sum, type Big } from '../../grid';
import { numberIn, type NameTable } from '../facts-by-name';
import { splitReason } from '../reasons';
import { percentOf } from '../say-value';
import { MONEY_TOLERANCE, nameIncome } from './fund-parts';

/** 分 by which points may differ from what the policy gives. */
const POINTS_TOLERANCE = 0.011;

interface Amount {
  readonly number: Big;
  readonly source: string;
}

export function nameFunds(table: NameTable, assessed: AssessedForm | null, facts: WorkbookFacts): void {
  const total = assessed?.form.funds?.total ?? null;
  if (assessed === null || total === null) return;
  const { sheet } = assessed.form;
  table.amountOf('fund.initial', sheet, total.initial);
  table.amountOf('fund.adjusted', sheet, total.adjusted);
  table.amountOf('fund.executed', sheet, total.executed);
  table.flag('fund.initial.asked', total.initial !== null);
  const disputed = sourcesOfNothing(assessed.form);
  table.flag('fund.disputed', disputed.length > 0, disputed);
  const initial = amount(sheet, total.initial);
  const adjusted = amount(sheet, total.adjusted);
  const executed = amount(sheet, total.executed);
  if (initial !== null && adjusted !== null) nameAdjustment(table, initial, adjusted, amount(sheet, total.adjustment));
  if (adjusted !== null && executed !== null) nameExecution(table, assessed, adjusted, executed);
  const change = changeReason(assessed.form);
  const why = change === null ? '' : splitReason(change.text, assessed.form.year).cause;
  if (change !== null && why !== '') table.set('fund.changeCause', why, [fullAddress(sheet, change.cell)]);
  nameSpending(table, facts, assessed, adjusted, executed);
  nameIncome(table, assessed.form.funds!, sheet);
}

/** Cells with money although the total that they are part of is 0: then no sentence says that there was none. */
function sourcesOfNothing({ funds, sheet }: AssessedForm['form']): string[] {
  const total = funds?.total ?? null;
  const isZero = (field: NumberField | null) => numberIn(field) !== null && big(numberIn(field)!).eq(0);
  const hasMoney = (field: NumberField | null) => numberIn(field) !== null && !big(numberIn(field)!).eq(0);
  if (funds === null || total === null || !(isZero(total.adjusted) || isZero(total.executed))) return [];
  const parts = funds.rows.filter((row) => !row.isTotal).flatMap((row) => [row.adjusted, row.executed]);
  const items = funds.splits.flatMap((split) => split.items.map((item) => item.amount));
  const filled = [...parts, ...items].filter(hasMoney);
  return filled.length === 0 ? [] : filled.map((field) => fullAddress(sheet, field!.cell));
}

/** What was added or cut is the difference of two cells; a column of its own must say the same. */
function nameAdjustment(table: NameTable, initial: Amount, adjusted: Amount, entered: Amount | null): void {
  const change = adjusted.number.minus(initial.number);
  const sources = [initial.source, adjusted.source, ...(entered === null ? [] : [entered.source])];
  if (entered !== null && entered.number.minus(change).abs().gt(MONEY_TOLERANCE)) {
    table.flag('fund.adjustment.disputed', true, sources);
    return;
  }
  table.amount('fund.adjustment', change.abs(), sources);
  table.flag('fund.added', change.gt(0)).flag('fund.cut', change.lt(0)).flag('fund.unchanged', change.eq(0));
}

function nameExecution(table: NameTable, assessed: AssessedForm, adjusted: Amount, executed: Amount): void {
  const sources = [executed.source, adjusted.source];
  const left = adjusted.number.minus(executed.number);
  if (left.gt(0)) table.amount('fund.carryOver', left, sources);
  table.flag('fund.overspent', left.lt(0), sources).flag('fund.unspent', left.gt(0), sources);
  const rate = assessed.scored.executionRate;
  if (rate !== null && rate.value !== null) {
    table.set('fund.rate', `${fixed(big(rate.value).times(100), 2)}%`, sources);
    table.flag('fund.rate.short', big(rate.value).lt(1), sources);
    namePoints(table, assessed);
  }
  nameReason(table, assessed);
}

/** In the fund block, or else where the form says it in 实际完成情况 or a text block. */
function nameReason(table: NameTable, { form }: AssessedForm): void {
  const own = form.funds?.total?.reason ?? null;
  const inBlock = own === null ? null : splitReason(own.text, form.year);
  const reason = inBlock === null || (inBlock.cause === '' && inBlock.measure === '') ? rateReason(form) : own;
  if (reason === null) return;
  const { cause, measure } = splitReason(reason.text, form.year);
  const cell = [fullAddress(form.sheet, reason.cell)];
  if (cause !== '') table.set('fund.cause', cause, cell);
  if (measure !== '') table.set('fund.measure', measure, cell);
}

/** Points of the execution rate: as entered, where they are what the policy gives. */
function namePoints(table: NameTable, { form, scored }: AssessedForm): void {
  const entered = form.funds?.total?.score ?? null;
  const points = scored.executionRate?.points ?? null;
  const number = numberIn(entered);
  if (number === null || points === null || big(number).minus(points).abs().gt(POINTS_TOLERANCE)) return;
  table.set('fund.points', fixed(big(number), 2), [fullAddress(form.sheet, entered!.cell)]);
}

/**
 * 基本支出 and 项目支出. Forms list them by 执行, by 全年预算 or by 年初预算; only where they add up to the
 * amount spent may a sentence say "其中".
 */
function nameSpending(
  table: NameTable,
  facts: WorkbookFacts,
  { form }: AssessedForm,
  adjusted: Amount | null,
  executed: Amount | null,
): void {
  const basic = splitAmount(form.funds!, form.sheet, 'basic');
  const project = splitAmount(form.funds!, form.sheet, 'project');
  if (basic !== null) table.amount('spending.basic', basic.number, [basic.source]);
  if (project !== null) table.amount('spending.project', project.number, [project.source]);
  const sum = (basic?.number ?? big(0)).plus(project?.number ?? big(0));
  const adds = (whole: Amount | null) => whole !== null && sum.minus(whole.number).abs().lte(MONEY_TOLERANCE);
  const known = basic !== null || project !== null;
  table.flag('spending.ofExecuted', known && adds(executed));
  table.flag('spending.ofAdjusted', known && adds(adjusted));
  table.flag('spending.known', known);
  const share =
    basic === null || executed === null || !adds(executed) ? null : percentOf(basic.number, executed.number);
  if (share !== null && !share.eq(100)) {
    table.set('spending.basic.share', `${fixed(share, 2)}%`, [basic!.source, executed!.source]);
  }
  nameProject(table, facts, basic, project, adds(executed) || adds(adjusted));
}

/** No project money: 0 in the form, or a blank beside a basic part that is all there is; and no other sheet against it. */
function nameProject(
  table: NameTable,
  facts: WorkbookFacts,
  basic: Amount | null,
  project: Amount | null,
  complete: boolean,
): void {
  const none = project === null ? basic !== null && complete : project.number.eq(0);
  const rows = facts.basicData?.rows.filter(({ key }) => key === 'project' || key === 'project-item') ?? [];
  const spent = rows.filter((row) => big(numberIn(row.actual) ?? 0).gt(0));
  const against = [
    ...spent.map((row) => fullAddress(facts.basicData!.sheet, row.actual!.cell)),
    ...facts.projects.map(({ form }) => fullAddress(form.sheet, form.titleCell)),
  ];
  table.flag('project.none', none && against.length === 0, [(project ?? basic)?.source ?? []].flat());
  table.flag('project.disputed', none && against.length > 0, [
    ...[(project ?? basic)?.source ?? []].flat(),
    ...against,
  ]);
  if (facts.projects.length > 0) {
    const titles = facts.projects.map(({ form }) => fullAddress(form.sheet, form.projectName?.cell ?? form.titleCell));
    table.set('projects.count', String(facts.projects.length), titles);
    const totals = facts.projects.map(({ form }) => ({ form, field: form.funds?.total?.adjusted ?? null }));
    const numbers = totals.map(({ field }) => numberIn(field)).filter((number) => number !== null);
    const cells = totals.flatMap(({ form, field }) => (field === null ? [] : [fullAddress(form.sheet, field.cell)]));
    if (numbers.length === totals.length) table.amount('projects.funds', fixed(sum(numbers), 4), cells);
  }
}

function splitAmount(funds: FundBlock, sheet: string, kind: SplitItemKind): Amount | null {
  const items = funds.splits.flatMap((split) => split.items);
  return amount(sheet, items.find((item) => item.kind === kind)?.amount ?? null);
}

function amount(sheet: string, field: NumberField | null): Amount | null {
  const number = numberIn(field);
  return number === null ? null : { number: big(number), source: fullAddress(sheet, field!.cell) };
}
