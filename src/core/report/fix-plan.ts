/** 一键修正: the fixes of chosen findings as one plan. */
import { contentOf } from '../edits/content';
import { emptyPlan, type CellEdit, type EditPlan } from '../edits/plan';
import { cellByAddress, findSheet, type Grid } from '../grid';
import { labelOf } from '../messages/fields';
import type { Finding } from '../rules/finding';
import { pointsContent, rateContent } from './contents';

/** Findings without a fix are passed over; two fixes of one cell count once. */
export function planFix(grid: Grid, findings: readonly Finding[]): EditPlan {
  const edits = new Map<string, CellEdit>();
  for (const { fix, sheet: sheetName, subject, field } of findings) {
    if (fix === null || sheetName === null) continue;
    const sheet = findSheet(grid, sheetName);
    const cell = sheet === undefined ? undefined : cellByAddress(sheet, fix.cell);
    const after = fix.value.endsWith('%') ? rateContent(cell, fix.value.slice(0, -1)) : pointsContent(cell, fix.value);
    edits.set(`${sheetName}!${fix.cell}`, {
      sheet: sheetName,
      cell: fix.cell,
      label: labelOf(subject, field),
      owner: 'computed',
      before: contentOf(cell),
      after,
    });
  }
  return { ...emptyPlan('fix'), edits: [...edits.values()] };
}
