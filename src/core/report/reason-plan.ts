/** 填入参考写法: reasons a person chose or wrote, as a plan. Nothing is written without that very cell being ticked. */
import { contentOf } from '../edits/content';
import { emptyPlan, type CellEdit, type EditPlan } from '../edits/plan';
import { cellByAddress, findSheet, type Grid } from '../grid';
import { labelOf } from '../messages/fields';
import type { SelfAssessmentForm } from '../forms/form';
import type { Review } from '../review-types';

/** A text for the cell of a reason (`ReasonFrame.cell`). */
export interface ChosenReason {
  readonly sheet: string;
  readonly cell: string;
  readonly text: string;
}

/**
 * Every edit is a person's cell, so none is ticked beforehand. Left out are blank texts, cells that are no reason of a
 * form, and cells with a formula. The last text for a cell counts.
 */
export function planReasons(grid: Grid, review: Review, chosen: readonly ChosenReason[]): EditPlan {
  const labels = new Map(review.facts.forms.flatMap(({ form }) => (form.kind === 'basic-data' ? [] : labelsOf(form))));
  const edits = new Map<string, CellEdit>();
  for (const { sheet: name, cell, text } of chosen) {
    const key = `${name}!${cell}`;
    const label = labels.get(key);
    const sheet = findSheet(grid, name);
    const before = contentOf(sheet === undefined ? undefined : cellByAddress(sheet, cell));
    const value = plainText(text);
    if (label === undefined || sheet === undefined || value === '' || before.formula !== null) continue;
    const after = { value, formula: null, numberFormat: null };
    edits.set(key, { sheet: name, cell, label, owner: 'person', before, after });
  }
  return { ...emptyPlan('fix'), edits: [...edits.values()] };
}

/** A spreadsheet must take it for a text, whatever a person typed first. */
function plainText(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .trim()
    .replace(/^['=+@-]+/, '');
}

function labelsOf(form: SelfAssessmentForm): [string, string][] {
  const at = (cell: string, label: string): [string, string] => [`${form.sheet}!${cell}`, label];
  const rows = form.indicators.flatMap(({ reason, level3 }) =>
    reason === null ? [] : [at(reason.cell, labelOf(level3, 'reason'))],
  );
  const funds = (form.funds?.rows ?? []).flatMap(({ reason, label }) =>
    reason === null ? [] : [at(reason.cell, labelOf(label, 'fundReason'))],
  );
  const whole = form.formReason == null ? [] : [at(form.formReason.cell, labelOf('', 'reason'))];
  return [...whole, ...funds, ...rows];
}
