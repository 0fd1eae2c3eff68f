import { cellByAddress, type Grid } from '../../../../src/core/grid';
import { readWorkbook } from '../../../../src/hosts/file';
import { makePackage, makeSheetXml, makeWorkbook, workbookParts } from '../../../fixtures/files/make-package';

const ROWS = '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1"><v>2</v></c></row>';
const STRINGS = '<si><t>一</t></si>';

function values(grid: Grid): Record<string, unknown> {
  return Object.fromEntries(
    grid.sheets.map((sheet) => [sheet.name, ['A1', 'B1'].map((a) => cellByAddress(sheet, a)?.value)]),
  );
}

type Parts = Record<string, string>;

function plain(): Parts {
  return workbookParts({ sheets: [{ name: '表', rows: ROWS }], strings: STRINGS }) as Parts;
}

function everyPart(parts: Parts, change: (xml: string) => string): Parts {
  return Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name, change(xml)]));
}

/** `<row` → `<x:row`, with the namespace declared under the prefix: as some .NET writers do. */
function prefixed(xml: string): string {
  if (!xml.includes('spreadsheetml/2006/main')) return xml;
  return xml.replace(/<(\/?)(\w)/g, '<$1x:$2').replace('xmlns="', 'xmlns:x="');
}

describe('packages as other programs write them', () => {
  const cases: Readonly<Record<string, () => Parts>> = {
    'as Excel': plain,
    prefixed: () => everyPart(plain(), prefixed),
    strict: () =>
      everyPart(plain(), (xml) =>
        xml
          .replaceAll(
            'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
            'http://purl.oclc.org/ooxml/spreadsheetml/main',
          )
          .replaceAll(
            'http://schemas.openxmlformats.org/officeDocument/2006/',
            'http://purl.oclc.org/ooxml/officeDocument/',
          ),
      ),
    'absolute targets': () =>
      everyPart(plain(), (xml) =>
        xml.replaceAll('Target="worksheets', 'Target="/xl/worksheets').replace('Target="xl/', 'Target="/xl/'),
      ),
    'backslashes and other case': () =>
      Object.fromEntries(
        Object.entries(plain()).map(([name, xml]) => [name.replace('xl/worksheets/', 'XL\\Worksheets\\'), xml]),
      ),
    'main part under another name': () => {
      const { 'xl/workbook.xml': main, 'xl/_rels/workbook.xml.rels': links, ...rest } = plain();
      const root = rest['_rels/.rels']!.replace('xl/workbook.xml', 'xl/workbook22.xml');
      return { ...rest, '_rels/.rels': root, 'xl/workbook22.xml': main!, 'xl/_rels/workbook22.xml.rels': links! };
    },
    'byte order marks and declarations': () =>
      everyPart(plain(), (xml) => `\ufeff<?xml version="1.0" encoding="UTF-8"?>\r\n${xml}\n`),
    'without cell addresses': () => everyPart(plain(), (xml) => xml.replace(/ r="(A1|B1|1)"/g, '')),
    'line breaks between tags': () => everyPart(plain(), (xml) => xml.replace(/></g, '>\n  <')),
  };

  it.each(Object.entries(cases))('%s', (_, parts) => {
    expect(values(readWorkbook(makePackage(parts()), 'a.xlsx'))).toEqual({ 表: ['一', 2] });
  });

  it('reads UTF-16 parts', () => {
    const parts = plain();
    const sheet = `\ufeff${parts['xl/worksheets/sheet1.xml']!}`;
    const wide = new Uint8Array(Uint16Array.from([...sheet], (character) => character.charCodeAt(0)).buffer);
    expect(values(readWorkbook(makePackage({ ...parts, 'xl/worksheets/sheet1.xml': wide }), ''))).toEqual({
      表: ['一', 2],
    });
  });

  it('reads archives followed by a comment', () => {
    const bytes = makePackage(plain());
    const comment = new Uint8Array(bytes.length + 3);
    comment.set(bytes);
    comment[bytes.length - 2] = 3;
    expect(values(readWorkbook(comment, ''))).toEqual({ 表: ['一', 2] });
  });
});

describe('sheets', () => {
  it('are read in tab order with their visibility; chart sheets are left out', () => {
    const sheets = [
      { name: '一 &amp; 二', rows: ROWS },
      { name: '图', rows: '', kind: 'chartsheet' },
      { name: '__proto__', rows: '', state: 'hidden' },
      { name: "it's", rows: ROWS, state: 'veryHidden' },
    ] as const;
    const grid = readWorkbook(makeWorkbook({ sheets, strings: STRINGS }), 'b.xlsx');
    expect(grid.sheets.map(({ name, visibility, cells }) => [name, visibility, cells.size])).toEqual([
      ['一 & 二', 'visible', 2],
      ['__proto__', 'hidden', 0],
      ["it's", 'veryHidden', 2],
    ]);
    expect([grid.name, grid.date1904]).toEqual(['b.xlsx', false]);
  });

  it('know the 1904 calendar', () => {
    const rows = '<row r="1"><c r="A1" t="d"><v>2021-12-31</v></c><c r="B1" s="1"><v>43099</v></c></row>';
    const styles = '<cellXfs><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs>';
    const grid = readWorkbook(makeSheetXml(rows, { workbookPr: '<workbookPr date1904="1"/>', styles }), '');
    expect([grid.date1904, cellByAddress(grid.sheets[0]!, 'A1')?.value]).toEqual([true, 43099]);
    expect(cellByAddress(grid.sheets[0]!, 'B1')?.text).toBe('2021/12/31');
  });

  it('report hidden rows and columns inside the used block only', () => {
    const rows =
      '<row r="1"><c r="B1"><v>1</v></c></row><row r="2" hidden="1"/><row r="3" hidden="true"><c r="D3"><v>1</v></c></row>' +
      '<row r="4" hidden="0"><c r="A4"><v>1</v></c></row><row r="5" hidden="1"/><row r="1048576" hidden="1"/>';
    const before =
      '<cols><col min="2" max="2" width="9"/><col min="3" max="4000000000" width="0" hidden="1" customWidth="1"/></cols>';
    const [sheet] = readWorkbook(makeSheetXml(rows, {}, { before }), '').sheets;
    expect([sheet!.rowCount, sheet!.columnCount]).toEqual([4, 4]);
    expect([...sheet!.hiddenRows]).toEqual([1, 2]);
    expect([...sheet!.hiddenColumns]).toEqual([2, 3]);
  });

  it('are no larger for formatting without content', () => {
    const cells = Array.from('ABCDEFGHIJKL', (column) => (row: number) => `<c r="${column}${row}" s="1"/>`);
    const rows = Array.from({ length: 60_000 }, (_, index) => {
      return `<row r="${index + 1}" s="1" customFormat="1">${cells.map((cell) => cell(index + 1)).join('')}</row>`;
    });
    rows[1] = '<row r="2"><c r="A2"><v>1</v></c><c r="B2" s="1"></c><c r="C2" s="1"><f>A2</f></c></row>';
    const [sheet] = readWorkbook(makeSheetXml(rows.join('')), '').sheets;
    expect([sheet!.rowCount, sheet!.columnCount, sheet!.cells.size]).toEqual([2, 3, 2]);
  });

  it('keep cells far out', () => {
    const [sheet] = readWorkbook(makeSheetXml('<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>'), '').sheets;
    expect([sheet!.rowCount, sheet!.columnCount, sheet!.cells.size]).toEqual([1_048_576, 16_384, 1]);
  });
});
