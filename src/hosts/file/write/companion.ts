/** How the rows of a companion sheet look, and a whole companion sheet as one to be written. */
import type { CompanionRow, RowStyle, SheetCreation } from '../../../core/edits/plan';
import type { Box } from '../../../core/grid';
import { READING_WIDTH } from '../../host';
import { A4_PORTRAIT, type CellStyle, type StyledSheet } from './style';

const TABLE_LOOK: CellStyle = { size: 11, vertical: 'top' };
/** 三号仿宋, as a report is. */
const READING_LOOK: CellStyle = { font: '仿宋', size: 16, vertical: 'top' };

/** The look of one cell; `width` of its column in characters. Fonts after GB/T 9704 where the column is for reading. */
export function companionStyle(style: RowStyle, wrap: boolean, width: number): CellStyle {
  const reading = wrap && width >= READING_WIDTH;
  const wrapped = wrap ? { wrap: true } : {};
  switch (style) {
    case 'title':
      return reading
        ? { font: '方正小标宋简体', size: 22, horizontal: 'center', wrap: true }
        : { size: 14, bold: true, ...wrapped };
    case 'header':
      return { size: 11, bold: true, fill: 'E7E6E6', border: true, horizontal: 'center', wrap: true };
    case 'heading':
      return reading ? { ...READING_LOOK, font: '黑体', wrap: true } : { ...TABLE_LOOK, bold: true, ...wrapped };
    case 'text':
      return { ...(reading ? READING_LOOK : TABLE_LOOK), ...wrapped };
    case 'note':
      return { size: 10, color: '595959', vertical: 'top', ...wrapped };
  }
}

export function companionSheet(creation: SheetCreation): StyledSheet {
  const wraps = new Set(creation.wrapColumns);
  const widthOf = (column: number): number => creation.columnWidths[column] ?? 0;
  const look = (style: RowStyle, column: number): CellStyle =>
    companionStyle(style, wraps.has(column), widthOf(column));
  const header = creation.rows.findIndex((row) => row.style === 'header');
  const reading = creation.wrapColumns.find((column) => widthOf(column) >= READING_WIDTH);
  return {
    name: creation.name,
    cells: creation.rows.flatMap((line, row) =>
      line.cells.map((value, column) => ({ row, column, value, style: look(line.style, column) })),
    ),
    merges: [],
    columnWidths: creation.columnWidths,
    columnStyles: new Map(creation.columnWidths.map((_, column) => [column, look('text', column)])),
    rowHeights: new Map(creation.rows.flatMap((line, row) => (line.height === null ? [] : [[row, line.height]]))),
    page: {
      ...A4_PORTRAIT,
      titleRows: header < 0 ? null : [header, header],
      ...(reading === undefined ? {} : { area: readingArea(creation, reading) }),
    },
  };
}

/** Of a report only its text is printed, from below the headings to the last row that is part of it. */
function readingArea(creation: SheetCreation, column: number): Box {
  const isText = ({ style }: CompanionRow): boolean => style !== 'header' && style !== 'note';
  const bottom = creation.rows.findLastIndex(isText);
  return {
    top: Math.max(0, creation.rows.findIndex(isText)),
    left: column,
    bottom: Math.max(0, bottom),
    right: column,
  };
}
