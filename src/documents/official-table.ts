/** 自评表 behind a report: its tables on pages of their own, upright where its columns leave room, else across. */
import {
  AlignmentType,
  PageOrientation,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlignTable,
  WidthType,
  type ISectionPropertiesOptions,
} from 'docx';
import type { AttachedForm, AttachedTable } from '../core';
import { fontOf, LINE, PAGE, PAGE_TWIPS, SIZES } from './official-page';

/** More columns than this do not fit an upright page. */
const MOST_UPRIGHT = 6;
/** Twips between the rows of a table's text, and beside it. */
const TABLE_LINE = 300;
const MARGINS = { top: 40, bottom: 40, left: 60, right: 60 };
/** Twips between two tables. */
const GAP = 120;

function isAcross({ tables }: AttachedForm): boolean {
  return tables.some(({ widths }) => widths.length > MOST_UPRIGHT);
}

/** Twips of a line of text. */
function textWidth(across: boolean): number {
  const { width, height, left, right, top, bottom } = PAGE_TWIPS;
  return across ? height - top - bottom : width - left - right;
}

/** An upright page turned to the left keeps its margins on the same edges of the paper. */
export function attachmentPage(form: AttachedForm): ISectionPropertiesOptions {
  if (!isAcross(form)) return PAGE;
  const { width, height, left, right, top, bottom } = PAGE_TWIPS;
  return {
    ...PAGE,
    page: {
      size: { width, height, orientation: PageOrientation.LANDSCAPE },
      margin: { ...PAGE.page?.margin, top: left, bottom: right, left: bottom, right: top },
    },
  };
}

export function attachmentChildren(form: AttachedForm): (Paragraph | Table)[] {
  const width = textWidth(isAcross(form));
  return [
    line(form.mark, 'heading', SIZES.body, AlignmentType.LEFT, LINE),
    line(form.title, 'title', SIZES.title, AlignmentType.CENTER, LINE),
    ...form.lines.map((text) => line(text, 'body', SIZES.table, AlignmentType.CENTER, TABLE_LINE)),
    // Tables that touch would become one.
    ...form.tables.flatMap((table, index) => [...(index === 0 ? [] : [space()]), tableOf(table, width)]),
  ];
}

function line(
  text: string,
  font: 'heading' | 'title' | 'body',
  size: number,
  alignment: (typeof AlignmentType)[keyof typeof AlignmentType],
  height: number,
): Paragraph {
  return new Paragraph({
    alignment,
    spacing: { before: 0, after: GAP / 2, line: height, lineRule: 'atLeast' },
    keepNext: true,
    children: [new TextRun({ text, font: fontOf(font), size })],
  });
}

function space(): Paragraph {
  return new Paragraph({ spacing: { before: 0, after: 0, line: GAP, lineRule: 'exact' }, children: [] });
}

function tableOf({ widths, headings, rows }: AttachedTable, width: number): Table {
  const parts = widths.reduce((sum, part) => sum + part, 0);
  const columnWidths = widths.map((part) => Math.floor((width * part) / parts));
  return new Table({
    width: { size: columnWidths.reduce((sum, one) => sum + one, 0), type: WidthType.DXA },
    columnWidths,
    layout: TableLayoutType.FIXED,
    alignment: AlignmentType.CENTER,
    rows: rows.map(
      (cells, index) =>
        new TableRow({
          tableHeader: index < headings,
          cantSplit: true,
          children: cells.map(
            ({ text, rows: rowSpan, columns: columnSpan, align }) =>
              new TableCell({
                ...(rowSpan > 1 ? { rowSpan } : {}),
                ...(columnSpan > 1 ? { columnSpan } : {}),
                verticalAlign: VerticalAlignTable.CENTER,
                margins: MARGINS,
                children: text.split(/\r?\n/).map((part) => cellParagraph(part, index < headings, align)),
              }),
          ),
        }),
    ),
  });
}

function cellParagraph(text: string, isHeading: boolean, align: 'left' | 'center'): Paragraph {
  const centred = isHeading || align === 'center';
  return new Paragraph({
    alignment: centred ? AlignmentType.CENTER : AlignmentType.LEFT,
    spacing: { before: 0, after: 0, line: TABLE_LINE, lineRule: 'atLeast' },
    children: [new TextRun({ text, font: fontOf(isHeading ? 'heading' : 'body'), size: SIZES.table })],
  });
}
