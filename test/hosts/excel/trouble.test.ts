import { ANSWER_LIMIT_MS, type OfficeNamespace, type Timer } from '../../../src/hosts/excel/requests';
import { ExcelHost } from '../../../src/hosts/excel/excel-host';
import { troubleOf } from '../../../src/hosts/excel/trouble';
import { HostTroubleError, type HostTrouble } from '../../../src/hosts/host';
import { SimulatedWorkbook, Status } from '../../../src/simulator';
import {
  constant,
  gridOf,
  planFor,
  setStage,
  sheet,
  strikeStages,
  troubleOfCall,
  withoutTexts,
  type Stage,
} from './stage';

afterEach(strikeStages);

const START = gridOf(
  sheet('表', { A1: { value: 1 } }),
  sheet('藏', { A1: { value: 1 } }, { visibility: 'hidden' }),
  sheet('深藏', { A1: { value: 1 } }, { visibility: 'veryHidden' }),
);
const PLAN = planFor(START, { '表!A1': constant(2) });

type Call = (stage: Stage) => Promise<unknown>;
const CALLS: readonly (readonly [string, Call])[] = [
  ['snapshot', ({ excel }) => excel.snapshot()],
  ['isUnchanged', async ({ excel }) => excel.isUnchanged(START)],
  ['apply', ({ excel }) => excel.apply(PLAN)],
  ['select', ({ excel }) => excel.select('表', 'A1')],
];

/** Rings when told to; knows what it was set to. */
function handTimer() {
  const set = new Map<() => void, number>();
  const timer: Timer = (ms, action) => {
    set.set(action, ms);
    return () => void set.delete(action);
  };
  return { timer, set, ring: () => [...set.keys()].forEach((action) => action()) };
}

describe('codes', () => {
  it.each<[string, HostTrouble]>([
    ['InvalidOperationInCellEditMode', { kind: 'cell-edit-mode' }],
    ['AccessDenied', { kind: 'protected-sheet', sheet: null }],
    ['ItemNotFound', { kind: 'sheet-missing', sheet: null }],
    ['ResponsePayloadSizeLimitExceeded', { kind: 'too-large' }],
    ['RequestPayloadSizeLimitExceeded', { kind: 'too-large' }],
    ['ActivityLimitReached', { kind: 'busy' }],
    ['ConnectionFailure', { kind: 'disconnected' }],
    ['ApiNotFound', { kind: 'unsupported', feature: 'ApiNotFound' }],
    ['SomethingNew', { kind: 'unknown', code: 'SomethingNew' }],
  ])('%s', (code, trouble) => {
    const error = Object.assign(new Error('whatever language'), { code });
    expect(troubleOf(error)).toEqual(new HostTroubleError(trouble));
  });

  it('leaves defects of the program alone', () => {
    const defect = new TypeError('ours');
    expect(troubleOf(defect)).toBe(defect);
  });
});

describe.each(CALLS)('%s', (_name, call) => {
  async function known(stage: Stage): Promise<Stage> {
    await stage.excel.snapshot();
    stage.host.forgetLog();
    return stage;
  }

  it('says so while a cell is being edited, and works afterwards', async () => {
    const stage = await known(await setStage(START));
    stage.host.enterCellEdit();
    expect(await troubleOfCall(call(stage))).toEqual({ kind: 'cell-edit-mode' });
    stage.host.leaveCellEdit();
    await expect(call(stage)).resolves.toBeDefined();
  });

  it.each([
    [Status.activityLimit, { kind: 'busy' }],
    [Status.internalError, { kind: 'unknown' }],
  ])('turns status %i into a trouble', async (status, trouble) => {
    const stage = await known(await setStage(START));
    stage.host.faults.order({ request: 1, what: { kind: 'status', status } });
    expect(await troubleOfCall(call(stage))).toMatchObject(trouble);
    expect(withoutTexts(await stage.excel.snapshot())).toEqual(withoutTexts(START));
  });

  it.each(['silence', 'lost-answer'] as const)(
    'gives up on %s after the limit and sends nothing more',
    async (kind) => {
      const hand = handTimer();
      const stage = await known(await setStage(START, {}, hand.timer));
      stage.host.faults.order({ request: 1, what: { kind } });
      const running = troubleOfCall(call(stage));
      while (stage.host.work.length === 0) await new Promise((resolve) => setImmediate(resolve));
      expect([...hand.set.values()]).toEqual([ANSWER_LIMIT_MS]);
      hand.ring();
      expect(await running).toEqual({ kind: 'not-answering' });
      expect(stage.host.work).toHaveLength(1);
      expect(stage.workbook.toGrid().sheets[0]!.cells.get(0)?.value).toBe(1);
      expect(hand.set.size).toBe(0);
      await expect(call(stage)).resolves.toBeDefined();
    },
  );
});

