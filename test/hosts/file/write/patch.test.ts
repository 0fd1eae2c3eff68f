import { read, type WorkBook } from '@e965/xlsx';
import type { EditPlan, SheetCreation } from '../../../../src/core/edits/plan';
import { patchWorkbook, WorkbookWriteError, type WriteMisuse } from '../../../../src/hosts/file/write';
import { AROUND_CELLS, changedParts, edit, PACKAGES, partsOf, plan } from './packages';

const SHEET = 'xl/worksheets/sheet1.xml';

function opened(bytes: Uint8Array): WorkBook {
  return read(bytes, { cellFormula: true, cellNF: true, cellStyles: true, sheetStubs: true });
}

function valueAt(bytes: Uint8Array, sheet: string, cell: string): unknown {
  const found = opened(bytes).Sheets[sheet]?.[cell] as { v?: unknown } | undefined;
  return found?.v;
}

const CREATION: SheetCreation = {
  name: '自评报告',
  rows: [
    { style: 'title', cells: ['2021年度报告', null], height: 40 },
    { style: 'header', cells: ['正文', '来源'], height: null },
    { style: 'heading', cells: ['一、基本情况', null], height: null },
    { style: 'text', cells: ['　　收入1112.67万元。', 'E5'], height: 58 },
    { style: 'note', cells: ['删除的段落', 7], height: null },
  ],
  columnWidths: [72, 14],
  wrapColumns: [0],
};

