/** The workbook part: which sheets there are, and what a new sheet or an edit changes in it. */
import { encodeAttribute, encodeText } from '../read/xml';
import { columnName, quoteSheetName } from '../../../core/grid';
import { WorkbookWriteError } from './errors';
import type { Package } from './package';
import { sheetXml } from './sheet-xml';
import { StyleSheet } from './style-sheet';
import type { StyledSheet } from './style';
import {
  appendInside,
  applySplices,
  attributeOf,
  attributesOf,
  childOf,
  childrenOf,
  insertInOrder,
  openTag,
  prefixOf,
  rootOf,
  withAttributes,
} from './xml';

export interface SheetEntry {
  readonly name: string;
  readonly path: string;
}

const SHEET_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml';
const STYLES_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml';

/** What may stand before definedNames and before calcPr (ECMA-376 part 1, 18.2.27). */
const BEFORE_NAMES = new Set([
  'fileVersion',
  'fileSharing',
  'workbookPr',
  'workbookProtection',
  'bookViews',
  'sheets',
  'functionGroups',
  'externalReferences',
]);
const BEFORE_CALCULATION = new Set([...BEFORE_NAMES, 'definedNames']);

const MAX_NAME = 31;

export class Workbook {
  readonly styles: StyleSheet;
  private readonly path: string;
  private readonly stylesPath: string;

  constructor(private readonly parts: Package) {
    const main = parts.relationships('').find((relationship) => relationship.type.endsWith('/officeDocument'));
    if (main === undefined) throw new WorkbookWriteError('not-a-package', 'no workbook part');
    this.path = main.path;
    this.stylesPath = this.findStyles();
    this.styles = new StyleSheet(parts.text(this.stylesPath));
  }

  sheets(): SheetEntry[] {
    const xml = this.parts.text(this.path);
    const paths = new Map(this.parts.relationships(this.path).map(({ id, path }) => [id, path]));
    return this.sheetElements(xml).map((element) => {
      const attributes = attributesOf(openTag(xml, element));
      // Only the relationship id has a prefix and the local name `id`; the prefix is the writer's choice.
      const id = [...attributes].find(([name]) => name.endsWith(':id'))?.[1] ?? '';
      return { name: attributes.get('name') ?? '', path: paths.get(id) ?? '' };
    });
  }

  /** Excel takes sheet names without regard to case. */
  findSheet(name: string): SheetEntry | undefined {
    return this.sheets().find((sheet) => sheet.name.toLowerCase() === name.toLowerCase());
  }

  /** Adds a sheet behind all others. Throws on a name that is taken or that Excel would not accept. */
  addSheet(sheet: StyledSheet): void {
    if (sheet.name === '' || sheet.name.length > MAX_NAME || /[[\]:*?/\\]|^'|'$/.test(sheet.name)) {
      throw new WorkbookWriteError('sheet-name', sheet.name);
    }
    if (this.findSheet(sheet.name) !== undefined) throw new WorkbookWriteError('sheet-exists', sheet.name);
    const part = this.freePath();
    this.parts.setText(part, sheetXml(sheet, this.styles, this.mainNamespace()));
    this.parts.addContentType(part, SHEET_TYPE);
    const relationship = this.parts.addRelationship(this.path, `${this.relationshipNamespace()}/worksheet`, part);
    const index = this.sheets().length;
    this.addEntry(sheet.name, relationship);
    const { area } = sheet.page;
    if (area !== undefined) {
      const first = `$${columnName(area.left)}$${area.top + 1}`;
      const last = `$${columnName(area.right)}$${area.bottom + 1}`;
      this.addName('_xlnm.Print_Area', index, `${quoteSheetName(sheet.name)}!${first}:${last}`);
    }
    if (sheet.page.titleRows !== null) {
      const [first, last] = sheet.page.titleRows;
      this.addName('_xlnm.Print_Titles', index, `${quoteSheetName(sheet.name)}!$${first + 1}:$${last + 1}`);
    }
  }

