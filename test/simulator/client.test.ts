/** What the genuine client makes of the simulator's answers. */
import { SimulatedWorkbook, type SheetLook } from '../../src/simulator';
import { cellKey } from '../../src/core/grid';
import { bootExcel, type ExcelEnvironment } from '../support/office';
import { smallGrid, smallSheet, withCode } from './small-grid';

let env: ExcelEnvironment;
let workbook: SimulatedWorkbook;

const merges = [
  { top: 4, left: 0, bottom: 4, right: 2 },
  { top: 0, left: 4, bottom: 2, right: 4 },
];
const looks = new Map<string, SheetLook>([
  [
    'Data 1',
    { merges, columnWidths: new Map([[1, 100]]), cells: new Map([[cellKey(0, 0), { bold: true, wrap: true }]]) },
  ],
  ['Locked', { protected: true, unlocked: new Set([cellKey(1, 0)]), autoFilter: true }],
]);

beforeAll(async () => {
  env = await bootExcel(freshWorkbook());
});
beforeEach(() => {
  workbook = freshWorkbook();
  env.host.open(workbook);
});
afterAll(() => env.close());

function freshWorkbook() {
  const data = smallSheet(
    'Data 1',
    {
      A1: 'Line',
      B1: 'Amount',
      A2: 'Roads',
      B2: { value: 1234.5, numberFormat: '#,##0.00' },
      C2: { value: 0.25, numberFormat: '0%' },
      D2: { value: { error: '#DIV/0!' }, formula: '=B2/0' },
      C3: true,
    },
    { hiddenRows: [2], hiddenColumns: [1] },
  );
  const locked = smallSheet('Locked', { A1: 'locked', A2: 'open' });
  const veiled = smallSheet('Veiled', { A1: 1 }, { visibility: 'veryHidden' });
  const grid = smallGrid(data, locked, smallSheet('Blank', {}), veiled);
  return SimulatedWorkbook.fromGrid(grid, looks);
}

function run<T>(work: (context: Excel.RequestContext) => Promise<T>): Promise<T> {
  return env.Excel.run(work);
}

/** The code of the error, or `ok`. */
async function codeOf(work: (context: Excel.RequestContext) => unknown): Promise<string> {
  try {
    await run(async (context) => {
      await work(context);
      await context.sync();
    });
    return 'ok';
  } catch (error) {
    return (error as { code: string }).code;
  }
}

const data = (context: Excel.RequestContext) => context.workbook.worksheets.getItem('Data 1');
const locked = (context: Excel.RequestContext) => context.workbook.worksheets.getItem('Locked');