describe('select', () => {
  it('activates the sheet, then selects', async () => {
    const stage = await setStage(gridOf(sheet('一', {}), sheet('二 表', { B2: { value: 1 } })));
    expect(await stage.excel.select('二 表', 'B2')).toEqual({ status: 'selected' });
    expect(stage.workbook.activeSheet.name).toBe('二 表');
    expect(stage.workbook.selection.box).toEqual({ top: 1, left: 1, bottom: 1, right: 1 });
    expect(stage.host.work).toHaveLength(3);
  });

  it.each([
    ['藏', 'hidden-sheet'],
    ['深藏', 'hidden-sheet'],
    ['没有', 'sheet-missing'],
  ])('%s → %s, nothing shown or activated', async (name, status) => {
    const stage = await setStage(START);
    expect(await stage.excel.select(name, 'A1')).toEqual({ status });
    expect(stage.workbook.activeSheet.name).toBe('表');
    expect(stage.workbook.toGrid().sheets.map(({ visibility }) => visibility)).toEqual([
      'visible',
      'hidden',
      'veryHidden',
    ]);
  });
});

describe('another workbook in front', () => {
  const report = planFor(START, {}, { creations: [{ name: '自评报告', rows: [], columnWidths: [], wrapColumns: [] }] });
  const elsewhere = { kind: 'disconnected' };

  it('hinders neither reading nor writing cells', async () => {
    const stage = await setStage(START);
    stage.host.bringOtherToFront();
    const grid = await stage.excel.snapshot();
    expect(await stage.excel.apply(PLAN)).toMatchObject({ status: 'applied' });
    expect(await stage.excel.isUnchanged(grid)).toBe(false);
  });

  it.each<[string, Call]>([
    ['showing a cell', ({ excel }) => excel.select('表', 'A1')],
    ['making a sheet', ({ excel }) => excel.apply(report)],
  ])('%s asks the person to come back, and then works', async (_case, call) => {
    const stage = await setStage(START);
    stage.host.bringOtherToFront();
    expect(await troubleOfCall(call(stage))).toEqual(elsewhere);
    expect(withoutTexts(await stage.excel.snapshot())).toEqual(withoutTexts(START));
    stage.host.bringOtherToFront(false);
    expect(['selected', 'applied']).toContain(((await call(stage)) as { status: string }).status);
  });

  it('keeps a sheet from being taken away, wholly', async () => {
    const stage = await setStage(START);
    const outcome = await stage.excel.apply(report);
    if (outcome.status !== 'applied') throw new Error(outcome.status);
    stage.host.bringOtherToFront();
    expect(await troubleOfCall(stage.excel.apply(outcome.inverse))).toEqual(elsewhere);
    expect(stage.workbook.findSheet('自评报告')).toBeDefined();
  });
});

describe('chart sheets', () => {
  it('are listed, hold nothing, and hinder neither reading nor comparing nor writing', async () => {
    const looks = new Map([['藏', { chart: true }]]);
    const stage = await setStage(SimulatedWorkbook.fromGrid(gridOf(...START.sheets.slice(0, 2)), looks));
    stage.workbook.activate(stage.workbook.findSheet('藏')!);
    const grid = await stage.excel.snapshot();
    expect(grid.sheets.map(({ cells }) => cells.size)).toEqual([1, 0]);
    expect(await stage.excel.isUnchanged(grid)).toBe(true);
    expect(await stage.excel.apply(PLAN)).toMatchObject({ status: 'applied' });
  });
});

describe('a workbook opened for viewing', () => {
  it('is checked, and says that it cannot be written', async () => {
    const stage = await setStage(START, { readOnly: true });
    expect(stage.excel.capabilities().canWrite).toBe(false);
    expect(withoutTexts(await stage.excel.snapshot())).toEqual(withoutTexts(START));
    expect(await troubleOfCall(stage.excel.apply(PLAN))).toEqual({ kind: 'read-only' });
  });
});

describe('capabilities', () => {
  it.each([
    ['1.16', true],
    ['1.4', true],
    ['1.1', false],
  ])('ExcelApi %s: %s', async (version, can) => {
    const { excel } = await setStage(START, { requirements: { ExcelApi: version } });
    expect(excel.capabilities()).toMatchObject({ canWrite: can, canSelect: can });
    expect(excel.capabilities().description).toContain('Excel');
  });

  it('a document that is only viewed is not written', async () => {
    const stage = await setStage(START);
    const { Excel: excel, Office: office } = stage.environment;
    const { requirements, diagnostics } = office.context;
    const viewing = { context: { requirements, diagnostics, document: { mode: 'readOnly', url: '' } } };
    const host = new ExcelHost(excel, viewing as unknown as OfficeNamespace);
    expect(host.capabilities().canWrite).toBe(false);
    expect(await troubleOfCall(host.apply(PLAN))).toEqual({ kind: 'read-only' });
    expect(stage.host.work).toEqual([]);
  });
});
