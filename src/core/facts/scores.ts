/** What a person entered as scores. */
import type { NumberField, SelfAssessmentForm } from '../forms/form';
import { perObject } from '../grid/memo';
import { hasOwnPoints } from '../scoring/counted';

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
