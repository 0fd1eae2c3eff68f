/**
 * Prepares the XML of a worksheet for the library. What it would choke on, take minutes over or get
 * wrong is put right here; everything else is left as it is.
 */
import { MAX_COLUMNS, MAX_ROWS } from '../../../core/grid';
import { withOwnFormulas } from './shared-formulas';
import { UnreadableWorkbookError } from './unreadable';
import { elementsIn, flagAttribute, nextElement, numberAttribute } from './xml';

/**
 * Filled cells of one workbook. Parsed cells cost about half a kilobyte each, so this stays well
 * below what node and a browser tab give one page.
 */
export const MAX_CELLS = 1_500_000;

const CELL_TAG = /<(?:[\w.-]+:)?c(?=[\s/>])([^<>]*)>/g;
const CELL_ADDRESS = /(?:^|\s)r\s*=\s*["']([^"']*)["']/;
const ROW_TAG = /<(?:[\w.-]+:)?row(?=[\s/>])([^<>]*)>/g;
const ROW_NUMBER = /(?:^|\s)r\s*=\s*["']([^"']*)["']/;
const ROW_HIDDEN = /(?:^|\s)hidden\s*=\s*["'](?:1|true|on)["']/;

/** Cells that carry a style and nothing else: a formatted sheet has hundreds of thousands. */
const EMPTY_CELL = /<(?:[\w.-]+:)?c\s[^<>]*(?:\/>|>\s*<\/(?:[\w.-]+:)?c\s*>)/g;
/** A text formula without `<v>`: not calculated, whereas `<v></v>` is a calculated empty text. */
const TEXT_WITHOUT_VALUE =
  /(<(?:[\w.-]+:)?c\s[^<>]*?)\st\s*=\s*["']str["']([^<>]*>\s*<(?:[\w.-]+:)?f(?:\s[^<>]*)?(?:\/>|>[^<]*<\/(?:[\w.-]+:)?f\s*>)\s*<\/(?:[\w.-]+:)?c\s*>)/g;
/** `<t/>`, which the library takes for an opening tag. */
const EMPTY_TEXT = /<((?:[\w.-]+:)?t)(?:\s[^<>]*)?\/>/g;
const CHARACTER_REFERENCE = /&#(?:[xX]([\da-fA-F]+)|(\d+));/g;

/** `&#20013;` and `&#x1F600;` become the characters themselves: the library cuts them to 16 or 8 bits. */
export function withPlainCharacters(xml: string): string {
  if (!xml.includes('&#')) return xml;
  return xml.replace(CHARACTER_REFERENCE, (whole, hex: string | undefined, decimal: string) => {
    const code = hex === undefined ? parseInt(decimal, 10) : parseInt(hex, 16);
    return code >= 0x80 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}

export function withOpenTexts(xml: string): string {
  return xml.replace(EMPTY_TEXT, '<$1></$1>');
}

interface Count {
  readonly cells: number;
  /** Every cell says where it stands, so that leaving one out does not move the next. */
  readonly addressed: boolean;
}

function countCells(xml: string, sheet: string): Count {
  let cells = 0;
  let addressed = true;
  for (const match of xml.matchAll(CELL_TAG)) {
    cells += 1;
    const address = CELL_ADDRESS.exec(match[1]!)?.[1];
    if (address === undefined) addressed = false;
    else if (!/^[A-Z]{1,3}[1-9]\d{0,6}$/.test(address))
      throw new UnreadableWorkbookError('damaged', `${sheet} ${address}`);
  }
  return { cells, addressed };
}

/** Rows whose `hidden` is set; throws when a row lies outside a sheet. */
function hiddenRowsOf(xml: string, sheet: string): Set<number> {
  const hidden = new Set<number>();
  let row = -1;
  for (const [, attributes] of xml.matchAll(ROW_TAG)) {
    const stated = ROW_NUMBER.exec(attributes!)?.[1];
    row = stated === undefined ? row + 1 : Number(stated) - 1;
    if (!(Number.isInteger(row) && row >= 0 && row < MAX_ROWS)) {
      throw new UnreadableWorkbookError('damaged', `${sheet} row ${stated ?? row}`);
    }
    if (ROW_HIDDEN.test(attributes!)) hidden.add(row);
  }
  return hidden;
}

function hiddenColumnsOf(xml: string): Set<number> {
  const hidden = new Set<number>();
  for (const column of elementsIn(xml, nextElement(xml, 'cols'), 'col')) {
    if (!flagAttribute(column, 'hidden')) continue;
    const first = Math.max(1, numberAttribute(column, 'min') ?? 1);
    const last = Math.min(MAX_COLUMNS, numberAttribute(column, 'max') ?? first);
    for (let index = first; index <= last; index += 1) hidden.add(index - 1);
  }
  return hidden;
}

export interface PreparedSheet {
  /** The `sheetData` element and nothing else, in a worksheet of its own. */
  readonly xml: string;
  readonly cells: number;
  readonly hiddenRows: ReadonlySet<number>;
  readonly hiddenColumns: ReadonlySet<number>;
}

/** Throws UnreadableWorkbookError: damaged or too-large. */
export function prepareSheet(xml: string, name: string): PreparedSheet {
  const data = nextElement(xml, 'sheetData');
  const rows = data === null ? '' : xml.slice(data.start, data.end);
  const { cells, addressed } = countCells(rows, name);
  let removed = 0;
  const filled = !addressed
    ? rows
    : rows.replace(EMPTY_CELL, () => {
        removed += 1;
        return '';
      });
  if (cells - removed > MAX_CELLS) throw new UnreadableWorkbookError('too-large', name);
  const plain = withPlainCharacters(withOpenTexts(withOwnFormulas(filled.replace(TEXT_WITHOUT_VALUE, '$1$2'))));
  return {
    xml: `<worksheet>${plain}</worksheet>`,
    cells: cells - removed,
    hiddenRows: hiddenRowsOf(rows, name),
    hiddenColumns: hiddenColumnsOf(xml.slice(0, data?.start ?? xml.length)),
  };
}
