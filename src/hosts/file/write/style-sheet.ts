/**
 * Adds looks to a style part (styles.xml) without touching those that are there: an index that a cell
 * of the workbook uses means the same before and after.
 */
import { encodeAttribute } from '../read/xml';
import type { CellStyle } from './style';
import {
  appendInside,
  applySplices,
  attributeOf,
  childOf,
  childrenOf,
  insertInOrder,
  openTag,
  prefixOf,
  rootOf,
  withAttributes,
  type XmlElement,
} from './xml';

type Collection = 'numFmts' | 'fonts' | 'fills' | 'borders' | 'cellXfs';

/** Order of the collections in a style part (ECMA-376 part 1, 18.8.39). */
const ORDER = ['numFmts', 'fonts', 'fills', 'borders', 'cellStyleXfs', 'cellXfs'];

/** Number formats every spreadsheet knows by number (ECMA-376 part 1, 18.8.30). */
const BUILT_IN: Readonly<Record<string, number>> = {
  General: 0,
  '0': 1,
  '0.00': 2,
  '#,##0': 3,
  '#,##0.00': 4,
  '0%': 9,
  '0.00%': 10,
  '@': 49,
};

const FIRST_CUSTOM_FORMAT = 164;

export const DEFAULT_FONT = '宋体';
const DEFAULT_SIZE = 11;

export class StyleSheet {
  private readonly known = new Map<string, number>();
  private readonly prefix: string;

  constructor(private text: string) {
    this.prefix = prefixOf(rootOf(text));
  }

  xml(): string {
    return this.text;
  }

  /** Index of a cell format that looks like this, added where there is none yet. */
  indexOf(style: CellStyle): number {
    const key = JSON.stringify(Object.entries(style).sort(([a], [b]) => (a < b ? -1 : 1)));
    const index = this.known.get(key) ?? this.append('cellXfs', this.formatXml(style));
    this.known.set(key, index);
    return index;
  }

  /** Index of the format that is like `index` in everything but its number format. */
  withNumberFormat(index: number, code: string): number {
    const formats = this.items('cellXfs');
    const base = formats[index] ?? formats[0];
    if (base === undefined) return this.indexOf({ numberFormat: code });
    const id = String(this.numberFormatId(code));
    // The style part may have grown by a number format, which stands before the formats.
    const moved = this.items('cellXfs')[formats.indexOf(base)]!;
    if ((attributeOf(this.text, moved, 'numFmtId') ?? '0') === id) return formats.indexOf(base);
    const tag = withAttributes(openTag(this.text, moved), { numFmtId: id, applyNumberFormat: '1' });
    return this.append('cellXfs', tag + this.text.slice(moved.openEnd, moved.end));
  }

  /** Whether cells with this format wrap their text. */
  wraps(index: number): boolean {
    const format = this.items('cellXfs')[index];
    const alignment = format === undefined ? undefined : childOf(this.text, format, 'alignment');
    const wrap = alignment === undefined ? undefined : attributeOf(this.text, alignment, 'wrapText');
    return wrap === '1' || wrap === 'true';
  }

  private collection(name: Collection): XmlElement | undefined {
    return childOf(this.text, rootOf(this.text), name);
  }

  private items(name: Collection): XmlElement[] {
    const collection = this.collection(name);
    return collection === undefined ? [] : childrenOf(this.text, collection);
  }

  /** Index of an entry with exactly this XML, added at the end where there is none. */
  private append(name: Collection, entry: string): number {
    if (this.collection(name) === undefined) this.create(name);
    const items = this.items(name);
    const present = items.findIndex((item) => this.text.slice(item.start, item.end) === entry);
    if (present >= 0) return present;
    this.text = applySplices(this.text, [appendInside(this.text, this.collection(name)!, entry)]);
    const grown = this.collection(name)!;
    const tag = withAttributes(openTag(this.text, grown), { count: String(items.length + 1) });
    this.text = applySplices(this.text, [{ start: grown.start, end: grown.openEnd, text: tag }]);
    return items.length;
  }

