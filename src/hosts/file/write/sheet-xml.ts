/** The part of a whole new sheet. */
import { encodeText } from '../read/xml';
import { formatBox } from '../../../core/grid';
import { cellXml, rowXml } from './cell-xml';
import type { PageSetup, StyledCell, StyledSheet } from './style';
import type { StyleSheet } from './style-sheet';

const DEFAULT_WIDTH = 9;
const CENTIMETRES_PER_INCH = 2.54;

function columnsXml(sheet: StyledSheet, styles: StyleSheet): string {
  const columns = sheet.columnWidths.map((width, column) => {
    const style = sheet.columnStyles.get(column);
    const look = style === undefined ? '' : ` style="${styles.indexOf(style)}"`;
    return `<col min="${column + 1}" max="${column + 1}" width="${width || DEFAULT_WIDTH}"${look} customWidth="1"/>`;
  });
  return columns.length === 0 ? '' : `<cols>${columns.join('')}</cols>`;
}

function rowsXml(sheet: StyledSheet, styles: StyleSheet): string {
  const byRow = new Map<number, StyledCell[]>();
  for (const row of sheet.rowHeights.keys()) byRow.set(row, []);
  for (const cell of sheet.cells) byRow.set(cell.row, [...(byRow.get(cell.row) ?? []), cell]);
  const rows = [...byRow].sort(([a], [b]) => a - b);
  return rows
    .map(([row, cells]) => {
      const written = [...cells]
        .sort((a, b) => a.column - b.column)
        .map((cell) => cellXml('', row, cell.column, styles.indexOf(cell.style), cell.value));
      return rowXml('', row, sheet.rowHeights.get(row) ?? null, written.join(''));
    })
    .join('');
}

function inches(centimetres: number): string {
  return (centimetres / CENTIMETRES_PER_INCH).toFixed(4);
}

function pageXml(page: PageSetup): string {
  const { top, bottom, left, right } = page.margins;
  const margins = `left="${inches(left)}" right="${inches(right)}" top="${inches(top)}" bottom="${inches(bottom)}"`;
  const footer = page.pageNumbers
    ? `<headerFooter><oddFooter>${encodeText('&C— &P —')}</oddFooter></headerFooter>`
    : '';
  return (
    `<printOptions horizontalCentered="1"/><pageMargins ${margins} header="0.3" footer="0.3"/>` +
    // 9 is A4 (ECMA-376 part 1, 18.3.1.63).
    `<pageSetup paperSize="9" orientation="${page.orientation}" fitToWidth="1" fitToHeight="${page.fitToHeight}"/>${footer}`
  );
}

/** Dense XML of a sheet; looks are added to `styles`. `namespace` is that of the workbook it goes into. */
export function sheetXml(sheet: StyledSheet, styles: StyleSheet, namespace: string): string {
  const merges = sheet.merges.map((box) => `<mergeCell ref="${formatBox(box)}"/>`).join('');
  return (
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<worksheet xmlns="${namespace}">` +
    `<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><sheetFormatPr defaultRowHeight="15"/>` +
    columnsXml(sheet, styles) +
    `<sheetData>${rowsXml(sheet, styles)}</sheetData>` +
    (merges === '' ? '' : `<mergeCells count="${sheet.merges.length}">${merges}</mergeCells>`) +
    `${pageXml(sheet.page)}</worksheet>`
  );
}
