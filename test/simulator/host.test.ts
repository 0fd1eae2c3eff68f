/** Counting, undo, limits and trouble, through the genuine client. */
import { SimulatedWorkbook, Status } from '../../src/simulator';
import { bootExcel, setGlobals, withGlobals, type ExcelEnvironment } from '../support/office';
import { smallGrid, smallSheet } from './small-grid';

let env: ExcelEnvironment;
let workbook: SimulatedWorkbook;

const fresh = () => SimulatedWorkbook.fromGrid(smallGrid(smallSheet('S', { A1: 'a', B1: 2 })));

beforeAll(async () => {
  env = await bootExcel(fresh(), { payloadLimit: 20_000, cellLimit: 100 });
});
beforeEach(() => {
  workbook = fresh();
  env.host.open(workbook);
});
afterAll(() => env.close());

const cell = (context: Excel.RequestContext, address = 'A1') =>
  context.workbook.worksheets.getItem('S').getRange(address);

async function codeOf(work: (context: Excel.RequestContext) => unknown): Promise<string> {
  try {
    await env.Excel.run(async (context) => {
      work(context);
      await context.sync();
    });
    return 'ok';
  } catch (error) {
    return (error as { code: string }).code;
  }
}

describe('the log', () => {
  it("counts two requests for a list of sheets and a read, and leaves the client's own out", async () => {
    await env.Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.load('items/name');
      await context.sync();
      for (const sheet of worksheets.items) sheet.getUsedRangeOrNullObject(true).load('values,formulas');
      await context.sync();
    });
    expect(env.host.work).toHaveLength(2);
    for (const { requestBytes, responseBytes, status } of env.host.work) {
      expect([requestBytes > 0, responseBytes > 0, status]).toEqual([true, true, 0]);
    }
    // The next run lets the client's release of the first one's references come before it.
    await codeOf((context) => cell(context).load('values'));
    const others = env.host.log.filter((request) => !request.isWork);
    expect(others.length).toBeGreaterThan(0);
  });

  it('counts a request that only asks whether a sheet exists', async () => {
    await codeOf((context) => context.workbook.worksheets.getItemOrNullObject('Nope'));
    expect(env.host.work).toHaveLength(1);
  });

  it('counts the bytes of the body as UTF-8', async () => {
    await codeOf((context) => cell(context).load('values'));
    const bytesBefore = env.host.work[0]!.responseBytes;
    workbook.edit('S', 'A1', '表');
    env.host.forgetLog();
    await codeOf((context) => cell(context).load('values'));
    expect(env.host.work[0]!.responseBytes - bytesBefore).toBe(2);
  });
});

describe('undo', () => {
  it.each<[string, string[], (context: Excel.RequestContext) => unknown]>([
    ['reading', [], (c) => cell(c).load('values,formulas,numberFormat,text,rowHidden,columnHidden')],
    ['listing', [], (c) => c.workbook.worksheets.load('items/name,items/visibility')],
    ['selecting', [], (c) => cell(c).select()],
    ['activating', [], (c) => c.workbook.worksheets.getItem('S').activate()],
    ['values', ['Range.values'], (c) => (cell(c).values = [[1]])],
    ['formats', ['RangeFont.bold'], (c) => (cell(c).format.font.bold = true)],
    ['adding', ['WorksheetCollection.add'], (c) => c.workbook.worksheets.add('T')],
    ['merged areas', ['Range.getMergedAreasOrNullObject'], (c) => cell(c).getMergedAreasOrNullObject()],
  ])('%s clears it by %j', async (_, members, work) => {
    workbook.edit('S', 'C1', 'typed');
    expect(await codeOf(work)).toBe('ok');
    expect(workbook.undoStack.losses.map((loss) => loss.member)).toEqual(members);
    expect(workbook.undoStack.canUndo).toBe(members.length === 0);
  });

  it('is cleared by saving document settings', async () => {
    const { settings } = env.Office.context.document;
    settings.set('key', 'value');
    await new Promise<void>((resolve) => settings.saveAsync(() => resolve()));
    expect([...env.host.settings.keys()]).toEqual(['key']);
    expect(workbook.undoStack.losses.map((loss) => loss.member)).toEqual(['Settings.saveAsync']);
  });
});

