/** Colours of a workbook as `RRGGBB`: stated, from the theme with a tint, or from the old palette. */
import { attribute, elementIn, elementsIn, nextElement, numberAttribute, type XmlElement } from './xml';

/** ECMA-376 part 1 §18.8.27: the palette of old workbooks; 0 to 7 repeat 8 to 15. */
const PALETTE = (
  '000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF 800000 008000 000080 808000 800080 008080 C0C0C0 808080 ' +
  '9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF 000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF ' +
  '00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99 3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696 ' +
  '003366 339966 003300 333300 993300 993366 333399 333333'
).split(' ');

/** Theme colours in the order cells count them: light and dark of each pair are swapped against the file's order. */
const THEME_ORDER = ['lt1', 'dk1', 'lt2', 'dk2', 'accent1', 'accent2', 'accent3', 'accent4', 'accent5', 'accent6'];

export type ThemeColors = readonly (string | null)[];

export function themeColors(theme: string): ThemeColors {
  const scheme = nextElement(theme, 'clrScheme');
  return THEME_ORDER.map((name) => {
    const slot = elementIn(theme, scheme, name);
    const stated = elementIn(theme, slot, 'srgbClr');
    return stated === null ? attribute(elementIn(theme, slot, 'sysClr'), 'lastClr') : attribute(stated, 'val');
  });
}

/** ECMA-376 part 1 §18.8.19: tint moves each channel towards black (below 0) or white (above). */
function tinted(color: string, tint: number): string {
  const channels = [0, 2, 4].map((at) => {
    const value = parseInt(color.slice(at, at + 2), 16);
    const moved = tint < 0 ? value * (1 + tint) : value + (255 - value) * tint;
    return Math.round(Math.min(255, Math.max(0, moved)));
  });
  return channels.map((channel) => channel.toString(16).toUpperCase().padStart(2, '0')).join('');
}

/** A colour element; null where it is absent, automatic or not understood. */
export function colorOf(element: XmlElement | null, theme: ThemeColors): string | null {
  if (element === null) return null;
  const stated = attribute(element, 'rgb');
  const index = numberAttribute(element, 'indexed');
  const themed = numberAttribute(element, 'theme');
  const base =
    stated?.slice(-6) ??
    (index !== null ? PALETTE[index < 8 ? index : index - 8] : themed !== null ? theme[themed] : null);
  if (base === null || base === undefined || !/^[\da-fA-F]{6}$/.test(base)) return null;
  return tinted(base, numberAttribute(element, 'tint') ?? 0);
}

/** Direct children by name, for lists such as `fonts` whose order is what other parts count through. */
export function listOf(xml: string, list: string, item: string): XmlElement[] {
  return [...elementsIn(xml, nextElement(xml, list), item)];
}
