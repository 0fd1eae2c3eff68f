/** How cells and sheets look, as plain data: what new sheets are described with. */
import type { Box } from '../../../core/grid';
import { PAGE_MARGINS } from '../../host';

export interface CellStyle {
  /** Font name; 宋体 where none is chosen. */
  readonly font?: string;
  /** Points. */
  readonly size?: number;
  readonly bold?: boolean;
  /** RRGGBB. */
  readonly color?: string;
  /** RRGGBB. */
  readonly fill?: string;
  readonly horizontal?: 'left' | 'center' | 'right';
  readonly vertical?: 'top' | 'center' | 'bottom';
  readonly wrap?: boolean;
  /** In steps of about three characters. */
  readonly indent?: number;
  /** Characters one below the other, as 绩效指标 is printed. */
  readonly verticalText?: boolean;
  /** Thin lines on all four sides. */
  readonly border?: boolean;
  /** A number format code; General where none is chosen. */
  readonly numberFormat?: string;
}

export type WrittenValue = string | number | boolean | null;

export interface StyledCell {
  readonly row: number;
  readonly column: number;
  readonly value: WrittenValue;
  readonly style: CellStyle;
}

export interface PageSetup {
  readonly orientation: 'portrait' | 'landscape';
  /** Centimetres. */
  readonly margins: { readonly top: number; readonly bottom: number; readonly left: number; readonly right: number };
  /** 0: as many pages down as it takes; one page wide always. */
  readonly fitToHeight: number;
  /** First and last row (from 0) repeated on every page. */
  readonly titleRows: readonly [number, number] | null;
  /** Page numbers in the footer. */
  readonly pageNumbers: boolean;
  /** All that is printed; the whole sheet where none is chosen. */
  readonly area?: Box;
}

export interface StyledSheet {
  readonly name: string;
  readonly cells: readonly StyledCell[];
  readonly merges: readonly Box[];
  /** In characters of the default font, from column A on. */
  readonly columnWidths: readonly number[];
  /** What an empty cell of a column looks like when somebody fills it later. */
  readonly columnStyles: ReadonlyMap<number, CellStyle>;
  /** Points, by row; rows without an entry are as high as the spreadsheet finds fit. */
  readonly rowHeights: ReadonlyMap<number, number>;
  readonly page: PageSetup;
}

/** A4 upright, one page wide, as many pages as it takes. */
export const A4_PORTRAIT: PageSetup = {
  orientation: 'portrait',
  margins: PAGE_MARGINS,
  fitToHeight: 0,
  titleRows: null,
  pageNumbers: true,
};
