/**
 * How a sheet looks, as plain data: everything a grid does not carry because the core must not know it.
 * The reader of files fills this for the workbench; tests give the few members they need. Every member
 * may be absent, which means "as in a new sheet".
 */
import type { Box, CellKey } from '../core/grid';

/** Names as Excel.HorizontalAlignment and Excel.VerticalAlignment have them. */
export type HorizontalAlignment =
  'General' | 'Left' | 'Center' | 'Right' | 'Fill' | 'Justify' | 'CenterAcrossSelection' | 'Distributed';
export type VerticalAlignment = 'Top' | 'Center' | 'Bottom' | 'Justify' | 'Distributed';

export interface CellLook {
  readonly bold?: boolean;
  /** Points. */
  readonly fontSize?: number;
  readonly fontName?: string;
  /** `#RRGGBB`. */
  readonly fontColor?: string;
  /** `#RRGGBB`; absent: no fill. */
  readonly fill?: string;
  readonly wrap?: boolean;
  readonly horizontal?: HorizontalAlignment;
  readonly vertical?: VerticalAlignment;
  /** Parts of the text have fonts of their own: Excel answers null for the font, and new content ends it. */
  readonly mixedFont?: boolean;
  /** Carried for the page that draws the grid; the simulator never looks inside. */
  readonly borders?: unknown;
}

/** What a protected sheet lets be done all the same; names as Excel.WorksheetProtectionOptions has them. */
export interface ProtectionOptions {
  readonly allowFormatCells?: boolean;
  readonly allowFormatColumns?: boolean;
  readonly allowFormatRows?: boolean;
}

export interface SheetLook {
  readonly merges?: readonly Box[];
  /** Points, by column. */
  readonly columnWidths?: ReadonlyMap<number, number>;
  /** Points, by row. */
  readonly rowHeights?: ReadonlyMap<number, number>;
  readonly cells?: ReadonlyMap<CellKey, CellLook>;
  readonly protected?: boolean;
  readonly protectionOptions?: ProtectionOptions;
  /** A sheet that is a chart: it is listed among the sheets and has no cells. */
  readonly chart?: boolean;
  /** Cells whose locked flag was taken off; all others are locked, as in Excel. */
  readonly unlocked?: ReadonlySet<CellKey>;
  /** The sheet has filter arrows. */
  readonly autoFilter?: boolean;
  /** Some filter criterion is set: it is what hides the hidden rows. */
  readonly dataFiltered?: boolean;
}

/** What a cell without a look of its own answers. */
export const PLAIN_LOOK = {
  bold: false,
  fontSize: 11,
  fontName: 'Calibri',
  fontColor: '#000000',
  fill: '#FFFFFF',
  wrap: false,
  horizontal: 'General',
  vertical: 'Bottom',
} as const satisfies CellLook;

/** Points: 8.43 characters of Calibri 11, and one line of it. */
export const DEFAULT_COLUMN_WIDTH = 48;
export const DEFAULT_ROW_HEIGHT = 15;