describe('the genuine client', () => {
  it('is ready in Excel for Windows', () => {
    expect(env.info).toMatchObject({ host: 'Excel', platform: 'PC' });
    expect(env.Office.context.requirements.isSetSupported('ExcelApi', '1.13')).toBe(true);
  });

  it('throws PropertyNotLoaded before the answer and reads all afterwards', () =>
    run(async (context) => {
      const range = data(context).getUsedRange(true);
      range.load('values,text,formulas,numberFormat,valueTypes,address,rowIndex,columnIndex,rowCount,columnCount');
      expect(() => range.values).toThrow(withCode('PropertyNotLoaded'));
      await context.sync();
      expect(range.address).toBe("'Data 1'!A1:D3");
      expect([range.rowIndex, range.columnIndex, range.rowCount, range.columnCount]).toEqual([0, 0, 3, 4]);
      expect(range.values).toEqual([
        ['Line', 'Amount', '', ''],
        ['Roads', 1234.5, 0.25, '#DIV/0!'],
        ['', '', true, ''],
      ]);
      expect(range.text[1]).toEqual(['Roads', '1,234.50', '25%', '#DIV/0!']);
      expect(range.formulas[1]).toEqual(['Roads', 1234.5, 0.25, '=B2/0']);
      expect(range.numberFormat[1]).toEqual(['General', '#,##0.00', '0%', 'General']);
      expect(range.valueTypes[1]).toEqual(['String', 'Double', 'Double', 'Error']);
      expect(() => range.rowHidden).toThrow(withCode('PropertyNotLoaded'));
    }));

  it('gives null objects for what is not there', () =>
    run(async (context) => {
      const missing = context.workbook.worksheets.getItemOrNullObject('Nope');
      const there = context.workbook.worksheets.getItemOrNullObject('data 1');
      const blank = context.workbook.worksheets.getItem('Blank').getUsedRangeOrNullObject(true);
      const below = missing.getUsedRangeOrNullObject(true);
      blank.load('values');
      there.load('name');
      await context.sync();
      expect([missing, there, blank, below].map((object) => object.isNullObject)).toEqual([true, false, true, true]);
      expect(there.name).toBe('Data 1');
    }));

  it('gives the first cell for the used range of a blank sheet', () =>
    run(async (context) => {
      const used = context.workbook.worksheets.getItem('Blank').getUsedRange();
      used.load('address,values');
      await context.sync();
      expect([used.address, used.values]).toEqual(['Blank!A1', [['']]]);
    }));

  it('kills a range when its run is over', async () => {
    const kept = await run(async (context) => {
      const range = data(context).getRange('A1');
      await context.sync();
      return range;
    });
    expect(() => kept.load('values')).toThrow(withCode('InvalidObjectPath'));
  });

  it('keeps a range over several requests of its run', () =>
    run(async (context) => {
      const range = data(context).getRange('A2:B2');
      await context.sync();
      range.load('values');
      await context.sync();
      expect(range.values).toEqual([['Roads', 1234.5]]);
    }));

  it('names the statement that failed', async () => {
    const work = run(async (context) => {
      context.workbook.worksheets.getItem('Nope').getRange('A1').load('values');
      await context.sync();
    });
    await expect(work).rejects.toMatchObject({
      code: 'ItemNotFound',
      debugInfo: {
        errorLocation: 'WorksheetCollection.getItem',
        statement: expect.stringContaining('getItem') as string,
      },
    });
  });
});

