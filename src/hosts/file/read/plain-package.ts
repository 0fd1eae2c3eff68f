/**
 * The package the library is given: nothing but cells, shared strings and number formats under names
 * of ours. So odd folders, absolute targets, the strict standard, comments, drawings, sheet names and
 * style sheets grown to megabytes never reach it, and each sheet is found again by its number.
 */
import { zipSync } from 'fflate';
import { shownFormat } from './number-formats';
import type { PreparedSheet } from './sheet-xml';
import { withOpenTexts, withPlainCharacters } from './sheet-xml';
import { encodeAttribute } from './xml';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** Numbers the library keeps for a file's own formats; the ones below are its built-in codes. */
const FIRST_FORMAT = 60;
const LAST_FORMAT = 392;

/** The library's name of the sheet at an index. */
export function plainSheetName(index: number): string {
  return `s${index + 1}`;
}

interface PlainStyles {
  readonly xml: string;
  /** From the code the library reports to the code the workbook declares. */
  readonly declared: ReadonlyMap<string, string>;
}

/** One style per cell style of the workbook, carrying only its number format. */
function plainStyles(codes: readonly string[]): PlainStyles {
  const ids = new Map<string, number>();
  const declared = new Map<string, string>();
  for (const code of codes) {
    // Excel itself allows about 250 formats of a file's own; past the library's room they show as General.
    if (code === 'General' || ids.has(code) || FIRST_FORMAT + ids.size > LAST_FORMAT) continue;
    ids.set(code, FIRST_FORMAT + ids.size);
    // The quoted nothing keeps a replaced code apart from the same code chosen by a person.
    const shown = shownFormat(code);
    declared.set(shown === code ? code : `${shown}""`, code);
  }
  const formats = [...declared].map(([shown, code]) => {
    return `<numFmt numFmtId="${ids.get(code)!}" formatCode="${encodeAttribute(shown)}"/>`;
  });
  const styles = codes.map((code) => `<xf numFmtId="${ids.get(code) ?? 0}"/>`);
  const xml = `<styleSheet xmlns="${MAIN}"><numFmts>${formats.join('')}</numFmts><cellXfs>${styles.join('')}</cellXfs></styleSheet>`;
  return { xml, declared };
}

function contentTypes(sheets: number): string {
  const override = (part: string, type: string): string =>
    `<Override PartName="/xl/${part}.xml" ContentType="${TYPE}.${type}+xml"/>`;
  const parts = Array.from({ length: sheets }, (_, index) => override(plainSheetName(index), 'worksheet'));
  parts.push(override('workbook', 'sheet.main'), override('strings', 'sharedStrings'), override('styles', 'styles'));
  return `<Types xmlns="${PACKAGE}/content-types">${parts.join('')}</Types>`;
}

function workbook(sheets: number, date1904: boolean): { main: string; relationships: string } {
  const names = Array.from({ length: sheets }, (_, index) => plainSheetName(index));
  const list = names.map((name, index) => `<sheet name="${name}" sheetId="${index + 1}" r:id="${name}"/>`);
  const links = names.map((name) => `<Relationship Id="${name}" Type="${OFFICE}/worksheet" Target="${name}.xml"/>`);
  const properties = `<workbookPr date1904="${date1904 ? 1 : 0}"/>`;
  return {
    main: `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}">${properties}<sheets>${list.join('')}</sheets></workbook>`,
    relationships: `<Relationships xmlns="${PACKAGE}/relationships">${links.join('')}</Relationships>`,
  };
}

/** `<si/>` would not be counted by the library, and every later string would be taken for the one before it. */
function plainStrings(xml: string): string {
  return withPlainCharacters(withOpenTexts(xml.replace(/<((?:[\w.-]+:)?si)(?:\s[^<>]*)?\/>/g, '<$1><t></t></$1>')));
}

export interface PlainPackage {
  readonly bytes: Uint8Array;
  readonly declaredFormats: ReadonlyMap<string, string>;
}

export interface PlainContent {
  readonly sheets: readonly PreparedSheet[];
  /** The XML of the shared strings; empty where there are none. */
  readonly sharedStrings: string;
  /** Number format code of each cell style. */
  readonly formats: readonly string[];
  readonly date1904: boolean;
}

export function makePlainPackage(content: PlainContent): PlainPackage {
  const encoder = new TextEncoder();
  const { main, relationships } = workbook(content.sheets.length, content.date1904);
  const styles = plainStyles(content.formats);
  const strings = content.sharedStrings === '' ? `<sst xmlns="${MAIN}"></sst>` : plainStrings(content.sharedStrings);
  const files: Record<string, Uint8Array> = {
    '[Content_Types].xml': encoder.encode(contentTypes(content.sheets.length)),
    'xl/workbook.xml': encoder.encode(main),
    'xl/_rels/workbook.xml.rels': encoder.encode(relationships),
    'xl/strings.xml': encoder.encode(strings),
    'xl/styles.xml': encoder.encode(styles.xml),
  };
  content.sheets.forEach((sheet, index) => {
    files[`xl/${plainSheetName(index)}.xml`] = encoder.encode(sheet.xml);
  });
  return { bytes: zipSync(files, { level: 0 }), declaredFormats: styles.declared };
}
