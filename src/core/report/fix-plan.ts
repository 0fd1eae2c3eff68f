/** 一键修正: the fixes of chosen findings as one plan. */
import { contentOf } from '../edits/content';
import { emptyPlan, type CellContent, type CellEdit, type EditPlan } from '../edits/plan';
import { assessedOf, type AssessedForm, type WorkbookFacts } from '../facts/facts';
import { pointsBeyondCells, scoreFields, totalCountsRate } from '../facts/scores';
import { big, cellByAddress, findSheet, sum, type Cell, type Decimal, type Grid } from '../grid';
import { labelOf } from '../messages/fields';
import type { Finding } from '../rules/finding';
import { pointsContent, rateContent } from './contents';

/** A number, a rate, or the text itself: ≥12期 is no number. */
function contentFor(cell: Cell | undefined, value: string): CellContent {
  const number = /^-?\d+(?:\.\d+)?(%?)$/.exec(value);
  if (number === null) return { value, formula: null, numberFormat: null };
  return number[1] === '%' ? rateContent(cell, value.slice(0, -1)) : pointsContent(cell, value);
}

type Edits = Map<string, CellEdit>;

function placeOf(sheet: string, cell: string): string {
  return `${sheet}!${cell}`;
}

function numberIn({ value }: CellContent): Decimal | null {
  return typeof value === 'number' ? big(value).toFixed() : null;
}

/**
 * Where a score of the form changes its total goes along, so that one round is enough: a person sees both before
 * they are written. A total that is a formula follows by itself; one that lacks a score cannot be known.
 */
function carryTotal(grid: Grid, assessed: AssessedForm, edits: Edits): void {
  const { form } = assessed;
  const total = form.totalRow?.score;
  const counted = totalCountsRate(form);
  const fields = scoreFields(form).filter((field) => counted || field !== form.funds?.total?.score);
  const editOf = (cell: string) => edits.get(placeOf(form.sheet, cell));
  if (total == null || total.hasFormula || !fields.some((field) => field !== null && editOf(field.cell))) return;
  const scores = fields.map((field) => {
    const edit = field === null ? undefined : editOf(field.cell);
    return edit === undefined ? (field?.number ?? null) : numberIn(edit.after);
  });
  if (scores.includes(null)) return;
  const wanted = sum([...(scores as Decimal[]), pointsBeyondCells(assessed) ?? '0']).toFixed(2);
  const sheet = findSheet(grid, form.sheet);
  const cell = sheet === undefined ? undefined : cellByAddress(sheet, total.cell);
  const place = placeOf(form.sheet, total.cell);
  edits.delete(place);
  if (total.number !== null && big(total.number).eq(wanted)) return;
  edits.set(place, {
    sheet: form.sheet,
    cell: total.cell,
    label: labelOf('', 'total'),
    owner: 'computed',
    before: contentOf(cell),
    after: pointsContent(cell, wanted),
  });
}

/** Findings without a fix are passed over; of two fixes of one cell the first counts; a total follows its scores. */
export function planFix(grid: Grid, findings: readonly Finding[], { forms }: Pick<WorkbookFacts, 'forms'>): EditPlan {
  const edits: Edits = new Map();
  for (const { fix, sheet: sheetName, subject, field } of findings) {
    if (fix === null || sheetName === null) continue;
    const place = placeOf(sheetName, fix.cell);
    // A wrong score that is text, too: the graver finding comes first.
    if (edits.has(place)) continue;
    const sheet = findSheet(grid, sheetName);
    const cell = sheet === undefined ? undefined : cellByAddress(sheet, fix.cell);
    edits.set(place, {
      sheet: sheetName,
      cell: fix.cell,
      label: labelOf(subject, field),
      // What a person typed is only written when that very cell is ticked.
      owner: field === 'target' || field === 'actual' ? 'person' : 'computed',
      before: contentOf(cell),
      after: contentFor(cell, fix.value),
    });
  }
  for (const reviewed of forms) {
    const assessed = assessedOf(reviewed);
    if (assessed !== null) carryTotal(grid, assessed, edits);
  }
  return { ...emptyPlan('fix'), edits: [...edits.values()] };
}
