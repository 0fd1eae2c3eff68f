/** Texts whose parts have fonts of their own: Office.js neither reads nor writes those parts, so undo loses them. */
import type { PlanNote } from '../../core/edits/plan';
import type { ExcelContext } from './requests';
import type { Run } from './runs';

/** A proxy per text; beyond so many the rest is not looked at. */
const MOST_TEXTS = 300;

/** Adds the fonts of the plan's present texts to the batch; only texts can have several. */
export function askForMixedFonts(context: ExcelContext, runs: readonly Run[]): () => PlanNote[] {
  const texts = runs
    .flatMap(({ sheet, edits }) => edits.map((edit) => ({ id: sheet.id, edit })))
    .filter(
      ({ edit: { before } }) => before.formula === null && typeof before.value === 'string' && before.value !== '',
    )
    .slice(0, MOST_TEXTS)
    .map(({ id, edit }) => {
      const { font } = context.workbook.worksheets.getItem(id).getRange(edit.cell).format;
      font.load('bold, color, name, size');
      return { edit, font };
    });
  return () =>
    texts
      .filter(({ font: { bold, color, name, size } }) => [bold, color, name, size].includes(null as never))
      .map(({ edit: { sheet, cell } }) => ({ kind: 'mixed-fonts', sheet, cell }));
}
