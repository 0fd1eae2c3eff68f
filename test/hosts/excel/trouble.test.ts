import { ANSWER_LIMIT_MS, type OfficeNamespace, type Timer } from '../../../src/hosts/excel/requests';
import { ExcelHost } from '../../../src/hosts/excel/excel-host';
import { troubleOf } from '../../../src/hosts/excel/trouble';
import { HostTroubleError, type HostTrouble } from '../../../src/hosts/host';
import { Status } from '../../../src/simulator';
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
