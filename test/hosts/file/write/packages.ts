/** Small packages as different programs write them, and plans to apply to them. */
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { CellEdit, EditPlan } from '../../../../src/core/edits/plan';
import { emptyPlan } from '../../../../src/core/edits/plan';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const STRICT_MAIN = 'http://purl.oclc.org/ooxml/spreadsheetml/main';
const STRICT_RELATIONSHIPS = 'http://purl.oclc.org/ooxml/officeDocument/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const CONTENT = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** Everything of a sheet that an edit must leave alone. */
export const AROUND_CELLS =
  '<mergeCells count="1"><mergeCell ref="A1:C1"/></mergeCells>' +
  '<conditionalFormatting sqref="B2:B9"><cfRule type="duplicateValues" dxfId="0" priority="1"/></conditionalFormatting>' +
  '<dataValidations count="1"><dataValidation type="list" sqref="C2:C9"><formula1>"是,否"</formula1></dataValidation></dataValidations>' +
  '<pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/>' +
  '<mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006">' +
  '<mc:Choice Requires="x14"><row r="99"><c r="A99"/></row></mc:Choice></mc:AlternateContent>';

/** As Excel writes: spans, shared strings, a formula with its result, a calculation chain. */
const EXCEL_SHEET =
  `<worksheet xmlns="${MAIN}"><dimension ref="A1:C3"/><cols><col min="2" max="3" width="12.5" style="1" customWidth="1"/></cols>` +
  '<sheetData><row r="1" spans="1:3" ht="30" customHeight="1"><c r="A1" s="1" t="s"><v>0</v></c></row>' +
  '<row r="2" spans="1:2"><c r="A2" t="s"><v>1</v></c><c r="B2" s="1"><v>9</v></c></row>' +
  '<row r="3" spans="1:2"><c r="A3"/><c r="B3" s="1"><f>B2*2</f><v>18</v></c></row>' +
  '<row r="7"><c r="B7"><f t="array" ref="B7:B8">B2:B3</f><v>9</v></c></row><row r="8"><c r="B8"><v>18</v></c></row>' +
  `</sheetData>${AROUND_CELLS}</worksheet>`;

/** With every address left out that may be, rows written `<row/>`, single quotes and a comment in between. */
const SPARSE_SHEET =
  `<worksheet xmlns='${MAIN}'><sheetData><row><c t='s'><v>0</v></c></row><!-- <row r="2"/> -->` +
  `<row><c t='inlineStr'><is><t>a &gt; b</t></is></c><c><v>9</v></c></row><row r='3'/><row r='9'><c r='C9'><v>1</v></c></row>` +
  `</sheetData></worksheet>`;

const SHARED = `<sst xmlns="${MAIN}" count="2" uniqueCount="2"><si><t>标题</t></si><si><t>项目</t></si></sst>`;

const STYLES =
  `<styleSheet xmlns="${MAIN}"><fonts count="1"><font><sz val="12"/><name val="宋体"/></font></fonts>` +
  '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
  '<borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs>' +
  '<cellXfs count="2"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>' +
  '<xf numFmtId="2" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"><alignment wrapText="1"/></xf></cellXfs>' +
  '<dxfs count="1"><dxf><font><b/></font></dxf></dxfs></styleSheet>';

interface Layout {
  readonly workbook: string;
  readonly sheets: readonly string[];
  readonly styles: string | null;
  readonly extra?: Readonly<Record<string, string>>;
}

