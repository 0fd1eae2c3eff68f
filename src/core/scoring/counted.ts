/** Which rows of an indicator table carry points of their own. */
import type { Indicator, NumberField } from '../forms/form';

function isEmpty(field: NumberField | null): boolean {
  return field === null || field.problem === 'blank' || field.problem === 'placeholder';
}

/** A row that only details another (其中：…): the form has weights, and this row has neither weight nor score. */
export function isSubRow({ weight, score }: Indicator): boolean {
  return weight !== null && isEmpty(weight) && isEmpty(score);
}

/** Not a sub-row, and not one that shares the score of a row above. */
export function hasOwnPoints(indicator: Indicator): boolean {
  return indicator.sharesWith === null && !isSubRow(indicator);
}
