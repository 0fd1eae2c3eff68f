/**
 * 填入得分: execution rate, scores and total as a plan. What needs a person's judgement is left to the person, unless
 * that person has chosen a score for it.
 */
import { emptyPlan, type EditPlan } from '../edits/plan';
import { isEmptyReason } from '../facts/reasons';
import type { AssessedForm } from '../facts/facts';
import { pointsBeyondCells, totalCountsRate } from '../facts/scores';
import type { Indicator, NumberField } from '../forms/form';
import { big, fixed, sum, type Decimal, type Grid } from '../grid';
import type { OwnWords } from '../policies';
import type { Review } from '../review-types';
import type { ScoredIndicator } from '../scoring/scored';
import { pointsContent, rateContent } from './contents';
import { differs, FormFill, type ChosenScore, type KeptFormula, type LeftToPerson } from './form-fill';

export type { ChosenScore, KeptFormula, LeftToPerson } from './form-fill';

export interface FillPlan {
  readonly plan: EditPlan;
  readonly leftToPerson: readonly LeftToPerson[];
  /** Cells that hold a formula and would get another value: they are not touched. */
  readonly keptFormulas: readonly KeptFormula[];
}

/** A score for a row that is not a person's to judge, or one that its weight does not allow. */
export class ScoreNotChoosableError extends Error {
  constructor(readonly choice: ChosenScore) {
    super('a score was chosen for a row that takes none, or not this one');
    this.name = 'ScoreNotChoosableError';
  }
}

function fillExecution(fill: FormFill, assessed: AssessedForm): Decimal | null {
  const { form, scored } = assessed;
  const total = form.funds?.total;
  const rate = scored.executionRate;
  if (total == null) return null;
  if (rate?.value != null && total.rate !== null) {
    const percent = fixed(
      big(total.executed!.number!)
        .div((total.adjusted ?? total.initial)!.number!)
        .times(100),
      2,
    );
    const shownAsIs = total.rate.number !== null && big(total.rate.number).minus(percent).abs().lte('0.005');
    if (!shownAsIs) fill.write(total.rate, total.label, 'rate', rateContent(fill.cell(total.rate), percent));
  }
  if (total.score === null) return pointsBeyondCells(assessed);
  if (rate?.points == null) {
    fill.left.push(left(fill.sheet, total.score, total.label, 'open', null));
    return total.score.number;
  }
  if (differs(total.score, rate.points)) {
    fill.write(total.score, total.label, 'fundScore', pointsContent(fill.cell(total.score), rate.points));
  }
  return total.score.hasFormula ? total.score.number : rate.points;
}

function left(
  sheet: string,
  field: NumberField,
  subject: string,
  why: LeftToPerson['why'],
  proposal: Decimal | null,
): LeftToPerson {
  return { sheet, cell: field.cell, subject, why, entered: field.number, proposal };
}

/** A lower score with a reason is a deliberate deduction (domain notes §2.10); it is never raised. */
function isDeliberate(indicator: Indicator, points: Decimal, words: OwnWords | undefined): boolean {
  const entered = indicator.score?.number ?? null;
  const reasoned = indicator.reason !== null && !isEmptyReason(indicator.reason.text, words);
  return entered !== null && reasoned && big(entered).lt(points);
}

/** Returns the score that stands in the row afterwards; null where none does. */
function fillIndicator(
  fill: FormFill,
  indicator: Indicator,
  scored: ScoredIndicator,
  words: OwnWords | undefined,
): Decimal | null {
  const { score } = indicator;
  if (score === null) return null;
  if (scored.needsJudgement && fill.choice(score) !== null) return fillChosen(fill, indicator, score);
  if (scored.needsJudgement || scored.points === null) {
    const why = scored.needsJudgement ? 'judgement' : 'open';
    fill.left.push(left(fill.sheet, score, indicator.level3, why, scored.points));
    return score.number;
  }
  if (isDeliberate(indicator, scored.points, words)) {
    fill.left.push(left(fill.sheet, score, indicator.level3, 'stricter', scored.points));
    return score.number;
  }
  if (differs(score, scored.points)) {
    fill.write(score, indicator.level3, 'score', pointsContent(fill.cell(score), scored.points));
  }
  return score.hasFormula ? score.number : scored.points;
}