describe.each(Object.entries(PACKAGES))('a package as %s', (kind, before) => {
  // value of a present cell, an empty one, one beyond the row's end, in a missing row, in a `<row/>`, past the last row
  const edits: [string, string | number | boolean | null][] = [
    ['B2', 7.5],
    ['A2', '因<执法>"任务"&调整，\n延后'],
    ['D2', true],
    ['C3', '_x000D_'],
    ['E5', 100],
    ['A20', 'end'],
    ['A1', null],
  ];
  const after = patchWorkbook(before, plan({ edits: edits.map(([cell, value]) => edit('自评表', cell, value)) }));

  it.each(edits)('writes %s', (cell, value) => {
    expect(valueAt(after, '自评表', cell) ?? null).toBe(value);
  });

  it('changes only the sheet, and asks for calculation', () => {
    const parts = changedParts(before, after);
    const touched = kind === 'sparse' ? ['[Content_Types].xml', 'xl/_rels/workbook.xml.rels', 'xl/styles.xml'] : [];
    expect(parts).toEqual([...touched, 'xl/workbook.xml', SHEET].sort());
    expect(partsOf(after).get('xl/workbook.xml')).toMatch(/<(x:)?calcPr( calcId="191029")? fullCalcOnLoad="1"\/>/);
  });

  it('leaves cells it was not asked to change as they were written', () => {
    const cells = (bytes: Uint8Array): string[] =>
      [
        ...partsOf(bytes)
          .get(SHEET)!
          .matchAll(/<(?:x:)?c\b[^>]*(?:\/>|>.*?<\/(?:x:)?c>)/gs),
      ].map(([cell]) => cell);
    const kept = cells(before).filter((cell) => /r=["'](B3|B7|B8|C9|A99)/.test(cell));
    expect(kept.length).toBeGreaterThan(0);
    expect(cells(after)).toEqual(expect.arrayContaining(kept));
  });

  it('keeps rows and cells in order', () => {
    const xml = partsOf(after)
      .get(SHEET)!
      .split(/<\/(?:x:)?sheetData>/)[0]!;
    const rows = [...xml.replace(/<!--.*?-->/g, '').matchAll(/<(?:x:)?row\b([^>]*)>/g)].map(
      ([, attributes]) => attributes!,
    );
    let last = 0;
    const numbers = rows.map((attributes) => (last = Number(/r=["'](\d+)/.exec(attributes)?.[1] ?? last + 1)));
    expect(numbers).toEqual([...numbers].sort((a, b) => a - b));
    expect(new Set(numbers).size).toBe(numbers.length);
    expect(numbers).toEqual(expect.arrayContaining([1, 2, 3, 5, 20]));
  });

  it('gives the same bytes each time, and the same sheet when done twice', () => {
    const again = plan({ edits: edits.map(([cell, value]) => edit('自评表', cell, value)) });
    expect(Buffer.from(patchWorkbook(before, again)).equals(Buffer.from(after))).toBe(true);
    expect(changedParts(after, patchWorkbook(after, again))).toEqual([]);
  });

  it('fills a sheet that had no rows', () => {
    const filled = patchWorkbook(before, plan({ edits: [edit('空表', 'B2', 1), edit('空表', 'A1', 'x')] }));
    expect([valueAt(filled, '空表', 'A1'), valueAt(filled, '空表', 'B2')]).toEqual(['x', 1]);
  });

  it('adds a companion sheet', () => {
    const added = patchWorkbook(before, plan({ creations: [CREATION, { ...CREATION, name: "o'校验 1" }] }));
    const book = opened(added);
    expect(book.SheetNames).toEqual(['自评表', '空表', '自评报告', "o'校验 1"]);
    const cells = CREATION.rows.flatMap((line, row) =>
      line.cells.map((value, column) => [`${'AB'[column]!}${row + 1}`, value] as const),
    );
    for (const [cell, value] of cells) expect(valueAt(added, '自评报告', cell) ?? null).toBe(value);
    expect(changedParts(before, added)).toEqual(
      [
        '[Content_Types].xml',
        'xl/_rels/workbook.xml.rels',
        'xl/styles.xml',
        'xl/workbook.xml',
        'xl/worksheets/sheet3.xml',
        'xl/worksheets/sheet4.xml',
      ].sort(),
    );
    const named = (wanted: string) => book.Workbook?.Names?.filter(({ Name }) => Name === wanted);
    expect(named('_xlnm.Print_Area')?.map(({ Ref }) => Ref)).toEqual(['自评报告!$A$1:$A$4', "'o''校验 1'!$A$1:$A$4"]);
    expect(named('_xlnm.Print_Titles')?.map(({ Sheet, Ref }) => [Sheet, Ref])).toEqual([
      [2, '自评报告!$2:$2'],
      [3, "'o''校验 1'!$2:$2"],
    ]);
    const ids = [
      ...partsOf(added)
        .get('xl/workbook.xml')!
        .matchAll(/sheetId="(\d+)"/g),
    ].map(([, id]) => id);
    expect(ids).toEqual(['3', '5', '6', '7']);
  });
});

describe('an Excel package', () => {
  const before = PACKAGES['excel']!;

  it('keeps what surrounds the cells', () => {
    const after = partsOf(patchWorkbook(before, plan({ edits: [edit('自评表', 'F2', 1)] }))).get(SHEET)!;
    expect(after).toContain(AROUND_CELLS);
    expect(after).toContain('<dimension ref="A1:F3"/>');
    expect(after).toContain('<row r="2" spans="1:6">');
    expect(after).toContain('<row r="1" spans="1:3" ht="30" customHeight="1">');
  });

  it.each([
    ['B2', null, '0.00', false],
    ['B2', '0.00', '0.00', false],
    ['B2', '0.00%', '0.00%', true],
    ['B2', '0.0"分"', '0.0"分"', true],
    ['C2', null, '0.00', false],
    ['E2', null, 'General', false],
    ['E2', '0.00', '0.00', true],
  ])('%s with format %s is shown as %s', (cell, numberFormat, shown, grows) => {
    const after = patchWorkbook(before, plan({ edits: [edit('自评表', cell, 0.5, numberFormat)] }));
    expect(opened(after).Sheets['自评表']![cell]).toMatchObject({ v: 0.5, z: shown });
    expect(changedParts(before, after).includes('xl/styles.xml')).toBe(grows);
  });

  it('derives a number format from the present look', () => {
    const after = patchWorkbook(before, plan({ edits: [edit('自评表', 'B2', 0.5, '0.00%')] }));
    expect(partsOf(after).get('xl/styles.xml')).toContain(
      '<xf numFmtId="10" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"><alignment wrapText="1"/></xf>',
    );
  });

  it('lays out rows that are there and rows that are new', () => {
    const layouts = [
      { sheet: '自评表', row: 0, style: 'heading' as const, height: null },
      { sheet: '自评表', row: 5, style: 'text' as const, height: 44 },
    ];
    const after = patchWorkbook(before, plan({ layouts, edits: [edit('自评表', 'B6', 'x')] }));
    const sheet = partsOf(after).get(SHEET)!;
    expect(sheet).toContain('<row r="1" spans="1:3">');
    expect(sheet).toMatch(/<row r="6" ht="44" customHeight="1"><c r="B6" s="\d+" t="inlineStr">/);
    expect(opened(after).Sheets['自评表']!['A1']).toMatchObject({ v: '标题' });
  });
});

describe('misuse', () => {
  const removal = { creation: CREATION };
  const cases: [string, WriteMisuse, Partial<EditPlan>][] = [
    ['a formula cell', 'formula-cell', { edits: [edit('自评表', 'B3', 1)] }],
    ['a cell of an array formula', 'formula-cell', { edits: [edit('自评表', 'B8', 1)] }],
    ['no such sheet', 'sheet-missing', { edits: [edit('别处', 'B3', 1)] }],
    ['no address', 'bad-address', { edits: [edit('自评表', 'B0', 1)] }],
    ['not a number', 'bad-value', { edits: [edit('自评表', 'B2', Number.NaN)] }],
    ['too long a text', 'bad-value', { edits: [edit('自评表', 'B2', 'x'.repeat(32_768))] }],
    ['a sheet that is there', 'sheet-exists', { creations: [{ ...CREATION, name: '空表' }] }],
    ['a name Excel refuses', 'sheet-name', { creations: [{ ...CREATION, name: 'a/b' }] }],
    ['a removal', 'removal', { removals: [removal] }],
  ];

  it.each(cases)('%s is %s', (_, misuse, parts) => {
    const attempt = (): Uint8Array => patchWorkbook(PACKAGES['excel']!, plan(parts));
    expect(attempt).toThrow(WorkbookWriteError);
    expect(attempt).toThrow(expect.objectContaining({ misuse }) as Error);
  });

  it('no package at all', () => {
    expect(() => patchWorkbook(new Uint8Array([1, 2, 3]), plan({}))).toThrow(WorkbookWriteError);
  });
});