  private create(name: Collection): void {
    const p = this.prefix;
    // Entry 0 is what cells without a format look like; fills 0 and 1 are reserved.
    const first: Readonly<Record<Collection, string>> = {
      numFmts: '',
      fonts: this.fontXml({}),
      fills: `<${p}fill><${p}patternFill patternType="none"/></${p}fill><${p}fill><${p}patternFill patternType="gray125"/></${p}fill>`,
      borders: this.borderXml(false),
      cellXfs: `<${p}xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>`,
    };
    const before = new Set(ORDER.slice(0, ORDER.indexOf(name)));
    const text = `<${p}${name}>${first[name]}</${p}${name}>`;
    this.text = applySplices(this.text, [insertInOrder(this.text, rootOf(this.text), before, text)]);
  }

  private numberFormatId(code: string): number {
    const builtIn = BUILT_IN[code];
    if (builtIn !== undefined) return builtIn;
    const formats = this.items('numFmts').map((item) => ({
      id: Number(attributeOf(this.text, item, 'numFmtId')),
      code: attributeOf(this.text, item, 'formatCode'),
    }));
    const present = formats.find((format) => format.code === code);
    if (present !== undefined) return present.id;
    const id = Math.max(FIRST_CUSTOM_FORMAT - 1, ...formats.map((format) => format.id)) + 1;
    this.append('numFmts', `<${this.prefix}numFmt numFmtId="${id}" formatCode="${encodeAttribute(code)}"/>`);
    return id;
  }

  private fontXml(style: CellStyle): string {
    const p = this.prefix;
    const bold = style.bold === true ? `<${p}b/>` : '';
    const color = style.color === undefined ? '' : `<${p}color rgb="FF${style.color}"/>`;
    const size = `<${p}sz val="${style.size ?? DEFAULT_SIZE}"/>`;
    // Charset 134 is GB 2312: without it older programs may pick a Latin font for Chinese text.
    const name = `<${p}name val="${encodeAttribute(style.font ?? DEFAULT_FONT)}"/><${p}charset val="134"/>`;
    return `<${p}font>${bold}${size}${color}${name}</${p}font>`;
  }

  private borderXml(lines: boolean): string {
    const p = this.prefix;
    const side = (name: string): string =>
      lines ? `<${p}${name} style="thin"><${p}color rgb="FF000000"/></${p}${name}>` : `<${p}${name}/>`;
    return `<${p}border>${['left', 'right', 'top', 'bottom', 'diagonal'].map((name) => (name === 'diagonal' ? `<${p}diagonal/>` : side(name))).join('')}</${p}border>`;
  }

  private fillXml(color: string): string {
    const p = this.prefix;
    return `<${p}fill><${p}patternFill patternType="solid"><${p}fgColor rgb="FF${color}"/><${p}bgColor indexed="64"/></${p}patternFill></${p}fill>`;
  }

  private formatXml(style: CellStyle): string {
    const p = this.prefix;
    const number = this.numberFormatId(style.numberFormat ?? 'General');
    const font = this.append('fonts', this.fontXml(style));
    const fill = style.fill === undefined ? 0 : this.append('fills', this.fillXml(style.fill));
    const border = style.border === true ? this.append('borders', this.borderXml(true)) : 0;
    const named = childOf(this.text, rootOf(this.text), 'cellStyleXfs') === undefined ? '' : ' xfId="0"';
    const ids = `numFmtId="${number}" fontId="${font}" fillId="${fill}" borderId="${border}"${named}`;
    const applied = 'applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1"';
    return `<${p}xf ${ids} ${applied}>${alignmentXml(p, style)}</${p}xf>`;
  }
}

function alignmentXml(prefix: string, style: CellStyle): string {
  const attributes = {
    horizontal: style.horizontal,
    vertical: style.vertical ?? 'center',
    // 255 is "characters one below the other" (ECMA-376 part 1, 18.8.1).
    textRotation: style.verticalText === true ? '255' : undefined,
    wrapText: style.wrap === true ? '1' : undefined,
    indent: style.indent === undefined ? undefined : String(style.indent),
  };
  const written = Object.entries(attributes).map(([name, value]) => (value === undefined ? '' : ` ${name}="${value}"`));
  return `<${prefix}alignment${written.join('')}/>`;
}
