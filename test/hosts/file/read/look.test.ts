import { cellKey } from '../../../../src/core/grid';
import { lookAt, readWithLook, type SheetLook } from '../../../../src/hosts/file';
import { makeSheetXml } from '../../../fixtures/files/make-package';

const looksOf = (bytes: Uint8Array) => readWithLook(bytes, 'a.xlsx').looks;

const STYLES =
  '<fonts count="2"><font><sz val="11"/><name val="宋体"/></font>' +
  '<font><b/><i val="0"/><u/><sz val="18"/><color theme="4" tint="-0.5"/><name val="方正小标宋简体"/></font></fonts>' +
  '<fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill/></fill>' +
  '<fill><patternFill patternType="solid"><fgColor indexed="13"/><bgColor indexed="64"/></patternFill></fill></fills>' +
  '<borders count="2"><border><left/><right/></border>' +
  '<border><left style="thin"><color auto="1"/></left><right style="none"/><top style="double"><color rgb="FFC00000"/></top><bottom style="medium"/></border></borders>' +
  '<cellStyleXfs count="1"><xf fontId="1"/></cellStyleXfs>' +
  '<cellXfs count="4"><xf fontId="0" fillId="1" borderId="0"/>' +
  '<xf fontId="1" fillId="2" borderId="1"><alignment horizontal="center" vertical="center" wrapText="1" textRotation="255"/></xf>' +
  '<xf fontId="0"><alignment textRotation="135" indent="2"/><protection locked="0"/></xf>' +
  '<xf fontId="0" fillId="2"/></cellXfs>';

const THEME =
  '<a:theme><a:clrScheme><a:dk1><a:sysClr val="windowText" lastClr="000000"/></a:dk1><a:accent1><a:srgbClr val="4080FF"/></a:accent1></a:clrScheme></a:theme>';

const BEFORE =
  '<sheetFormatPr defaultRowHeight="14.25" defaultColWidth="9.5"/><cols><col min="1" max="2" width="30.5" customWidth="1"/><col min="3" max="16384" width="7" style="3"/></cols>';
const AFTER =
  '<sheetProtection password="CC1A" sheet="1" objects="1"/><mergeCells count="2"><mergeCell ref="A1:C1"/><mergeCell ref="B3:B5"/></mergeCells>';
const ROWS =
  '<row r="1" ht="42" customHeight="1"><c r="A1" s="1" t="inlineStr"><is><t>表</t></is></c><c r="B1" s="1"/><c r="C1" s="1"/></row>' +
  '<row r="2" s="2" customFormat="1"><c r="A2"><v>1</v></c></row>' +
  '<row r="9" ht="99"><c r="A9" s="1"/><c r="Z1" s="1"/></row>';

function look(): SheetLook {
  const relation =
    '<Relationships><Relationship Id="rId1" Type="x/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="a" Type="x/styles" Target="styles.xml"/><Relationship Id="b" Type="x/theme" Target="theme/theme1.xml"/></Relationships>';
  const more = { 'xl/theme/theme1.xml': THEME, 'xl/_rels/workbook.xml.rels': relation };
  return looksOf(makeSheetXml(ROWS, { styles: STYLES, more }, { before: BEFORE, after: AFTER })).get('表')!;
}

it('reads merges, sizes and protection', () => {
  const sheet = look();
  expect(sheet.merges).toEqual([
    { top: 0, left: 0, bottom: 0, right: 2 },
    { top: 2, left: 1, bottom: 4, right: 1 },
  ]);
  expect([sheet.columnWidths.get(0), sheet.columnWidths.get(1), sheet.columnWidths.get(2)]).toEqual([30.5, 30.5, 7]);
  expect([sheet.defaultColumnWidth, sheet.defaultRowHeight]).toEqual([9.5, 14.25]);
  expect([...sheet.rowHeights]).toEqual([[0, 42]]);
  expect(sheet.isProtected).toBe(true);
});

it('reads the style of a cell', () => {
  expect(lookAt(look(), 0, 0)).toEqual({
    font: { name: '方正小标宋简体', size: 18, bold: true, italic: false, underline: true, color: '204080' },
    fill: 'FFFF00',
    left: { style: 'thin', color: null },
    right: null,
    top: { style: 'double', color: 'C00000' },
    bottom: { style: 'medium', color: null },
    alignment: { horizontal: 'center', vertical: 'center', wrap: true, indent: 0, verticalText: true, rotation: 0 },
    locked: true,
  });
});

it('keeps styled cells inside the block of filled and merged cells only', () => {
  expect([...look().cells.keys()]).toEqual([cellKey(0, 0), cellKey(0, 1), cellKey(0, 2), cellKey(1, 0)]);
});

it('takes the look of the row, then of the column, then of the workbook', () => {
  const sheet = look();
  expect(lookAt(sheet, 1, 1)).toMatchObject({ locked: false, alignment: { rotation: -45, indent: 2 } });
  expect(lookAt(sheet, 2, 2).fill).toBe('FFFF00');
  expect(lookAt(sheet, 2, 0)).toMatchObject({ fill: null, font: { name: '宋体', size: 11 }, locked: true });
});

it('knows a sheet without any style', () => {
  const sheet = looksOf(makeSheetXml('<row r="1"><c r="A1"><v>1</v></c></row>')).get('表')!;
  expect(lookAt(sheet, 0, 0)).toMatchObject({ font: { name: null, bold: false }, fill: null, locked: true });
  expect([sheet.isProtected, sheet.merges.length]).toEqual([false, 0]);
});