function zipped(layout: Layout): Uint8Array {
  const sheets = layout.sheets.map((_, index) => `worksheets/sheet${index + 1}.xml`);
  const targets = [
    ...sheets.map((target, index) => ({ id: `rId${index + 1}`, type: 'worksheet', target })),
    { id: 'rId7', type: 'sharedStrings', target: 'sharedStrings.xml' },
    ...(layout.styles === null ? [] : [{ id: 'rId8', type: 'styles', target: 'styles.xml' }]),
    ...(layout.extra?.['xl/calcChain.xml'] === undefined
      ? []
      : [{ id: 'rId9', type: 'calcChain', target: 'calcChain.xml' }]),
  ];
  const types = [
    ['xl/workbook.xml', 'sheet.main'],
    ...sheets.map((sheet) => [`xl/${sheet}`, 'worksheet']),
    ['xl/sharedStrings.xml', 'sharedStrings'],
    ...(layout.styles === null ? [] : [['xl/styles.xml', 'styles']]),
    ...Object.keys(layout.extra ?? {}).map((path) => [path, path.slice(3, -4)]),
  ];
  const base = layout.workbook.includes(STRICT_MAIN) ? STRICT_RELATIONSHIPS : RELATIONSHIPS;
  const parts: Record<string, string> = {
    '[Content_Types].xml':
      `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
      `${types.map(([path, type]) => `<Override PartName="/${path}" ContentType="${CONTENT}.${type}+xml"/>`).join('')}</Types>`,
    '_rels/.rels': `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${base}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': layout.workbook,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${PACKAGE}/relationships">${targets
      .map(({ id, type, target }) => `<Relationship Id="${id}" Type="${base}/${type}" Target="${target}"/>`)
      .join('')}</Relationships>`,
    'xl/sharedStrings.xml': SHARED,
    ...(layout.styles === null ? {} : { 'xl/styles.xml': layout.styles }),
    ...layout.extra,
  };
  layout.sheets.forEach((sheet, index) => (parts[`xl/worksheets/sheet${index + 1}.xml`] = sheet));
  return zipSync(Object.fromEntries(Object.entries(parts).map(([path, text]) => [path, strToU8(text)])));
}

function prefixed(xml: string): string {
  return xml
    .replace(/<(\/?)(\w)/g, '<$1x:$2')
    .replace('xmlns=', 'xmlns:x=')
    .replaceAll('x:mc:', 'mc:');
}

const BOOK =
  `<workbook xmlns="${MAIN}" xmlns:r="${RELATIONSHIPS}"><bookViews><workbookView/></bookViews>` +
  '<sheets><sheet name="自评表" sheetId="3" r:id="rId1"/><sheet name="空表" sheetId="5" r:id="rId2"/></sheets>' +
  '<definedNames><definedName name="总额">自评表!$B$2</definedName></definedNames><calcPr calcId="191029"/></workbook>';

const EMPTY_SHEET = `<worksheet xmlns="${MAIN}"><sheetData/></worksheet>`;

const strict = (xml: string): string =>
  xml.replaceAll(MAIN, STRICT_MAIN).replaceAll(RELATIONSHIPS, STRICT_RELATIONSHIPS);

export const PACKAGES: Readonly<Record<string, Uint8Array>> = {
  excel: zipped({
    workbook: BOOK,
    sheets: [EXCEL_SHEET, EMPTY_SHEET],
    styles: STYLES,
    extra: { 'xl/calcChain.xml': `<calcChain xmlns="${MAIN}"><c r="B3" i="3"/><c r="B7" i="3" a="1"/></calcChain>` },
  }),
  prefixed: zipped({
    workbook: prefixed(BOOK),
    sheets: [prefixed(EXCEL_SHEET), prefixed(EMPTY_SHEET)],
    styles: prefixed(STYLES),
  }),
  sparse: zipped({
    workbook: BOOK.replace(/<definedNames>.*<\/definedNames><calcPr[^>]*>/, ''),
    sheets: [SPARSE_SHEET, EMPTY_SHEET],
    styles: null,
  }),
  strict: zipped({
    workbook: strict(BOOK),
    sheets: [strict(EXCEL_SHEET), strict(EMPTY_SHEET)],
    styles: strict(STYLES),
  }),
};

export function partsOf(bytes: Uint8Array): Map<string, string> {
  return new Map(Object.entries(unzipSync(bytes)).map(([path, content]) => [path, strFromU8(content)]));
}

/** Parts that are not the same in both, new ones included. */
export function changedParts(before: Uint8Array, after: Uint8Array): string[] {
  const old = partsOf(before);
  const now = partsOf(after);
  const lost = [...old.keys()].filter((path) => !now.has(path)).map((path) => `lost ${path}`);
  return [...[...now].filter(([path, text]) => old.get(path) !== text).map(([path]) => path), ...lost].sort();
}

export function edit(
  sheet: string,
  cell: string,
  value: CellEdit['after']['value'],
  numberFormat: string | null = null,
): CellEdit {
  const before = { value: null, formula: null, numberFormat: null };
  return { sheet, cell, label: cell, owner: 'computed', before, after: { value, formula: null, numberFormat } };
}

export function plan(parts: Partial<EditPlan>): EditPlan {
  return { ...emptyPlan('fill'), ...parts };
}