describe('limits', () => {
  it('answers null for more cells than it may', () =>
    env.Excel.run(async (context) => {
      const [large, small] = [cell(context, 'A1:CW1'), cell(context, 'A1:CV1')];
      large.load('values');
      small.load('values');
      await context.sync();
      expect([large.values, small.values[0]!.length]).toEqual([null, 100]);
    }));

  it('refuses large requests and large answers', async () => {
    const long = 'x'.repeat(20_000);
    expect(await codeOf((context) => (cell(context).values = [[long]]))).toBe('RequestPayloadSizeLimitExceeded');
    expect(workbook.sheets[0]!.cell(0, 0).value).toBe('a');
    workbook.edit('S', 'A1', long);
    expect(await codeOf((context) => cell(context).load('values'))).toBe('ResponsePayloadSizeLimitExceeded');
  });
});

describe('faults', () => {
  it.each([
    [Status.cellEditMode, 'InvalidOperationInCellEditMode'],
    [Status.activityLimit, 'ActivityLimitReached'],
    [Status.accessDenied, 'AccessDenied'],
  ])('status %d of the second request is %s', async (status, code) => {
    env.host.faults.order({ request: 2, what: { kind: 'status', status } });
    expect(await codeOf((context) => cell(context).load('values'))).toBe('ok');
    expect(await codeOf((context) => (cell(context).values = [[1]]))).toBe(code);
    expect(workbook.sheets[0]!.cell(0, 0).value).toBe('a');
    expect(await codeOf((context) => cell(context).load('values'))).toBe('ok');
  });

  it('stops a batch in the middle and keeps what was done', async () => {
    env.host.faults.order({ request: 1, what: { kind: 'error', action: 1, code: 'GeneralException' } });
    const code = await codeOf((context) => {
      cell(context).values = [['first']];
      cell(context, 'B1').values = [['second']];
    });
    expect(code).toBe('GeneralException');
    expect([0, 1].map((column) => workbook.sheets[0]!.cell(0, column).value)).toEqual(['first', 2]);
  });

  it.each([
    ['silence', 'a'],
    ['lost-answer', 'x'],
  ] as const)('%s: no answer, the cell holds %s', async (kind, value) => {
    env.host.faults.order({ request: 1, what: { kind } });
    let answered = false;
    void codeOf((context) => (cell(context).values = [['x']])).then(() => (answered = true));
    // A later request passes, so the first one had every chance.
    expect(await codeOf((context) => cell(context).load('values'))).toBe('ok');
    expect([answered, workbook.sheets[0]!.cell(0, 0).value]).toEqual([false, value]);
    expect(env.host.work.map((request) => request.status)).toEqual([null, 0]);
  });
});

describe('cell edit mode', () => {
  it('fails requests until the person leaves the cell', async () => {
    env.host.enterCellEdit();
    expect(await codeOf((context) => cell(context).load('values'))).toBe('InvalidOperationInCellEditMode');
    env.host.leaveCellEdit();
    expect(await codeOf((context) => cell(context).load('values'))).toBe('ok');
  });

  it('keeps a request waiting that asked for it', async () => {
    env.host.enterCellEdit();
    const order: string[] = [];
    const waiting = env.Excel.run({ delayForCellEdit: true }, async (context) => {
      const range = cell(context).load('values');
      await context.sync();
      order.push(String(range.values[0]![0]));
    });
    await codeOf((context) => cell(context).load('values'));
    order.push('left');
    workbook.edit('S', 'A1', 'typed');
    env.host.leaveCellEdit();
    await waiting;
    expect(order).toEqual(['left', 'typed']);
  });
});

describe('globals', () => {
  it('are there during the work and gone afterwards', async () => {
    const name = await withGlobals(env, () =>
      Excel.run(async (context) => {
        context.workbook.load('name');
        await context.sync();
        return context.workbook.name;
      }),
    );
    expect([name, 'Excel' in globalThis]).toEqual(['book.xlsx', false]);
    const takeAway = setGlobals(env);
    expect(Office).toBe(env.Office);
    takeAway();
    expect('Office' in globalThis).toBe(false);
  });
});

describe('an older Excel', () => {
  it('says so', async () => {
    const old = await bootExcel(fresh(), { requirements: { ExcelApi: '1.8' }, locale: 'zh-cn' });
    const { requirements } = old.Office.context;
    expect([requirements.isSetSupported('ExcelApi', '1.8'), requirements.isSetSupported('ExcelApi', '1.9')]).toEqual([
      true,
      false,
    ]);
    expect(old.Office.context.displayLanguage).toBe('zh-cn');
    old.close();
  });
});
