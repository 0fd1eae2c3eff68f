/** Measures and fonts of official documents (GB/T 9704-2012, domain notes §5.2), in Word's own units. */
import { DocumentGridType, PageOrientation, type ISectionPropertiesOptions } from 'docx';

/** Fonts by name; nothing is embedded, a machine without them takes its own (see README). */
export const FONTS = {
  title: '方正小标宋简体',
  body: '仿宋_GB2312',
  heading: '黑体',
  subheading: '楷体_GB2312',
  number: '宋体',
  latin: 'Times New Roman',
} as const;

/** Half points: 二号, 三号, 四号, and 五号 of tables. */
export const SIZES = { title: 44, body: 32, number: 28, table: 21 } as const;

/** A font for Chinese, with the Latin one for digits. */
export const fontOf = (font: Exclude<keyof typeof FONTS, 'latin'>) => ({
  ascii: FONTS.latin,
  hAnsi: FONTS.latin,
  eastAsia: FONTS[font],
  hint: 'eastAsia',
});

/** Twips, just below 29 points: 22 lines of 580 would be a hair longer than the 225 mm of text. */
export const LINE = 579;
/** Twips by which each character of 三号 is narrower, so that 28 stand in the 156 mm of a line. */
export const NARROWER = -5;
/** Twips: the width of a character of 三号. */
export const CHARACTER = 320;

/** Whole twips: converting millimetres would round down and Word would show 20.99 cm. */
export const PAGE_TWIPS = { width: 11906, height: 16838, top: 2098, bottom: 1984, left: 1588, right: 1474 } as const;

const { width, height, ...margins } = PAGE_TWIPS;

export const PAGE: ISectionPropertiesOptions = {
  page: {
    size: { width, height, orientation: PageOrientation.PORTRAIT },
    margin: { ...margins, header: 851, footer: 1247 },
  },
  // no grid: lines are exact anyway, and on one LibreOffice gives a line of 二号 the room of two
  grid: { type: DocumentGridType.DEFAULT, linePitch: LINE },
};
