/** Whatever the bytes are: a grid, or an UnreadableWorkbookError, soon. */
import { utils, write } from '@e965/xlsx';
import fc from 'fast-check';
import { readWithLook, readWorkbook, UnreadableWorkbookError } from '../../../../src/hosts/file';
import { makePackage, workbookParts } from '../../../fixtures/files/make-package';

const RUNS = 150;
const SEED = 20221;

const PARTS = workbookParts({
  sheets: [
    {
      name: '表',
      before:
        '<cols><col min="1" max="3" width="12.5" style="1" customWidth="1"/><col min="4" max="4" hidden="1" width="9"/></cols>',
      rows:
        '<row r="1" ht="20" customHeight="1"><c r="A1" t="s" s="1"><v>0</v></c><c r="B1" s="2"><f>SUM(C1:C2)</f><v>3</v></c></row>' +
        '<row r="2" hidden="1"><c r="A2"><f t="shared" ref="A2:A3" si="0">B1*2</f><v>6</v></c><c r="B2" t="inlineStr"><is><t>中</t></is></c></row>' +
        '<row r="3"><c r="A3"><f t="shared" si="0"/></c><c r="C3" t="e"><v>#N/A</v></c><c r="D3" t="d"><v>2021-12-31</v></c></row>',
      after: '<sheetProtection sheet="1"/><mergeCells count="1"><mergeCell ref="A1:C1"/></mergeCells>',
    },
    { name: '二', rows: '<row><c><v>1</v></c></row>', state: 'hidden' },
  ],
  strings:
    '<si><r><t>一级</t></r><r><rPr><b/></rPr><t xml:space="preserve"> 指标</t></r><rPh sb="0" eb="1"><t>x</t></rPh></si>',
  styles:
    '<numFmts count="1"><numFmt numFmtId="176" formatCode="0.00_ "/></numFmts>' +
    '<fonts count="1"><font><b/><sz val="11"/><name val="宋体"/></font></fonts><fills count="1"><fill><patternFill patternType="solid"><fgColor rgb="FFFFFF00"/></patternFill></fill></fills>' +
    '<borders count="1"><border><left style="thin"/></border></borders>' +
    '<cellXfs count="3"><xf numFmtId="0"/><xf numFmtId="176" fontId="0" fillId="0" borderId="0"><alignment wrapText="1"/></xf><xf numFmtId="14"><protection locked="0"/></xf></cellXfs>',
}) as Record<string, string>;

function oldWorkbook(): Uint8Array {
  const sheet = utils.aoa_to_sheet([
    ['一级', 1, true],
    ['二级', 2.5, null],
  ]);
  sheet['D1'] = { t: 'n', v: 3.5, f: 'SUM(B1:B2)' };
  sheet['!ref'] = 'A1:D2';
  const book = utils.book_new(sheet, '表');
  return new Uint8Array(write(book, { type: 'buffer', bookType: 'biff8' }) as Uint8Array);
}

function survives(bytes: Uint8Array): boolean {
  for (const reader of [() => readWorkbook(bytes, 'a.xlsx').sheets, () => readWithLook(bytes, 'a.xlsx').looks]) {
    try {
      reader();
    } catch (error) {
      if (!(error instanceof UnreadableWorkbookError)) throw error;
    }
  }
  return true;
}

/** Some bytes replaced, then perhaps a piece cut out. */
const damage = fc.record({
  changes: fc.array(fc.tuple(fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true }), fc.nat(255)), {
    maxLength: 8,
  }),
  cut: fc.option(fc.tuple(fc.nat(1000), fc.nat(1000)), { freq: 3 }),
});

type Damage = typeof damage extends fc.Arbitrary<infer T> ? T : never;

function damaged(bytes: Uint8Array, { changes, cut }: Damage): Uint8Array {
  const copy = Uint8Array.from(bytes);
  for (const [place, byte] of changes) copy[Math.floor(place * copy.length)] = byte;
  if (cut === null) return copy;
  const [from, to] = cut.map((part) => Math.floor((part / 1000) * copy.length)).sort((a, b) => a - b) as [
    number,
    number,
  ];
  return Uint8Array.from([...copy.subarray(0, from), ...copy.subarray(to)]);
}

const options = { numRuns: RUNS, seed: SEED };

it('survives random bytes behind every magic number', () => {
  const heads = [[], [0x50, 0x4b, 3, 4], [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1], [0x09, 0x08]];
  const bytes = fc.tuple(fc.constantFrom(...heads), fc.uint8Array({ maxLength: 3000 }));
  fc.assert(
    fc.property(bytes, ([head, tail]) => survives(Uint8Array.from([...head, ...tail]))),
    options,
  );
});

it('survives damaged packages', () => {
  const good = makePackage(PARTS);
  fc.assert(
    fc.property(damage, (change) => survives(damaged(good, change))),
    options,
  );
});

it('survives damaged parts in a sound package', () => {
  const names = Object.keys(PARTS);
  fc.assert(
    fc.property(fc.constantFrom(...names), damage, (name, change) => {
      const part = damaged(new TextEncoder().encode(PARTS[name]), change);
      return survives(makePackage({ ...PARTS, [name]: part }));
    }),
    { ...options, numRuns: 2 * RUNS },
  );
});

it('survives parts with pieces of XML in odd places', () => {
  const pieces = [
    '<c r="A1">',
    '</c>',
    '<v>',
    '</row>',
    '<row r="2">',
    '<f t="shared" si="0"/>',
    '"',
    "'",
    '<',
    '>',
    '&#x110000;',
    '<!--',
    '<![CDATA[',
    't="s"',
    'r="XFD1048577"',
    '-1',
    '1e999',
    '<is>',
    '<mergeCell ref="A1:XFD1048576"/>',
    '<col min="0" max="99999999"/>',
  ];
  const inserts = fc.array(fc.tuple(fc.nat(1000), fc.constantFrom(...pieces)), { minLength: 1, maxLength: 5 });
  fc.assert(
    fc.property(fc.constantFrom(...Object.keys(PARTS)), inserts, (name, list) => {
      let xml = PARTS[name]!;
      for (const [place, piece] of list) {
        const at = Math.floor((place / 1000) * xml.length);
        xml = xml.slice(0, at) + piece + xml.slice(at);
      }
      return survives(makePackage({ ...PARTS, [name]: xml }));
    }),
    { ...options, numRuns: 2 * RUNS },
  );
});

it('survives damaged old workbooks', () => {
  const good = oldWorkbook();
  expect(readWorkbook(good, 'a.xls').sheets[0]!.cells.size).toBe(6);
  fc.assert(
    fc.property(damage, (change) => survives(damaged(good, change))),
    options,
  );
});