/** Returns the score that stands in the row afterwards. A score a person typed before is still that person's. */
function fillChosen(fill: FormFill, indicator: Indicator, score: NumberField): Decimal | null {
  const points = fill.choice(score);
  if (points === null) return score.number;
  if (differs(score, points)) {
    const owner = score.problem === 'blank' ? 'computed' : 'person';
    fill.write(score, indicator.level3, 'score', pointsContent(fill.cell(score), points), owner);
  }
  return score.hasFormula ? score.number : points;
}

function fillTotal(fill: FormFill, { form }: AssessedForm, standing: readonly (Decimal | null)[]): void {
  const total = form.totalRow?.score;
  const scores = standing.filter((score) => score !== null);
  if (total == null || scores.length === 0) return;
  const wanted = sum(scores).toFixed(2);
  if (differs(total, wanted)) fill.write(total, '', 'total', pointsContent(fill.cell(total), wanted));
}

function fillForm(fill: FormFill, assessed: AssessedForm, words: OwnWords | undefined): void {
  const { form, scored } = assessed;
  const points = fillExecution(fill, assessed);
  const standing = totalCountsRate(form) ? [points] : [];
  form.indicators.forEach((indicator, index) => {
    if (indicator.sharesWith === null) {
      standing.push(fillIndicator(fill, indicator, scored.indicators[index]!, words));
    }
  });
  fillTotal(fill, assessed, standing);
}

/** The chosen scores alone, and the total they make with what stands in the other rows. */
function fillChoices(fill: FormFill, assessed: AssessedForm): void {
  const { form } = assessed;
  const standing = form.indicators
    .filter(({ score, sharesWith }) => score !== null && sharesWith === null)
    .map((indicator) => fillChosen(fill, indicator, indicator.score!));
  const points = form.funds?.total?.score?.number ?? pointsBeyondCells(assessed);
  if (fill.edits.length > 0) fillTotal(fill, assessed, totalCountsRate(form) ? [points, ...standing] : standing);
}

function assessedForms(review: Review): AssessedForm[] {
  return review.facts.forms.flatMap(({ form, scored }) =>
    form.kind === 'basic-data' || scored === null ? [] : [{ form, scored }],
  );
}

function assertChoosable(forms: readonly AssessedForm[], chosen: readonly ChosenScore[]): void {
  for (const choice of chosen) {
    const fits = forms.some(({ form, scored }) =>
      form.indicators.some(({ score, weight }, index) => {
        if (form.sheet !== choice.sheet || score?.cell !== choice.cell) return false;
        const { needsJudgement, impliedWeight } = scored.indicators[index]!;
        const most = weight?.number ?? impliedWeight ?? null;
        return needsJudgement && most !== null && big(choice.points).gte(0) && big(choice.points).lte(most);
      }),
    );
    if (!fits) throw new ScoreNotChoosableError(choice);
  }
}

function collect(
  grid: Grid,
  forms: readonly AssessedForm[],
  chosen: readonly ChosenScore[],
  work: (fill: FormFill, assessed: AssessedForm) => void,
): FillPlan {
  assertChoosable(forms, chosen);
  const fills = forms.map((assessed) => {
    const fill = new FormFill(grid, assessed.form.sheet, chosen);
    work(fill, assessed);
    return fill;
  });
  return {
    plan: { ...emptyPlan('fill'), edits: fills.flatMap((fill) => fill.edits) },
    leftToPerson: fills.flatMap((fill) => fill.left),
    keptFormulas: fills.flatMap((fill) => fill.formulas),
  };
}

/**
 * @param chosen scores a person has decided on; a scorecard gets these and their total, nothing else
 * @throws ScoreNotChoosableError
 */
export function planFill(grid: Grid, review: Review, chosen: readonly ChosenScore[] = []): FillPlan {
  return collect(grid, assessedForms(review), chosen, (fill, assessed) => {
    if (assessed.form.kind === 'scorecard') fillChoices(fill, assessed);
    else fillForm(fill, assessed, review.facts.words);
  });
}

/**
 * The chosen scores alone, with the total that follows from them; no other row is touched.
 * @throws ScoreNotChoosableError
 */
export function planScores(grid: Grid, review: Review, chosen: readonly ChosenScore[]): FillPlan {
  return collect(grid, assessedForms(review), chosen, fillChoices);
}
