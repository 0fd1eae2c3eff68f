/** Sizes and looks. A value the cells of a range do not share is null. */
import type { Box } from '../../../core/grid';
import { cellsOf, columnsOf, isUnbounded, isWholeColumns, isWholeRows, rowsOf } from '../../boxes';
import {
  DEFAULT_COLUMN_WIDTH,
  DEFAULT_ROW_HEIGHT,
  PLAIN_LOOK,
  type CellLook,
  type HorizontalAlignment,
  type ProtectionOptions,
  type VerticalAlignment,
} from '../../look';
import { EMPTY_CELL, type SimulatedSheet, type StoredCell } from '../../sheet';
import { booleanArgument, colorArgument, numberArgument, textArgument, wordArgument } from '../arguments';
import { accessDenied, invalidArgument, notSimulated } from '../errors';
import { changes, type ObjectOf, type Scalar, type Session, type TypeTable } from '../objects';
import type { Wire } from '../protocol';

interface InBox {
  readonly sheet: SimulatedSheet;
  readonly box: Box;
}

type StyledPart = keyof typeof PLAIN_LOOK;

const HORIZONTAL = [
  'General',
  'Left',
  'Center',
  'Right',
  'Fill',
  'Justify',
  'CenterAcrossSelection',
  'Distributed',
] as const satisfies readonly HorizontalAlignment[];
const VERTICAL = ['Top', 'Center', 'Bottom', 'Justify', 'Distributed'] as const satisfies readonly VerticalAlignment[];
/** Excel's own limits, in points. */
const HIGHEST_ROW = 409.5;
const LARGEST_FONT = 409;

export const rangeFormatTable: TypeTable<ObjectOf<'RangeFormat'>> = {
  scalars: {
    ColumnWidth: {
      get: ({ sheet, box }) =>
        commonSize(sheet.columnWidths, sheet.hiddenColumns, box.left, columnsOf(box), DEFAULT_COLUMN_WIDTH),
      set: ({ sheet, box }, value, session) => {
        const width = sizeArgument(value, 'RangeFormat.columnWidth', Infinity);
        refuseUnless(sheet, 'allowFormatColumns', 'RangeFormat.columnWidth');
        setSize(sheet.columnWidths, [box.left, box.right], width, session);
      },
    },
    RowHeight: {
      get: ({ sheet, box }) => commonSize(sheet.rowHeights, sheet.hiddenRows, box.top, rowsOf(box), DEFAULT_ROW_HEIGHT),
      set: ({ sheet, box }, value, session) => {
        const height = sizeArgument(value, 'RangeFormat.rowHeight', HIGHEST_ROW);
        refuseUnless(sheet, 'allowFormatRows', 'RangeFormat.rowHeight');
        setSize(sheet.rowHeights, [box.top, box.bottom], height, session);
      },
    },
    WrapText: lookScalar('wrap', 'RangeFormat.wrapText', booleanArgument),
    HorizontalAlignment: lookScalar('horizontal', 'RangeFormat.horizontalAlignment', (value, location) =>
      wordArgument(value, HORIZONTAL, location),
    ),
    VerticalAlignment: lookScalar('vertical', 'RangeFormat.verticalAlignment', (value, location) =>
      wordArgument(value, VERTICAL, location),
    ),
  },
  navigation: {
    Fill: ({ sheet, box }) => ({ type: 'RangeFill', sheet, box }),
    Font: ({ sheet, box }) => ({ type: 'RangeFont', sheet, box }),
    Protection: ({ sheet, box }) => ({ type: 'FormatProtection', sheet, box }),
  },
};

export const rangeFontTable: TypeTable<ObjectOf<'RangeFont'>> = {
  scalars: {
    Bold: lookScalar('bold', 'RangeFont.bold', booleanArgument),
    Size: lookScalar('fontSize', 'RangeFont.size', (value, location) => sizeArgument(value, location, LARGEST_FONT)),
    Name: lookScalar('fontName', 'RangeFont.name', textArgument),
    Color: lookScalar('fontColor', 'RangeFont.color', colorArgument),
  },
};

export const rangeFillTable: TypeTable<ObjectOf<'RangeFill'>> = {
  scalars: { Color: lookScalar('fill', 'RangeFill.color', colorArgument) },
  methods: {
    Clear: changes((fill, _, session) => {
      restyle(fill, 'RangeFill.clear', session, ({ look, ...cell }) => ({
        ...cell,
        look: { ...look, fill: undefined },
      }));
      return null;
    }),
  },
};

