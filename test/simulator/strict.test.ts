/** Where Excel is strict: protection with options, filters, chart sheets, other windows, limits, older API sets. */
import { cellKey } from '../../src/core/grid';
import { SimulatedWorkbook, type HostOptions, type SheetLook } from '../../src/simulator';
import { bootExcel, type ExcelEnvironment } from '../support/office';
import { smallGrid, smallSheet, withCode } from './small-grid';

const open: ExcelEnvironment[] = [];
let env: ExcelEnvironment;

const column = { A1: 'a', A2: 'b', A3: 'c', A4: 'd', A5: 'e' };
const filtered: SheetLook = { autoFilter: true, dataFiltered: true };
const merged: SheetLook = { merges: [{ top: 0, left: 0, bottom: 1, right: 1 }] };

const looks = new Map<string, SheetLook>([
  ['Filtered', filtered],
  ['Merged', merged],
  ['Chart', { chart: true }],
  ['Open', { protected: true, unlocked: new Set([cellKey(0, 0)]), protectionOptions: { allowFormatCells: true } }],
  ['Rows', { protected: true, protectionOptions: { allowFormatRows: true } }],
  ['Rich', { cells: new Map([[cellKey(0, 0), { mixedFont: true }]]) }],
]);

function fresh(): SimulatedWorkbook {
  const hidden = { hiddenRows: [1, 2] };
  return SimulatedWorkbook.fromGrid(
    smallGrid(
      smallSheet('S', { A1: 'a' }),
      smallSheet('Filtered', column, hidden),
      smallSheet('Hidden', column, hidden),
      smallSheet('Merged', { A1: 1 }),
      smallSheet('Chart', {}),
      smallSheet('Open', { A1: 1, A2: 2 }),
      smallSheet('Rows', { A1: 1 }),
      smallSheet('Rich', { A1: 'half bold' }),
    ),
    looks,
  );
}

async function boot(options: HostOptions = {}): Promise<ExcelEnvironment> {
  const made = await bootExcel(fresh(), options);
  open.push(made);
  return made;
}

async function codeOf(work: (context: Excel.RequestContext) => unknown, on = env): Promise<string> {
  try {
    await on.Excel.run(async (context) => {
      work(context);
      await context.sync();
    });
    return 'ok';
  } catch (error) {
    return (error as { code: string }).code;
  }
}

const sheet = (context: Excel.RequestContext, name: string) => context.workbook.worksheets.getItem(name);
const column1 = (name: string) => [0, 1, 2, 3, 4].map((row) => env.host.workbook.findSheet(name)!.cell(row, 0).value);

beforeAll(async () => {
  env = await boot({ cellLimit: 1000 });
});
beforeEach(() => env.host.open(fresh()));
afterAll(() => open.forEach(({ close }) => close()));

describe('protected sheets', () => {
  it.each<[string, string, (c: Excel.RequestContext) => unknown]>([
    ['formats where cells may be formatted', 'ok', (c) => (sheet(c, 'Open').getRange('A2').numberFormat = [['0']])],
    ['looks where cells may be formatted', 'ok', (c) => (sheet(c, 'Open').getRange('A2').format.font.bold = true)],
    ['values of locked cells all the same', 'AccessDenied', (c) => (sheet(c, 'Open').getRange('A2').values = [[1]])],
    ['heights there', 'AccessDenied', (c) => (sheet(c, 'Open').getRange('A2').format.rowHeight = 20)],
    ['heights where rows may be formatted', 'ok', (c) => (sheet(c, 'Rows').getRange('A1').format.rowHeight = 20)],
    ['hiding rows there', 'ok', (c) => (sheet(c, 'Rows').getRange('A1').rowHidden = true)],
    ['formats there', 'AccessDenied', (c) => (sheet(c, 'Rows').getRange('A1').numberFormat = [['0']])],
  ])('%s: %s', async (_, code, work) => expect(await codeOf(work)).toBe(code));

  it('say what they allow', () =>
    env.Excel.run(async (context) => {
      const [open, none] = ['Open', 'S'].map((name) => sheet(context, name).protection.load('protected,options'));
      const { protection } = context.workbook;
      protection.load('protected');
      await context.sync();
      expect(open!.options).toMatchObject({ allowFormatCells: true, allowFormatRows: false });
      expect([none!.protected, protection.protected]).toEqual([false, false]);
    }));
});

