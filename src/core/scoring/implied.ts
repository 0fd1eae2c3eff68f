/** Forms without a weight column (Hubei): what the points behind a level label and the scores say of single weights. */
import { big, sum, type Decimal } from '../grid';
import type { SelfAssessmentForm } from '../forms/form';

/**
 * A label with points and one row: these points. A label whose rows were given all of its points: each row had
 * what it was given, as no score is above its weight. Anything else cannot be known: null.
 * @returns one entry per indicator, 分; all null where the form has a weight column
 */
export function impliedWeights(form: SelfAssessmentForm): (Decimal | null)[] {
  const weights: (Decimal | null)[] = form.indicators.map(() => null);
  if (form.indicators.some(({ weight }) => weight !== null)) return weights;
  for (const { points, indicators } of form.level1Blocks) {
    const rows = indicators.filter((index) => form.indicators[index]!.sharesWith === null);
    if (points === null) continue;
    if (rows.length === 1) {
      weights[rows[0]!] = points;
      continue;
    }
    const scores = rows.map((index) => form.indicators[index]!.score?.number ?? null);
    if (scores.some((score) => score === null || big(score).lte(0))) continue;
    if (!sum(scores as Decimal[]).eq(points)) continue;
    rows.forEach((index, at) => (weights[index] = scores[at]!));
  }
  return weights;
}

/** Σ of the points behind the labels; null where one has none. */
export function labelPoints(form: SelfAssessmentForm): Decimal | null {
  const points = form.level1Blocks.map((block) => block.points);
  return points.length === 0 || points.includes(null) ? null : sum(points as Decimal[]).toFixed();
}
