/** Cell styles of a workbook: fonts, fills, borders, alignment and the lock, one look per cell style. */
import { colorOf, listOf, themeColors, type ThemeColors } from './colors';
import { attribute, elementIn, elementsIn, flagAttribute, nextElement, numberAttribute, type XmlElement } from './xml';

export interface FontLook {
  readonly name: string | null;
  /** Points. */
  readonly size: number | null;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: boolean;
  /** `RRGGBB`; null is automatic. */
  readonly color: string | null;
}

export interface BorderLook {
  /** Excel's name of the line, such as `thin` or `double`. */
  readonly style: string;
  readonly color: string | null;
}

export interface AlignmentLook {
  /** `general` puts numbers to the right and text to the left. */
  readonly horizontal: string;
  readonly vertical: string;
  readonly wrap: boolean;
  readonly indent: number;
  /** Characters upright, one under the other (竖排). */
  readonly verticalText: boolean;
  /** Degrees, counter-clockwise, -90 to 90. */
  readonly rotation: number;
}

export interface CellLook {
  readonly font: FontLook;
  /** Background as `RRGGBB`; null for none. */
  readonly fill: string | null;
  readonly left: BorderLook | null;
  readonly right: BorderLook | null;
  readonly top: BorderLook | null;
  readonly bottom: BorderLook | null;
  readonly alignment: AlignmentLook;
  /** Cannot be changed while the sheet is protected; cells are locked unless they say otherwise. */
  readonly locked: boolean;
}

const PLAIN_FONT: FontLook = { name: null, size: null, bold: false, italic: false, underline: false, color: null };

const PLAIN_ALIGNMENT: AlignmentLook = {
  horizontal: 'general',
  vertical: 'bottom',
  wrap: false,
  indent: 0,
  verticalText: false,
  rotation: 0,
};

/** A cell of a workbook without styles. */
export const PLAIN_LOOK: CellLook = {
  font: PLAIN_FONT,
  fill: null,
  left: null,
  right: null,
  top: null,
  bottom: null,
  alignment: PLAIN_ALIGNMENT,
  locked: true,
};

/** `<b/>` is on, `<b val="0"/>` is off. */
function isOn(element: XmlElement | null): boolean {
  return element !== null && flagAttribute(element, 'val', true);
}

function fontOf(styles: string, font: XmlElement, theme: ThemeColors): FontLook {
  const part = (name: string): XmlElement | null => elementIn(styles, font, name);
  const underline = part('u');
  return {
    name: attribute(part('name'), 'val'),
    size: numberAttribute(part('sz'), 'val'),
    bold: isOn(part('b')),
    italic: isOn(part('i')),
    underline: underline !== null && attribute(underline, 'val') !== 'none',
    color: colorOf(part('color'), theme),
  };
}

function fillOf(styles: string, fill: XmlElement, theme: ThemeColors): string | null {
  const pattern = elementIn(styles, fill, 'patternFill');
  const kind = attribute(pattern, 'patternType') ?? 'none';
  if (kind === 'none') return null;
  // A solid fill is painted in the foreground colour; of a hatched one the background says more.
  const color = elementIn(styles, pattern, kind === 'solid' ? 'fgColor' : 'bgColor');
  return colorOf(color, theme);
}

type Borders = Pick<CellLook, 'left' | 'right' | 'top' | 'bottom'>;

function bordersOf(styles: string, border: XmlElement, theme: ThemeColors): Borders {
  const side = (...names: readonly string[]): BorderLook | null => {
    for (const name of names) {
      const line = elementIn(styles, border, name);
      const style = attribute(line, 'style');
      if (style !== null && style !== 'none') return { style, color: colorOf(elementIn(styles, line, 'color'), theme) };
    }
    return null;
  };
  // The strict standard calls the sides start and end.
  return { left: side('left', 'start'), right: side('right', 'end'), top: side('top'), bottom: side('bottom') };
}

function alignmentOf(element: XmlElement | null): AlignmentLook {
  if (element === null) return PLAIN_ALIGNMENT;
  const rotation = numberAttribute(element, 'textRotation') ?? 0;
  return {
    horizontal: attribute(element, 'horizontal') ?? PLAIN_ALIGNMENT.horizontal,
    vertical: attribute(element, 'vertical') ?? PLAIN_ALIGNMENT.vertical,
    wrap: flagAttribute(element, 'wrapText'),
    indent: numberAttribute(element, 'indent') ?? 0,
    // ECMA-376 part 1 §18.8.1: 255 is upright text, 91 to 180 turn clockwise.
    verticalText: rotation === 255,
    rotation: rotation > 180 ? 0 : rotation > 90 ? 90 - rotation : rotation,
  };
}

/** One look per cell style, in the order cells count them. */
export function cellLooks(styles: string, themeXml: string): readonly CellLook[] {
  const theme = themeColors(themeXml);
  const fonts = listOf(styles, 'fonts', 'font').map((font) => fontOf(styles, font, theme));
  const fills = listOf(styles, 'fills', 'fill').map((fill) => fillOf(styles, fill, theme));
  const borders = listOf(styles, 'borders', 'border').map((border) => bordersOf(styles, border, theme));
  const cellStyles = nextElement(styles, 'cellXfs');
  return [...elementsIn(styles, cellStyles, 'xf')].map((xf) => ({
    ...PLAIN_LOOK,
    ...borders[numberAttribute(xf, 'borderId') ?? 0],
    font: fonts[numberAttribute(xf, 'fontId') ?? 0] ?? PLAIN_FONT,
    fill: fills[numberAttribute(xf, 'fillId') ?? 0] ?? null,
    alignment: alignmentOf(elementIn(styles, xf, 'alignment')),
    locked: flagAttribute(elementIn(styles, xf, 'protection'), 'locked', true),
  }));
}
