/** 填入得分: execution rate, scores and total as a plan. What needs a person's judgement is left to the person. */
import { contentOf } from '../edits/content';
import { emptyPlan, type CellContent, type CellEdit, type EditPlan } from '../edits/plan';
import { isEmptyReason } from '../facts/reasons';
import type { AssessedForm } from '../facts/facts';
import type { FieldName, Indicator, NumberField } from '../forms/form';
import { big, cellByAddress, findSheet, fixed, sum, type Cell, type Decimal, type Grid } from '../grid';
import { labelOf } from '../messages/fields';
import type { Review } from '../review-types';
import type { ScoredIndicator } from '../scoring/scored';
import { pointsContent, rateContent } from './contents';

/** `judgement`: a person decides the score; `stricter`: a lower score was given on purpose; `open`: it cannot be computed. */
export interface LeftToPerson {
  readonly sheet: string;
  readonly cell: string;
  readonly subject: string;
  readonly why: 'judgement' | 'stricter' | 'open';
  readonly entered: Decimal | null;
  readonly proposal: Decimal | null;
}

export interface KeptFormula {
  readonly sheet: string;
  readonly cell: string;
  readonly subject: string;
}

export interface FillPlan {
  readonly plan: EditPlan;
  readonly leftToPerson: readonly LeftToPerson[];
  /** Cells that hold a formula and would get another value: they are not touched. */
  readonly keptFormulas: readonly KeptFormula[];
}

/** Collects the edits of one form. */
class FormFill {
  readonly edits: CellEdit[] = [];
  readonly left: LeftToPerson[] = [];
  readonly formulas: KeptFormula[] = [];

  constructor(
    private readonly grid: Grid,
    readonly sheet: string,
  ) {}

  cell(field: NumberField): Cell | undefined {
    const sheet = findSheet(this.grid, this.sheet);
    return sheet === undefined ? undefined : cellByAddress(sheet, field.cell);
  }

  write(field: NumberField, subject: string, name: FieldName, after: CellContent): void {
    if (field.hasFormula) {
      this.formulas.push({ sheet: this.sheet, cell: field.cell, subject });
      return;
    }
    const before = contentOf(this.cell(field));
    const label = labelOf(subject, name);
    this.edits.push({ sheet: this.sheet, cell: field.cell, label, owner: 'computed', before, after });
  }
}

function differs(field: NumberField, wanted: Decimal): boolean {
  return field.number === null || !big(field.number).eq(wanted);
}

function fillExecution(fill: FormFill, { form, scored }: AssessedForm): Decimal | null {
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
  if (total.score === null) return null;
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
function isDeliberate(indicator: Indicator, points: Decimal): boolean {
  const entered = indicator.score?.number ?? null;
  const reasoned = indicator.reason !== null && !isEmptyReason(indicator.reason.text);
  return entered !== null && reasoned && big(entered).lt(points);
}

/** Returns the score that stands in the row afterwards; null where none does. */
function fillIndicator(fill: FormFill, indicator: Indicator, scored: ScoredIndicator): Decimal | null {
  const { score } = indicator;
  if (score === null) return null;
  if (scored.needsJudgement || scored.points === null) {
    const why = scored.needsJudgement ? 'judgement' : 'open';
    fill.left.push(left(fill.sheet, score, indicator.level3, why, scored.points));
    return score.number;
  }
  if (isDeliberate(indicator, scored.points)) {
    fill.left.push(left(fill.sheet, score, indicator.level3, 'stricter', scored.points));
    return score.number;
  }
  if (differs(score, scored.points)) {
    fill.write(score, indicator.level3, 'score', pointsContent(fill.cell(score), scored.points));
  }
  return score.hasFormula ? score.number : scored.points;
}

function fillForm(grid: Grid, assessed: AssessedForm): FormFill {
  const { form, scored } = assessed;
  const fill = new FormFill(grid, form.sheet);
  const standing = [fillExecution(fill, assessed)];
  form.indicators.forEach((indicator, index) => {
    if (indicator.sharesWith === null) standing.push(fillIndicator(fill, indicator, scored.indicators[index]!));
  });
  const total = form.totalRow?.score;
  const scores = standing.filter((score) => score !== null);
  if (total != null && scores.length > 0) {
    const wanted = sum(scores).toFixed(2);
    if (differs(total, wanted)) fill.write(total, '', 'total', pointsContent(fill.cell(total), wanted));
  }
  return fill;
}

export function planFill(grid: Grid, review: Review): FillPlan {
  const fills = review.facts.forms.flatMap(({ form, scored }) =>
    form.kind === 'basic-data' || form.kind === 'scorecard' || scored === null
      ? []
      : [fillForm(grid, { form, scored })],
  );
  return {
    plan: { ...emptyPlan('fill'), edits: fills.flatMap((fill) => fill.edits) },
    leftToPerson: fills.flatMap((fill) => fill.left),
    keptFormulas: fills.flatMap((fill) => fill.formulas),
  };
}