describe('writing over rows out of sight', () => {
  const all = [['1'], ['2'], ['3'], ['4'], ['5']];
  it.each([
    ['Filtered', [1, 'b', 'c', 1, 1]],
    ['Hidden', [1, 2, 3, 4, 5]],
  ])('%s', async (name, after) => {
    await codeOf((c) => (sheet(c, name).getRange('A1:A5').values = all));
    expect(column1(name)).toEqual(after);
  });

  it('a single hidden cell takes its value', async () => {
    await codeOf((c) => (sheet(c, 'Filtered').getRange('A2').values = [['x']]));
    expect(column1('Filtered')[1]).toBe('x');
  });
});

describe('merged areas', () => {
  it.each([
    ['A1:B2', false],
    ['A2:B2', true],
  ])('are told of %s: none %s', (address, none) =>
    env.Excel.run(async (context) => {
      const areas = sheet(context, 'Merged').getRange(address).getMergedAreasOrNullObject();
      await context.sync();
      expect(areas.isNullObject).toBe(none);
    }),
  );
});

describe('chart sheets', () => {
  it.each<[string, string, (c: Excel.RequestContext) => unknown]>([
    ['are listed', 'ok', (c) => c.workbook.worksheets.load('items/name')],
    ['have no cells', 'UnsupportedSheet', (c) => sheet(c, 'Chart').getUsedRangeOrNullObject(true)],
    ['have no filter', 'UnsupportedSheet', (c) => sheet(c, 'Chart').autoFilter.load('enabled')],
    ['can be shown', 'ok', (c) => sheet(c, 'Chart').activate()],
  ])('%s: %s', async (_, code, work) => expect(await codeOf(work)).toBe(code));

  it('are no active worksheet', async () => {
    env.host.workbook.activate(env.host.workbook.findSheet('Chart')!);
    expect(await codeOf((c) => c.workbook.worksheets.getActiveWorksheet().load('name'))).toBe('GeneralException');
  });
});

describe('another workbook in front', () => {
  it.each<[string, string, (c: Excel.RequestContext) => unknown]>([
    ['reading', 'ok', (c) => sheet(c, 'S').getRange('A1').load('values')],
    ['writing', 'ok', (c) => (sheet(c, 'S').getRange('A1').values = [[1]])],
    ['selecting', 'GeneralException', (c) => sheet(c, 'S').getRange('A1').select()],
    ['activating', 'GeneralException', (c) => sheet(c, 'S').activate()],
    ['adding', 'GeneralException', (c) => c.workbook.worksheets.add('T')],
    ['deleting', 'InvalidSelection', (c) => sheet(c, 'S').delete()],
  ])('%s: %s', async (_, code, work) => {
    env.host.bringOtherToFront();
    expect(await codeOf(work)).toBe(code);
    env.host.bringOtherToFront(false);
    expect(await codeOf(work)).toBe('ok');
  });
});

describe('limits of a cell and of a range', () => {
  it.each<[string, string, (c: Excel.RequestContext) => unknown]>([
    ['32,767 characters', 'ok', (c) => (sheet(c, 'S').getRange('A1').values = [['字'.repeat(32_767)]])],
    ['one more', 'InvalidArgument', (c) => (sheet(c, 'S').getRange('A1').values = [['字'.repeat(32_768)]])],
    [
      'one value for too many cells',
      'RangeExceedsLimit',
      (c) => (sheet(c, 'S').getRange('A1:A1001').values = 1 as never),
    ],
  ])('%s: %s', async (_, code, work) => expect(await codeOf(work)).toBe(code));
});

describe('fonts of a text', () => {
  it('are null where they differ, until something else is written', async () => {
    const bold = () =>
      env.Excel.run(async (context) => {
        const { font } = sheet(context, 'Rich').getRange('A1').format.load('font/bold,font/color,wrapText');
        await context.sync();
        return [font.bold, font.color];
      });
    expect(await bold()).toEqual([null, null]);
    await codeOf((c) => (sheet(c, 'Rich').getRange('A1').values = [['plain']]));
    expect(await bold()).toEqual([false, '#000000']);
  });
});

