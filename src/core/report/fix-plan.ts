/** 一键修正: the fixes of chosen findings as one plan. */
import { contentOf } from '../edits/content';
import { emptyPlan, type CellContent, type CellEdit, type EditPlan } from '../edits/plan';
import { cellByAddress, findSheet, type Cell, type Grid } from '../grid';
import { labelOf } from '../messages/fields';
import type { Finding } from '../rules/finding';
import { pointsContent, rateContent } from './contents';

/** A number, a rate, or the text itself: ≥12期 is no number. */
function contentFor(cell: Cell | undefined, value: string): CellContent {
  const number = /^-?\d+(?:\.\d+)?(%?)$/.exec(value);
  if (number === null) return { value, formula: null, numberFormat: null };
  return number[1] === '%' ? rateContent(cell, value.slice(0, -1)) : pointsContent(cell, value);
}

/** Findings without a fix are passed over; two fixes of one cell count once. */
export function planFix(grid: Grid, findings: readonly Finding[]): EditPlan {
  const edits = new Map<string, CellEdit>();
  for (const { fix, sheet: sheetName, subject, field } of findings) {
    if (fix === null || sheetName === null) continue;
    const sheet = findSheet(grid, sheetName);
    const cell = sheet === undefined ? undefined : cellByAddress(sheet, fix.cell);
    edits.set(`${sheetName}!${fix.cell}`, {
      sheet: sheetName,
      cell: fix.cell,
      label: labelOf(subject, field),
      // What a person typed is only written when that very cell is ticked.
      owner: field === 'target' || field === 'actual' ? 'person' : 'computed',
      before: contentOf(cell),
      after: contentFor(cell, fix.value),
    });
  }
  return { ...emptyPlan('fix'), edits: [...edits.values()] };
}
