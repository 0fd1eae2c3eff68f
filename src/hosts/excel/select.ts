/** Showing a cell. Selecting into another sheet in one go is unreliable: activate, then select a fresh range. */
import type { SelectOutcome } from '../host';
import type { ExcelContext } from './requests';
import { askForSheets, sheetByName } from './sheets';

/** Never shows a hidden sheet: that is the person's decision. */
export async function selectCell(context: ExcelContext, sheetName: string, cell: string): Promise<SelectOutcome> {
  const listed = askForSheets(context.workbook);
  await context.sync();
  const found = sheetByName(listed(), sheetName);
  if (found === undefined) return { status: 'sheet-missing' };
  if (found.visibility !== 'visible') return { status: 'hidden-sheet' };
  const sheet = context.workbook.worksheets.getItem(found.id);
  sheet.activate();
  await context.sync();
  sheet.getRange(cell).select();
  await context.sync();
  return { status: 'selected' };
}
