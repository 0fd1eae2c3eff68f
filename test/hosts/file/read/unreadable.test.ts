import { strToU8, zipSync } from 'fflate';
import { CFB } from '@e965/xlsx';
import { readWorkbook, UnreadableWorkbookError, type UnreadableReason } from '../../../../src/hosts/file';
import { makePackage, makeSheetXml, workbookParts } from '../../../fixtures/files/make-package';

interface CfbTools {
  readonly utils: { cfb_new: () => object; cfb_add: (file: object, name: string, content: Uint8Array) => void };
  write: (file: object, options: { type: 'buffer' }) => Uint8Array;
}

function compound(streams: Readonly<Record<string, Uint8Array>>): Uint8Array {
  const { utils, write } = CFB as CfbTools;
  const file = utils.cfb_new();
  for (const [name, content] of Object.entries(streams)) utils.cfb_add(file, `/${name}`, content);
  return new Uint8Array(write(file, { type: 'buffer' }));
}

/** Records of a workbook stream: type and content, which ends with EOF records as asked. */
function biff(...records: readonly (readonly [type: number, ...content: number[]])[]): Uint8Array {
  const bytes = records.flatMap(([type, ...content]) => [
    type & 255,
    type >> 8,
    content.length & 255,
    content.length >> 8,
    ...content,
  ]);
  return Uint8Array.from([...bytes, ...new Array<number>(Math.max(0, 5000 - bytes.length)).fill(0)]);
}

const BOF = [0x0809, 0, 6, 5, 0, 0, 0, 0, 0, 0, 0, 0, 0, 6, 0, 0, 0] as const;
const GOOD = '<row r="1"><c r="A1"><v>1</v></c></row>';

function changed(name: string, change: (xml: string) => string): Uint8Array {
  const parts = workbookParts({ sheets: [{ name: '表', rows: GOOD }] });
  return makePackage({ ...parts, [name]: change(parts[name] as string) });
}

function without(name: string): Uint8Array {
  const parts = Object.entries(workbookParts({ sheets: [{ name: '表', rows: GOOD }] }));
  return makePackage(Object.fromEntries(parts.filter(([part]) => part !== name)));
}

/** A bit of the packed sheet flipped where it still inflates: only the checksum tells. */
function flipped(): Uint8Array {
  const bytes = zipSync(
    Object.fromEntries(
      Object.entries(workbookParts({ sheets: [{ name: '表', rows: GOOD }] })).map(([n, xml]) => [
        n,
        strToU8(xml as string),
      ]),
    ),
    { level: 0 },
  );
  const at = Buffer.from(bytes).indexOf('<v>1</v>') + 3;
  bytes[at] = '7'.charCodeAt(0);
  return bytes;
}

/** Central directory entries marked as encrypted by a zip password. */
function zipPassword(): Uint8Array {
  const bytes = Buffer.from(makeSheetXml(GOOD));
  for (let at = bytes.indexOf('PK\u0001\u0002'); at >= 0; at = bytes.indexOf('PK\u0001\u0002', at + 4))
    bytes[at + 8]! |= 1;
  return new Uint8Array(bytes);
}

/** The same package with another unpacked size stated for its sheet. */
function statingSize(bytes: Uint8Array, size: number): Uint8Array {
  const changed = Buffer.from(bytes);
  const at = changed.indexOf('xl/worksheets/sheet1.xml', changed.indexOf('PK\u0001\u0002')) - 46;
  changed.writeUInt32LE(size, at + 24);
  return new Uint8Array(changed);
}

