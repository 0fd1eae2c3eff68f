/** The numbers ratios are made of, from 基础数据表, the fund block, and what a person supplied. */
import { big, fixed, plain, sum, type Decimal } from '../grid';
import type { BasicDataForm, BasicDataKey, FundRow, NumberField, SelfAssessmentForm } from '../forms/form';
import { INPUTS, inputNamed, isCarriedIn, isWholeBudget, ratioNamed, type InputId, type RatioId } from '../policies';
import type { RatioInput } from './scored';

/** A number a person supplied under the name of an input or of a ratio (then in per cent). */
export interface SuppliedFigure {
  readonly name: string;
  readonly value: Decimal;
  readonly sheet: string;
  readonly cell: string;
}

export interface ScorecardSources {
  readonly basicData: BasicDataForm | null;
  /** The department's own self-assessment form; project forms are only parts of the whole. */
  readonly assessment: SelfAssessmentForm | null;
  readonly supplied: readonly SuppliedFigure[];
  /** Numbers of other parts of the workbook, such as 楼堂馆所. */
  readonly others: readonly Omit<RatioInput, 'name'>[];
}

export interface RatioInputs {
  readonly numbers: ReadonlyMap<InputId, RatioInput>;
  /** Rates that were supplied as such, per cent. */
  readonly rates: ReadonlyMap<RatioId, SuppliedFigure>;
  /** The adjusted budget is that of the fund block, where 上年结转 is one of its sources. */
  readonly carriedInIncluded: boolean;
}

type Found = readonly [id: InputId, sheet: string, field: { cell: string; number: Decimal | null } | null | undefined];

const BY_ROW: readonly (readonly [BasicDataKey, 'previous' | 'budget' | 'actual', InputId])[] = [
  ['three-public', 'previous', 'public-accounts-before'],
  ['three-public', 'budget', 'public-budget'],
  ['three-public', 'actual', 'public-accounts'],
  ['running-costs', 'budget', 'running-budget'],
  ['running-costs', 'actual', 'running-accounts'],
  ['procurement', 'budget', 'procurement-budget'],
  ['procurement', 'actual', 'procurement-accounts'],
  ['project', 'actual', 'project-spending'],
];

function* fromBasicData(form: BasicDataForm): Iterable<Found> {
  const { sheet } = form;
  yield ['authorised', sheet, form.headcount?.authorised];
  yield ['staff', sheet, form.headcount?.actual];
  for (const [key, column, id] of BY_ROW) yield [id, sheet, form.rows.find((row) => row.key === key)?.[column]];
  yield ['project-spending', sheet, projectSum(form)];
  // This row holds the initial and the adjusted budget, not the adjustment (domain notes §1.3).
  const adjustment = form.rows.find((row) => row.key === 'budget-adjustment' && isWholeBudget(row.label));
  if (adjustment?.budget?.number != null && adjustment.actual?.number != null) {
    yield ['initial', sheet, adjustment.budget];
    yield ['adjusted', sheet, adjustment.actual];
  }
}

/** The heading 项目支出 is often left blank above its items. */
function projectSum(form: BasicDataForm): { cell: string; number: Decimal } | null {
  const items = form.rows.filter((row) => row.key === 'project-item').map((row) => row.actual);
  const filled = items.filter((field): field is NumberField & { number: Decimal } => field?.number != null);
  return filled.length === 0 ? null : { cell: filled[0]!.cell, number: plain(sum(filled.map(({ number }) => number))) };
}

function carriedIn(form: SelfAssessmentForm): NumberField | null {
  const row = form.funds?.rows.find(({ isTotal, label }: FundRow) => !isTotal && isCarriedIn(label));
  const items = form.funds?.splits.flatMap((split) => split.items) ?? [];
  return row?.adjusted ?? row?.initial ?? items.find(({ kind }) => kind === 'carry-over')?.amount ?? null;
}

/** 实际支付进度 at the end of the year: what was spent of the budget, per cent. */
function progressOf(total: FundRow | null | undefined): { cell: string; number: Decimal } | null {
  const budget = total?.adjusted ?? total?.initial;
  if (total?.executed?.number == null || budget?.number == null || big(budget.number).lte(0)) return null;
  const percent = big(total.executed.number).times(100).div(budget.number);
  return { cell: total.executed.cell, number: plain(big(fixed(percent, 4))) };
}

function* fromFunds(form: SelfAssessmentForm): Iterable<Found> {
  const total = form.funds?.total;
  yield ['initial', form.sheet, total?.initial];
  yield ['adjusted', form.sheet, total?.adjusted];
  yield ['executed', form.sheet, total?.executed];
  yield ['carried-in', form.sheet, carriedIn(form)];
  yield ['progress', form.sheet, progressOf(total)];
}

function* fromSupplied(figures: readonly SuppliedFigure[]): Iterable<Found> {
  for (const { name, value, sheet, cell } of figures) {
    const id = inputNamed(name);
    if (id !== null) yield [id, sheet, { cell, number: value }];
  }
}

/** 上年结转 is a source of the very budget that is used, wherever that was read (基础数据表 repeats it). */
function includesCarriedIn(assessment: SelfAssessmentForm | null, numbers: ReadonlyMap<InputId, RatioInput>): boolean {
  const [adjusted, carried] = [numbers.get('adjusted')?.value, numbers.get('carried-in')];
  const own = assessment?.funds?.total?.adjusted?.number;
  return own != null && adjusted !== undefined && big(own).eq(adjusted) && carried?.sheet === assessment?.sheet;
}

/** What a person supplied goes before 基础数据表, that before the fund block. */
export function collectInputs({ basicData, assessment, supplied, others }: ScorecardSources): RatioInputs {
  const numbers = new Map<InputId, RatioInput>();
  const sources = [
    fromSupplied(supplied),
    ...(basicData === null ? [] : [fromBasicData(basicData)]),
    ...(assessment === null ? [] : [fromFunds(assessment)]),
    others.map(({ id, value, sheet, cell }): Found => [id, sheet, { cell, number: value }]),
  ];
  for (const source of sources) {
    for (const [id, sheet, field] of source) {
      if (field?.number == null || numbers.has(id)) continue;
      numbers.set(id, { id, name: INPUTS[id].name, value: field.number, sheet, cell: field.cell });
    }
  }
  const rates = new Map<RatioId, SuppliedFigure>();
  for (const figure of supplied) {
    const ratio = ratioNamed(figure.name);
    if (ratio !== null && !rates.has(ratio)) rates.set(ratio, figure);
  }
  return { numbers, rates, carriedInIncluded: includesCarriedIn(assessment, numbers) };
}
