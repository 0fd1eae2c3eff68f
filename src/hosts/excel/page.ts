/** How a companion sheet is printed: A4, as wide as a page, page numbers; of a report only its text. */
import type { SheetCreation } from '../../core/edits/plan';
import { PAGE_MARGINS, READING_WIDTH } from '../host';
import type { Features } from './capabilities';
import { wholeColumn } from './companion';
import type { ExcelContext } from './requests';

/**
 * One request, after the sheets were written and apart from that: a computer without a printer refuses page setups, and
 * nobody's report shall be taken back for that. Whatever goes wrong here, the sheets stand.
 */
export async function setUpPages(
  context: ExcelContext,
  creations: readonly SheetCreation[],
  features: Features,
): Promise<void> {
  if (!features.pageLayout || creations.length === 0) return;
  for (const creation of creations) setUpPage(context.workbook.worksheets.getItem(creation.name), creation);
  try {
    await context.sync();
  } catch {
    // It is printed as Excel finds fit.
  }
}

function setUpPage({ pageLayout }: Excel.Worksheet, creation: SheetCreation): void {
  pageLayout.orientation = 'Portrait';
  pageLayout.paperSize = 'A4';
  pageLayout.setPrintMargins('Centimeters', PAGE_MARGINS);
  pageLayout.zoom = { horizontalFitToPages: 1 };
  pageLayout.headersFooters.defaultForAllPages.centerFooter = '&P';
  const reading = creation.wrapColumns.find((column) => (creation.columnWidths[column] ?? 0) >= READING_WIDTH);
  const header = creation.rows.findIndex(({ style }) => style === 'header');
  // The whole column, so that what is drafted later is printed too; Excel stops at the last filled row.
  if (reading !== undefined) pageLayout.setPrintArea(wholeColumn(reading));
  else if (header >= 0) pageLayout.setPrintTitleRows(`$${header + 1}:$${header + 1}`);
}