const CASES: readonly (readonly [name: string, reason: UnreadableReason, bytes: () => Uint8Array])[] = [
  ['0 bytes', 'empty-file', () => new Uint8Array()],
  ['a picture', 'picture', () => Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13])],
  ['a photo', 'picture', () => Uint8Array.from([0xff, 0xd8, 0xff, 0xe0, 0, 16, 0x4a, 0x46])],
  ['a bitmap', 'picture', () => Uint8Array.from([0x42, 0x4d, 0, 1, 2, 3])],
  ['text that begins like a bitmap', 'text-file', () => strToU8('BM,1,2')],
  ['a picture of the web', 'picture', () => strToU8('RIFF\u0001\u0000\u0000\u0000WEBP')],
  ['a PDF', 'pdf-file', () => strToU8('%PDF-1.7\n1 0 obj')],
  ['a packed archive', 'archive', () => strToU8('Rar!\u001a\u0007')],
  ['something else', 'not-a-workbook', () => Uint8Array.from([1, 2, 3, 4])],
  ['an archive of other things', 'archive', () => zipSync({ 'a.txt': strToU8('x'), 'b.xml': strToU8('<a/>') })],
  ['an empty archive', 'archive', () => zipSync({})],
  ['csv', 'text-file', () => strToU8('一级指标,二级指标\n产出,数量\n')],
  ['csv in GBK', 'text-file', () => Uint8Array.from([0xd2, 0xbb, 0xbc, 0xb6, 0x2c, 0xb6, 0xfe, 0x0d, 0x0a])],
  ['text in UTF-16', 'text-file', () => Uint8Array.from([0xff, 0xfe, 0x00, 0x4e, 0x0a, 0x00])],
  ['html', 'web-page', () => strToU8('<html><table><tr><td>1</td></tr></table></html>')],
  ['html with a comment before it', 'web-page', () => strToU8('\ufeff<!-- x --> <HTML xmlns:x="urn"><head/>')],
  [
    'html in UTF-16',
    'web-page',
    () => Uint8Array.from([0xff, 0xfe, ...[...strToU8('<table>')].flatMap((b) => [b, 0])]),
  ],
  ['a saved page of several parts', 'web-page', () => strToU8('MIME-Version: 1.0\nContent-Type: multipart/related')],
  ['xml of 2003', 'text-file', () => strToU8('\ufeff<?xml version="1.0"?><Workbook/>')],
  ['json', 'text-file', () => strToU8('{"a": 1}')],
  [
    'a Word document',
    'other-office-file',
    () => {
      const rels =
        '<Relationships><Relationship Id="a" Type="x/officeDocument" Target="word/document.xml"/></Relationships>';
      return makePackage({
        '[Content_Types].xml': '<Types/>',
        '_rels/.rels': rels,
        'word/document.xml': '<w:document/>',
      });
    },
  ],
  ['an old Word document', 'other-office-file', () => compound({ WordDocument: new Uint8Array(5000) })],
  ['another compound file', 'not-a-workbook', () => compound({ Catalog: new Uint8Array(5000) })],
  ['.xlsb', 'unsupported-workbook', () => makePackage({ '[Content_Types].xml': '<Types/>', 'xl/workbook.bin': 'x' })],
  ['.ods', 'unsupported-workbook', () => makePackage({ mimetype: 'x', 'content.xml': '<office:document-content/>' })],
  ['Excel 4', 'unsupported-workbook', () => Uint8Array.from([0x09, 0x04, 0x06, 0x00, 0x00, 0x00, 0x10, 0x00, 0, 0])],
  [
    'an encrypted package',
    'encrypted',
    () => compound({ EncryptionInfo: new Uint8Array(300), EncryptedPackage: new Uint8Array(5000) }),
  ],
  ['an .xls with a password', 'encrypted', () => compound({ Workbook: biff(BOF, [0x2f, 0, 0], [0x0a]) })],
  ['a zip with a password', 'encrypted', zipPassword],
  ['an .xls cut off', 'damaged', () => compound({ Workbook: biff(BOF) })],
  ['a package cut off', 'damaged', () => makeSheetXml(GOOD).slice(0, -60)],
  ['a package cut short', 'damaged', () => makeSheetXml(GOOD).slice(0, 300)],
  ['a compound file cut off', 'damaged', () => compound({ Workbook: biff(BOF, [0x0a]) }).slice(0, 600)],
  ['a flipped digit', 'damaged', flipped],
  ['no workbook part', 'damaged', () => without('xl/workbook.xml')],
  ['no sheet part', 'damaged', () => without('xl/worksheets/sheet1.xml')],
  ['a sheet without relationship', 'damaged', () => changed('xl/_rels/workbook.xml.rels', () => '<Relationships/>')],
  ['a sheet cut off', 'damaged', () => changed('xl/worksheets/sheet1.xml', (xml) => xml.slice(0, -20))],
  ['a string that is not there', 'damaged', () => makeSheetXml('<row r="1"><c r="A1" t="s"><v>9</v></c></row>')],
  ['a number that is none', 'damaged', () => makeSheetXml('<row r="1"><c r="A1"><v>abc</v></c></row>')],
  ['a cell outside the sheet', 'damaged', () => makeSheetXml('<row r="1"><c r="ZZZ1"><v>1</v></c></row>')],
  ['a row outside the sheet', 'damaged', () => makeSheetXml('<row r="9999999"><c><v>1</v></c></row>')],
  ['a bomb', 'too-large', () => statingSize(makeSheetXml(GOOD), 200 * 1024 * 1024)],
  ['a bomb that states a small size', 'damaged', () => statingSize(makeSheetXml(GOOD.repeat(20_000)), 100)],
  ['more cells than fit', 'too-large', () => makeSheetXml(`<row r="1">${'<c><v>1</v></c>'.repeat(1_500_001)}</row>`)],
];

function reasonOf(bytes: Uint8Array): unknown {
  try {
    return readWorkbook(bytes, 'a.xlsx').sheets.length;
  } catch (error) {
    return error instanceof UnreadableWorkbookError ? error.reason : error;
  }
}

it.each(CASES)('%s is %s', (_, reason, bytes) => {
  expect(reasonOf(bytes())).toBe(reason);
});
