/** How a file's looks become what the simulated workbook carries and the grid draws. */
import { positionOfKey, type CellKey, type Sheet } from '../core/grid';
import {
  lookAt,
  type AlignmentLook,
  type BorderLook,
  type CellLook as FileCellLook,
  type SheetLook,
} from '../hosts/file';
import type { CellLook, HorizontalAlignment, SheetLook as SimulatedLook, VerticalAlignment } from '../simulator';

/** What Excel's own object model would not tell and only the page draws. */
export interface Trim {
  readonly left: BorderLook | null;
  readonly right: BorderLook | null;
  readonly top: BorderLook | null;
  readonly bottom: BorderLook | null;
  readonly italic: boolean;
  readonly underline: boolean;
  readonly indent: number;
  readonly verticalText: boolean;
  readonly rotation: number;
}

const PLAIN_TRIM: Trim = {
  left: null,
  right: null,
  top: null,
  bottom: null,
  italic: false,
  underline: false,
  indent: 0,
  verticalText: false,
  rotation: 0,
};

/** The trim of a cell; only `cellLook` below ever puts something there. */
export function trimOf(look: CellLook): Trim {
  return (look.borders as Trim | undefined) ?? PLAIN_TRIM;
}

const HORIZONTAL: Readonly<Record<string, HorizontalAlignment>> = {
  left: 'Left',
  center: 'Center',
  right: 'Right',
  fill: 'Fill',
  justify: 'Justify',
  centerContinuous: 'CenterAcrossSelection',
  distributed: 'Distributed',
};
const VERTICAL: Readonly<Record<string, VerticalAlignment>> = {
  top: 'Top',
  center: 'Center',
  justify: 'Justify',
  distributed: 'Distributed',
};

const sharp = (color: string | null): string | undefined => (color === null ? undefined : `#${color}`);

function alignment({ horizontal, vertical, wrap }: AlignmentLook): Pick<CellLook, 'horizontal' | 'vertical' | 'wrap'> {
  return { horizontal: HORIZONTAL[horizontal] ?? 'General', vertical: VERTICAL[vertical] ?? 'Bottom', wrap };
}

function cellLook(look: FileCellLook): CellLook {
  const { font, fill, left, right, top, bottom, alignment: placed } = look;
  const { indent, verticalText, rotation } = placed;
  const trim: Trim = {
    ...{ left, right, top, bottom },
    ...{ italic: font.italic, underline: font.underline },
    ...{ indent, verticalText, rotation },
  };
  return {
    bold: font.bold,
    fontSize: font.size ?? undefined,
    fontName: font.name ?? undefined,
    fontColor: sharp(font.color),
    fill: sharp(fill),
    ...alignment(placed),
    borders: trim,
  };
}

/** Pixels of one character of the default font, and points of one pixel, at 96 dots per inch. */
const PIXELS_PER_CHARACTER = 7;
const POINTS_PER_PIXEL = 0.75;

export function pointsOfWidth(characters: number): number {
  return Math.trunc(characters * PIXELS_PER_CHARACTER) * POINTS_PER_PIXEL;
}

/** The look of one sheet of a file, cells that are filled but have no style of their own included. */
export function simulatedLook(sheet: Sheet, look: SheetLook): SimulatedLook {
  // one object per style, so that a cell's look can be compared by identity
  const made = new Map<FileCellLook, CellLook>();
  const cells = new Map<CellKey, CellLook>();
  const unlocked = new Set<CellKey>();
  for (const key of new Set([...look.cells.keys(), ...sheet.cells.keys()])) {
    const { row, column } = positionOfKey(key);
    const found = lookAt(look, row, column);
    if (!made.has(found)) made.set(found, cellLook(found));
    cells.set(key, made.get(found)!);
    if (!found.locked) unlocked.add(key);
  }
  return {
    merges: look.merges,
    columnWidths: new Map([...look.columnWidths].map(([column, width]) => [column, pointsOfWidth(width)])),
    rowHeights: look.rowHeights,
    cells,
    protected: look.isProtected,
    unlocked,
  };
}
