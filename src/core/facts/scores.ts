/** What a person entered as scores. */
import type { NumberField, SelfAssessmentForm } from '../forms/form';
import { big, sum, type Big, type Decimal } from '../grid';
import { perObject } from '../grid/memo';
import type { Policy } from '../policies';
import { hasOwnPoints } from '../scoring/counted';
import { pointsWithoutCell } from '../scoring/execution';
import type { AssessedForm } from './facts';

/** The score cells that make the total, filled or not: execution rate and every row of its own. */
export function scoreFields(form: SelfAssessmentForm): readonly (NumberField | null)[] {
  const fund = form.funds?.total?.score ?? null;
  const rows = form.indicators.filter(hasOwnPoints).map((row) => row.score);
  return rows.length === 0 ? [] : [...(fund === null ? [] : [fund]), ...rows];
}

/**
 * The score cells that make the total: execution rate and every row of its own.
 * null when the form has none or one of them holds no number: then no sum can be checked.
 */
export const enteredScores = perObject((form: SelfAssessmentForm): readonly NumberField[] | null => {
  const fields = scoreFields(form);
  if (fields.length === 0 || fields.some((field) => field?.number == null)) return null;
  return fields as readonly NumberField[];
});

/**
 * Σ of the rows alone where the total prints their weight without that of the execution rate (重庆: 合计 90 beside 10
 * in the fund block); null: the total is that of everything.
 */
export function totalOfRows(form: SelfAssessmentForm): Big | null {
  return printsWeightOfRows(form) ? sumOfRows(form, 'score') : null;
}

/** null: a row has none. */
function sumOfRows(form: SelfAssessmentForm, field: 'weight' | 'score'): Big | null {
  const numbers = form.indicators.filter(hasOwnPoints).map((row) => row[field]?.number ?? null);
  return numbers.length === 0 || numbers.includes(null) ? null : sum(numbers as Decimal[]);
}

function printsWeightOfRows(form: SelfAssessmentForm): boolean {
  const printed = form.totalRow?.weight?.number;
  const { weight, score } = form.funds?.total ?? {};
  if (printed == null || weight?.number == null || score == null || big(weight.number).lte(0)) return false;
  return sumOfRows(form, 'weight')?.eq(printed) === true;
}

/** Points; what rounding of each row may make of a sum. */
const NEARLY = '0.05';

/**
 * Whether the total is one of everything: not where it prints the weight of the rows alone, unless it was entered
 * with the points of the execution rate all the same.
 */
export function totalCountsRate(form: SelfAssessmentForm): boolean {
  if (!printsWeightOfRows(form)) return true;
  const entered = form.totalRow?.score?.number;
  const scores = enteredScores(form);
  if (entered == null || scores === null) return false;
  return sum(scores.map(({ number }) => number!))
    .minus(entered)
    .abs()
    .lte(NEARLY);
}

/** Computed points of the execution rate that the total holds though they stand in no cell; null: none. */
export function pointsBeyondCells({ form, scored }: AssessedForm): Decimal | null {
  return form.funds?.total?.score == null ? (scored.executionRate?.points ?? null) : null;
}

/** What the total of a form must be by the scores entered in it. */
export interface EnteredTotal {
  readonly least: Big;
  readonly most: Big;
  /** null: it holds points of an execution rate that stand in no cell and cannot be computed. */
  readonly wanted: Big | null;
}

/**
 * The sum of the entered scores. Where points of the execution rate are in the total without a cell of their own, an
 * office may have given any of them: only the bounds are certain. null: a score is missing.
 */
export function enteredTotal(assessed: AssessedForm, policy: Policy): EnteredTotal | null {
  const scores = enteredScores(assessed.form);
  if (scores === null) return null;
  const least = sum(scores.map(({ number }) => number!));
  const beyond = pointsWithoutCell(assessed.form, policy);
  if (beyond === null) {
    return { least, most: least, wanted: totalCountsRate(assessed.form) ? least : totalOfRows(assessed.form) };
  }
  const points = pointsBeyondCells(assessed);
  return { least, most: least.plus(big(beyond)), wanted: points === null ? null : least.plus(points) };
}