export const formatProtectionTable: TypeTable<ObjectOf<'FormatProtection'>> = {
  scalars: {
    Locked: {
      get: (object) => common(object, (cell) => cell.locked),
      set: (object, value, session) => {
        const locked = booleanArgument(value, 'FormatProtection.locked');
        restyle(object, 'FormatProtection.locked', session, (cell) => ({ ...cell, locked }));
      },
    },
  },
};

function lookScalar<P extends StyledPart>(
  part: P,
  location: string,
  read: (value: unknown, location: string) => NonNullable<CellLook[P]>,
): Scalar<InBox> {
  return {
    get: (object) => common(object, (cell) => lookOf(cell, part)),
    set: (object, value, session) => {
      const wanted = read(value, location);
      restyle(object, location, session, (cell) => ({ ...cell, look: { ...cell.look, [part]: wanted } }));
    },
  };
}

function refuseUnless(sheet: SimulatedSheet, option: keyof ProtectionOptions, location: string): void {
  if (sheet.isProtected && sheet.protectionOptions[option] !== true) throw accessDenied(location);
}

/** The font of a cell whose text has several is none. */
function lookOf({ look }: StoredCell, part: StyledPart): Wire {
  const isFont = part === 'bold' || part.startsWith('font');
  return isFont && look.mixedFont === true ? null : (look[part] ?? PLAIN_LOOK[part]);
}

function common({ sheet, box }: InBox, read: (cell: StoredCell) => Wire): Wire {
  const seen = new Set<Wire>();
  let touched = 0;
  for (const [, , cell] of sheet.touched(box)) {
    touched += 1;
    seen.add(read(cell));
  }
  if (touched < cellsOf(box)) {
    const special = [...sheet.columnLooks.keys()].filter((column) => column >= box.left && column <= box.right);
    for (const column of special) seen.add(read(sheet.blank(column)));
    if (special.length < columnsOf(box)) seen.add(read(EMPTY_CELL));
  }
  return seen.size === 1 ? [...seen][0]! : null;
}

function restyle(
  { sheet, box }: InBox,
  location: string,
  { workbook }: Session,
  change: (cell: StoredCell) => StoredCell,
): void {
  refuseUnless(sheet, 'allowFormatCells', location);
  if (isWholeColumns(box) && !isWholeRows(box)) {
    restyleColumns({ sheet, box }, location, change);
    return workbook.changed('format');
  }
  if (isUnbounded(box)) throw notSimulated(`${location} of entire rows or the whole sheet`);
  for (let row = box.top; row <= box.bottom; row += 1) {
    for (let column = box.left; column <= box.right; column += 1) {
      sheet.put(row, column, change(sheet.cell(row, column)));
    }
  }
  workbook.changed('format');
}

/** Entire columns have looks, which their blank cells share; a protection of their own they have not here. */
function restyleColumns({ sheet, box }: InBox, location: string, change: (cell: StoredCell) => StoredCell): void {
  for (let column = box.left; column <= box.right; column += 1) {
    const { look, locked } = change(sheet.blank(column));
    if (!locked) throw notSimulated(`${location} of entire columns`);
    sheet.columnLooks.set(column, look);
  }
  for (const [row, column, cell] of [...sheet.touched(box)]) sheet.put(row, column, change(cell));
}

/** A hidden row or column has no height or width. */
function commonSize(
  sizes: ReadonlyMap<number, number>,
  hidden: ReadonlySet<number>,
  first: number,
  count: number,
  usual: number,
): number | null {
  const within = (line: number) => line >= first && line < first + count;
  const special = new Set([...sizes.keys(), ...hidden].filter(within));
  const seen = new Set([...special].map((line) => (hidden.has(line) ? 0 : (sizes.get(line) ?? usual))));
  if (special.size < count) seen.add(usual);
  return seen.size === 1 ? [...seen][0]! : null;
}

function setSize(
  sizes: Map<number, number>,
  [first, last]: readonly [number, number],
  size: number,
  { workbook }: Session,
): void {
  for (let line = first; line <= last; line += 1) sizes.set(line, size);
  workbook.changed('format');
}

/** Hiding is `rowHidden` and `columnHidden`; a size of nothing is refused rather than taken for it. */
function sizeArgument(value: unknown, location: string, most: number): number {
  const size = numberArgument(value, location);
  if (size <= 0 || size > most) throw invalidArgument(location, 'no such size');
  return size;
}