  /** Every formula is calculated when the file is next opened: an edited cell may feed others. */
  requireCalculation(): void {
    const xml = this.parts.text(this.path);
    const root = rootOf(xml);
    const present = childOf(xml, root, 'calcPr');
    const splice =
      present === undefined
        ? insertInOrder(xml, root, BEFORE_CALCULATION, `<${prefixOf(root)}calcPr fullCalcOnLoad="1"/>`)
        : {
            start: present.start,
            end: present.openEnd,
            text: withAttributes(openTag(xml, present), { fullCalcOnLoad: '1' }),
          };
    this.parts.setText(this.path, applySplices(xml, [splice]));
  }

  /** Puts the style part back if it has grown. */
  save(): void {
    if (this.parts.text(this.stylesPath) !== this.styles.xml()) this.parts.setText(this.stylesPath, this.styles.xml());
  }

  private sheetElements(xml: string): ReturnType<typeof childrenOf> {
    const sheets = childOf(xml, rootOf(xml), 'sheets');
    return sheets === undefined ? [] : childrenOf(xml, sheets);
  }

  private addEntry(name: string, relationship: string): void {
    const xml = this.parts.text(this.path);
    const root = rootOf(xml);
    const ids = this.sheetElements(xml).map((element) => Number(attributeOf(xml, element, 'sheetId')));
    const prefix = [...attributesOf(openTag(xml, root))].find(
      ([attribute, value]) => attribute.startsWith('xmlns:') && value === this.relationshipNamespace(),
    )?.[0];
    const declared = prefix === undefined ? ` xmlns:r="${this.relationshipNamespace()}"` : '';
    const idName = `${prefix?.slice('xmlns:'.length) ?? 'r'}:id`;
    const entry = `<${prefixOf(root)}sheet name="${encodeAttribute(name)}" sheetId="${Math.max(0, ...ids) + 1}"${declared} ${idName}="${relationship}"/>`;
    const sheets = childOf(xml, root, 'sheets');
    const splice =
      sheets === undefined
        ? insertInOrder(xml, root, BEFORE_NAMES, `<${prefixOf(root)}sheets>${entry}</${prefixOf(root)}sheets>`)
        : appendInside(xml, sheets, entry);
    this.parts.setText(this.path, applySplices(xml, [splice]));
  }

  private addName(name: string, sheetIndex: number, reference: string): void {
    const xml = this.parts.text(this.path);
    const root = rootOf(xml);
    const p = prefixOf(root);
    const entry = `<${p}definedName name="${name}" localSheetId="${sheetIndex}">${encodeText(reference)}</${p}definedName>`;
    const names = childOf(xml, root, 'definedNames');
    const splice =
      names === undefined
        ? insertInOrder(xml, root, BEFORE_NAMES, `<${p}definedNames>${entry}</${p}definedNames>`)
        : appendInside(xml, names, entry);
    this.parts.setText(this.path, applySplices(xml, [splice]));
  }

  private freePath(): string {
    const folder = this.path.slice(0, this.path.lastIndexOf('/') + 1);
    let number = this.sheets().length + 1;
    while (this.parts.has(`${folder}worksheets/sheet${number}.xml`)) number += 1;
    return `${folder}worksheets/sheet${number}.xml`;
  }

  private mainNamespace(): string {
    const xml = this.parts.text(this.path);
    const root = rootOf(xml);
    const prefix = prefixOf(root).slice(0, -1);
    return attributeOf(xml, root, prefix === '' ? 'xmlns' : `xmlns:${prefix}`) ?? '';
  }

  /** Strict packages (ISO/IEC 29500 part 1) use other namespaces than the transitional ones everybody writes. */
  private relationshipNamespace(): string {
    return this.mainNamespace().startsWith('http://purl.oclc.org/')
      ? 'http://purl.oclc.org/ooxml/officeDocument/relationships'
      : 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  }

  private findStyles(): string {
    const present = this.parts.relationships(this.path).find((relationship) => relationship.type.endsWith('/styles'));
    if (present !== undefined) return present.path;
    const path = `${this.path.slice(0, this.path.lastIndexOf('/') + 1)}styles.xml`;
    this.parts.setText(path, `<styleSheet xmlns="${this.mainNamespace()}"/>`);
    this.parts.addContentType(path, STYLES_TYPE);
    this.parts.addRelationship(this.path, `${this.relationshipNamespace()}/styles`, path);
    return path;
  }
}