describe('refusals', () => {
  const sheets = (context: Excel.RequestContext) => context.workbook.worksheets;
  it.each<[string, string, (context: Excel.RequestContext) => unknown]>([
    ['array too short', 'InvalidArgument', (c) => (data(c).getRange('A1:B2').values = [[1, 2]])],
    ['array too wide', 'InvalidArgument', (c) => (data(c).getRange('A1').values = [[1, 2]])],
    ['formats of another shape', 'InvalidArgument', (c) => (data(c).getRange('A1:A2').numberFormat = [['0']])],
    ['whole columns take no values', 'InvalidArgument', (c) => (data(c).getRange('A:B').values = [[1, 2]])],
    ['no address', 'InvalidArgument', (c) => data(c).getRange('nonsense')],
    ['outside of the sheet', 'InvalidArgument', (c) => data(c).getRange('A1').getOffsetRange(-1, 0).select()],
    ['locked cell', 'AccessDenied', (c) => (locked(c).getRange('A1').values = [['x']])],
    ['locked among open', 'AccessDenied', (c) => (locked(c).getRange('A1:A2').values = [['x'], ['y']])],
    ['open cell', 'ok', (c) => (locked(c).getRange('A2').values = [['x']])],
    ['format of an open cell', 'AccessDenied', (c) => (locked(c).getRange('A2').format.font.bold = true)],
    ['hiding on a protected sheet', 'AccessDenied', (c) => (locked(c).getRange('A2').rowHidden = true)],
    ['clearing a locked cell', 'AccessDenied', (c) => locked(c).getRange('A1').clear()],
    ['a name with a slash', 'InvalidArgument', (c) => sheets(c).add('a/b')],
    ['a name of 32 characters', 'InvalidArgument', (c) => sheets(c).add('x'.repeat(32))],
    ['an apostrophe at the end', 'InvalidArgument', (c) => sheets(c).add("x'")],
    ['a reserved name', 'InvalidArgument', (c) => sheets(c).add('history')],
    ['a taken name', 'ItemAlreadyExists', (c) => sheets(c).add('LOCKED')],
    ['renaming to a taken name', 'ItemAlreadyExists', (c) => (data(c).name = 'Blank')],
    ['deleting a very hidden sheet', 'InvalidOperation', (c) => sheets(c).getItem('Veiled').delete()],
    ['selecting on a hidden sheet', 'InvalidOperation', (c) => sheets(c).getItem('Veiled').getRange('A1').select()],
    ['a formula nobody calculates', 'ApiNotFound', (c) => (data(c).getRange('A1').formulas = [['=1+1']])],
    ['text that begins like a formula', 'ApiNotFound', (c) => (data(c).getRange('A1').values = [['-x']])],
    ['tables', 'ApiNotFound', (c) => c.workbook.tables.load('items/name')],
    ['change events', 'ApiNotFound', (c) => data(c).onChanged.add(() => Promise.resolve())],
    ['fitting rows', 'ApiNotFound', (c) => data(c).getRange('A1').format.autofitRows()],
    ['loading everything', 'ApiNotFound', (c) => data(c).getRange('A1').load()],
    ['looks of whole rows', 'ApiNotFound', (c) => (data(c).getRange('1:1').format.wrapText = true)],
    ['open columns', 'ApiNotFound', (c) => (data(c).getRange('A:A').format.protection.locked = false)],
    ['a row too high', 'InvalidArgument', (c) => (data(c).getRange('A1').format.rowHeight = 500)],
  ])('%s: %s', async (_, code, work) => {
    expect(await codeOf(work)).toBe(code);
  });

  it('names the member that is not simulated', async () => {
    const work = run(async (context) => {
      context.workbook.worksheets.getItem('Data 1').charts.load('items/name');
      await context.sync();
    });
    await expect(work).rejects.toMatchObject({ debugInfo: { errorLocation: 'Worksheet.charts' } });
  });

  it('refuses changes of sheets where the structure is protected', async () => {
    workbook.structureProtected = true;
    expect(await codeOf((c) => sheets(c).add('x'))).toBe('AccessDenied');
    expect(await codeOf((c) => (data(c).name = 'x'))).toBe('AccessDenied');
    expect(await codeOf((c) => data(c).delete())).toBe('AccessDenied');
  });
});