describe('others and the wire', () => {
  it('lets somebody act just before a request, which is no step of the person here', async () => {
    env.host.beforeRequest(2, () => env.host.workbook.editByOther('S', 'A1', 'theirs'));
    const seen: unknown[] = [];
    await env.Excel.run(async (context) => {
      for (let turn = 0; turn < 2; turn += 1) {
        const range = sheet(context, 'S').getRange('A1').load('values');
        await context.sync();
        seen.push(range.values[0]![0]);
      }
    });
    expect([seen, env.host.workbook.undoStack.canUndo]).toEqual([['a', 'theirs'], false]);
  });

  it('fails every request while the session is lost', async () => {
    const read = (c: Excel.RequestContext) => sheet(c, 'S').getRange('A1').load('values');
    env.host.disconnect();
    expect([await codeOf(read), await codeOf(read)]).toEqual(['InvalidOrTimedOutSession', 'InvalidOrTimedOutSession']);
    env.host.reconnect();
    expect(await codeOf(read)).toBe('ok');
  });

  it('counts latency where no time shall pass', async () => {
    let waited = 0;
    const slow = await boot({
      latency: 300,
      wait: (ms, answer) => {
        waited += ms;
        queueMicrotask(answer);
      },
    });
    waited = 0;
    slow.host.forgetLog();
    expect(await codeOf((c) => sheet(c, 'S').getRange('A1').load('values'), slow)).toBe('ok');
    expect([slow.host.work.length, waited]).toEqual([1, 300 * slow.host.log.length]);
  });
});

describe('a workbook that may only be looked at', () => {
  it('is read and selected in, not written', async () => {
    const viewing = await boot({ readOnly: true });
    expect(String(viewing.Office.context.document.mode)).toBe('readOnly');
    expect(String(env.Office.context.document.mode)).toBe('readWrite');
    expect(await codeOf((c) => sheet(c, 'S').getRange('A1').select(), viewing)).toBe('ok');
    expect(await codeOf((c) => (sheet(c, 'S').getRange('A1').values = [[1]]), viewing)).toBe('AccessDenied');
  });
});

describe('an Excel that can undo add-ins', () => {
  it.each<[string, string[], (c: Excel.RequestContext) => unknown]>([
    ['values', [], (c) => (sheet(c, 'S').getRange('A1').values = [[1]])],
    ['adding a sheet', [], (c) => c.workbook.worksheets.add('T')],
    ['renaming', ['Worksheet.name'], (c) => (sheet(c, 'S').name = 'T')],
    ['deleting', ['Worksheet.delete'], (c) => sheet(c, 'S').delete()],
    [
      'merged areas',
      ['Range.getMergedAreasOrNullObject'],
      (c) => sheet(c, 'S').getRange('A1').getMergedAreasOrNullObject(),
    ],
  ])('%s clears by %j', async (_, members, work) => {
    const modern = await boot({ undoesAddins: true });
    modern.workbook.edit('S', 'B1', 'typed');
    expect(await codeOf(work, modern)).toBe('ok');
    expect(modern.workbook.undoStack.losses.map(({ member }) => member)).toEqual(members);
  });
});

describe('older API sets, checked by the client itself', () => {
  it.each([
    ['1.7', true, true],
    ['1.9', false, true],
    ['1.13', false, false],
  ])('%s: filters refused %s, merged areas refused %s', async (version, filters, merges) => {
    const old = await boot({ requirements: { ExcelApi: version } });
    const { CommonUtility } = old.OfficeExtension as unknown as { CommonUtility: { _doApiNotSupportedCheck: boolean } };
    CommonUtility._doApiNotSupportedCheck = true;
    const refused = async (work: (c: Excel.RequestContext) => unknown) => (await codeOf(work, old)) === 'ApiNotFound';
    expect(await refused((c) => sheet(c, 'S').autoFilter.load('enabled'))).toBe(filters);
    expect(await refused((c) => sheet(c, 'S').getRange('A1').getMergedAreasOrNullObject())).toBe(merges);
    expect(await refused((c) => c.workbook.load('name'))).toBe(false);
  });
});

it('the client throws before the answer where a set is missing', async () => {
  const old = await boot({ requirements: { ExcelApi: '1.7' } });
  const { CommonUtility } = old.OfficeExtension as unknown as { CommonUtility: { _doApiNotSupportedCheck: boolean } };
  CommonUtility._doApiNotSupportedCheck = true;
  await old.Excel.run(async (context) => {
    expect(() => sheet(context, 'S').autoFilter).toThrow(withCode('ApiNotFound'));
    await context.sync();
  });
});
