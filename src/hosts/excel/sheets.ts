/** The list of sheets: how a plan's or a snapshot's sheet names become ids, by which sheets are addressed. */
import type { SheetVisibility } from '../../core/grid';

export interface SheetInfo {
  /** Stays the same when the sheet is renamed or moved, and does not depend on which workbook is in front. */
  readonly id: string;
  readonly name: string;
  readonly visibility: SheetVisibility;
}

const VISIBILITIES: Readonly<Record<string, SheetVisibility>> = {
  Visible: 'visible',
  Hidden: 'hidden',
  VeryHidden: 'veryHidden',
};

/** Adds the list of sheets to the batch; call the result after the request was answered. */
export function askForSheets(workbook: Excel.Workbook): () => SheetInfo[] {
  const sheets = workbook.worksheets;
  sheets.load('items/id, items/name, items/visibility');
  return () =>
    sheets.items.map(({ id, name, visibility }) => ({ id, name, visibility: VISIBILITIES[visibility] ?? 'visible' }));
}

/** Excel takes sheet names without regard to case. */
export function sheetByName(sheets: readonly SheetInfo[], name: string): SheetInfo | undefined {
  return sheets.find((sheet) => sheet.name.toLowerCase() === name.toLowerCase());
}