describe('members', () => {
  it('reads sheets in order with what the add-in wants to know of them', () =>
    run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.load('items/name,items/visibility,items/position,items/id');
      const count = worksheets.getCount(true);
      const { protection, autoFilter } = locked(context);
      protection.load('protected');
      autoFilter.load('enabled,isDataFiltered');
      context.workbook.load('name');
      context.workbook.application.load('calculationMode');
      await context.sync();
      expect(worksheets.items.map((sheet) => [sheet.name, sheet.visibility, sheet.position])).toEqual([
        ['Data 1', 'Visible', 0],
        ['Locked', 'Visible', 1],
        ['Blank', 'Visible', 2],
        ['Veiled', 'VeryHidden', 3],
      ]);
      expect(count.value).toBe(3);
      expect([protection.protected, autoFilter.enabled, autoFilter.isDataFiltered]).toEqual([true, true, false]);
      expect([context.workbook.name, context.workbook.application.calculationMode]).toEqual(['book.xlsx', 'Automatic']);
    }));

  it.each([
    ['A1:B2', false, null, null],
    ['A3:C3', true, null, true],
    ['B1:B2', false, true, true],
    ['A2:A4', null, false, null],
    ['C1:D2', false, false, false],
  ])('%s: rows hidden %s, columns %s, cells %s', (address, rows, columns, cells) =>
    run(async (context) => {
      const range = data(context).getRange(address);
      range.load('rowHidden,columnHidden,hidden');
      await context.sync();
      expect([range.rowHidden, range.columnHidden, range.hidden]).toEqual([rows, columns, cells]);
    }),
  );

  it('answers null for looks and sizes that differ, and for cells of whole columns', () =>
    run(async (context) => {
      const sheet = data(context);
      const both = sheet.getRange('A1:A2').format;
      both.load('wrapText,columnWidth,font/bold,font/size');
      const wide = sheet.getRange('A1:B1').format;
      wide.load('columnWidth');
      const columns = sheet.getRange('A:B');
      columns.load('values,address,cellCount');
      const lock = locked(context).getRange('A1:A2').format.protection;
      lock.load('locked');
      await context.sync();
      expect([both.wrapText, both.font.bold, both.font.size, both.columnWidth]).toEqual([null, null, 11, 48]);
      expect([wide.columnWidth, columns.values, lock.locked]).toEqual([null, null, null]);
      expect([columns.address, columns.cellCount]).toEqual(["'Data 1'!A:B", 2 * 1_048_576]);
    }));

  it('gives merged areas in reading order', () =>
    run(async (context) => {
      const areas = data(context).getRange('A1:F9').getMergedAreasOrNullObject();
      areas.load('address,areaCount,areas/items/address');
      const none = data(context).getRange('A1:B2').getMergedAreasOrNullObject();
      await context.sync();
      expect([areas.areaCount, none.isNullObject]).toEqual([2, true]);
      expect(areas.areas.items.map((area) => area.address)).toEqual(["'Data 1'!E1:E3", "'Data 1'!A5:C5"]);
    }));

  it('writes a new sheet: values, formats, sizes, selection', async () => {
    await run(async (context) => {
      const sheet = context.workbook.worksheets.add('Draft');
      sheet.tabColor = '#ff8800';
      sheet.showGridlines = false;
      const range = sheet.getRange('B2:C3');
      range.values = [
        ['x', '12'],
        [null, ''],
      ];
      range.numberFormat = [
        ['@', '0.00'],
        [null, ''],
      ];
      range.format.fill.color = '#FF0000';
      range.format.verticalAlignment = 'Top';
      range.format.rowHeight = 33;
      sheet.getRange('A:A').format.columnWidth = 200;
      sheet.getRange('C1').getEntireColumn().columnHidden = true;
      range.getCell(0, 1).select();
      await context.sync();
    });
    const sheet = workbook.findSheet('Draft')!;
    expect(sheet.cell(1, 1)).toMatchObject({ value: 'x', numberFormat: '@' });
    expect(sheet.cell(1, 2)).toMatchObject({
      value: 12,
      numberFormat: '0.00',
      look: { fill: '#FF0000', vertical: 'Top' },
    });
    expect([sheet.tabColor, sheet.showGridlines]).toEqual(['#FF8800', false]);
    expect([sheet.columnWidths.get(0), sheet.rowHeights.get(2), [...sheet.hiddenColumns]]).toEqual([200, 33, [2]]);
    expect(workbook.selection).toMatchObject({ sheet, box: { top: 1, left: 2, bottom: 1, right: 2 } });
    expect(workbook.activeSheet).toBe(sheet);
  });

  it.each([
    ['Contents', null, '#,##0.00'],
    ['Formats', 1234.5, 'General'],
    ['All', null, 'General'],
  ] as const)('clears %s', async (applyTo, value, numberFormat) => {
    await run(async (context) => {
      data(context).getRange('B2').clear(applyTo);
      await context.sync();
    });
    expect(workbook.sheets[0]!.cell(1, 1)).toMatchObject({ value, numberFormat });
  });

  it('gives entire columns a look, which what is written there later has too', async () => {
    const wraps = await run(async (context) => {
      const sheet = data(context);
      sheet.getRange('A:B').format.wrapText = true;
      sheet.getRange('A9').values = [['later']];
      const seen = ['A1:B1', 'A9', 'A99', 'C99', 'A99:C99'].map((address) => sheet.getRange(address).format);
      for (const format of seen) format.load('wrapText');
      await context.sync();
      return seen.map((format) => format.wrapText);
    });
    expect(wraps).toEqual([true, true, true, false, null]);
    expect(workbook.sheets[0]!.usedBox(false)!.bottom).toBe(8);
  });

  it('keeps a page setup', async () => {
    await run(async (context) => {
      const { pageLayout } = data(context);
      pageLayout.orientation = 'Landscape';
      pageLayout.paperSize = 'A4';
      pageLayout.setPrintMargins('Centimeters', { top: 2.54, left: 1.27 });
      pageLayout.zoom = { horizontalFitToPages: 1 };
      pageLayout.setPrintTitleRows('$1:$2');
      pageLayout.setPrintArea('A:C');
      pageLayout.headersFooters.defaultForAllPages.centerFooter = '&P';
      await context.sync();
      pageLayout.load('orientation, paperSize, zoom');
      await context.sync();
      const { orientation, paperSize, zoom } = pageLayout;
      expect([orientation, paperSize, zoom.horizontalFitToPages]).toEqual(['Landscape', 'A4', 1]);
    });
    const { margins, titleRows, area, centerFooter } = workbook.sheets[0]!.page;
    expect([margins.top, margins.left, titleRows, area, centerFooter]).toEqual([72, 36, '$1:$2', 'A:C', '&P']);
  });

  it.each<[string, (layout: Excel.PageLayout) => void]>([
    ['a row without its $1:$1', (layout) => layout.setPrintTitleRows('A1')],
    ['no address', (layout) => layout.setPrintArea('nowhere')],
    ['no paper', (layout) => (layout.paperSize = 'Papyrus' as 'A4')],
    ['no length', (layout) => layout.setPrintMargins('Points', { top: 'wide' as unknown as number })],
  ])('refuses a page setup with %s', async (_case, wrong) => {
    expect(await codeOf((context) => wrong(data(context).pageLayout))).toBe('InvalidArgument');
  });

  it('drops what is written into the covered cells of a merge', async () => {
    await run(async (context) => {
      data(context).getRange('A5:C5').values = [['a', 'b', 'c']];
      await context.sync();
    });
    expect([0, 1, 2].map((column) => workbook.sheets[0]!.cell(4, column).value)).toEqual(['a', null, null]);
  });

  it('deletes a sheet and forgets ranges on it', async () => {
    const code = await codeOf(async (context) => {
      const range = data(context).getRange('A1');
      await context.sync();
      data(context).delete();
      await context.sync();
      range.load('values');
    });
    expect(code).toBe('ItemNotFound');
    expect(workbook.toGrid().sheets.map((sheet) => sheet.name)).toEqual(['Locked', 'Blank', 'Veiled']);
  });

  it('refuses to read a formula that was never calculated', async () => {
    const cells = { A1: { formula: '=1+1', value: null } };
    env.host.open(SimulatedWorkbook.fromGrid(smallGrid(smallSheet('S', cells))));
    expect(await codeOf((c) => c.workbook.worksheets.getItem('S').getRange('A1').load('formulas'))).toBe('ok');
    expect(await codeOf((c) => c.workbook.worksheets.getItem('S').getRange('A1').load('values'))).toBe('ApiNotFound');
  });

  it('takes formulas where somebody calculates', async () => {
    const calculate = (sheet: { cell(row: number, column: number): { value: unknown } }) =>
      Number(sheet.cell(0, 0).value) * 2;
    const doubling = SimulatedWorkbook.fromGrid(smallGrid(smallSheet('S', { A1: 4 })), new Map(), { calculate });
    env.host.open(doubling);
    await run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('S');
      sheet.getRange('B1').formulas = [['=A1*2']];
      sheet.getRange('A1').values = [[21]];
      await context.sync();
    });
    expect(doubling.sheets[0]!.cell(0, 1)).toMatchObject({ formula: '=A1*2', value: 42 });
  });
});
