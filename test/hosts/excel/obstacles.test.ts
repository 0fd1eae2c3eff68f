/** What stands in a plan's way is found before anything is written; how it is found costs no undo step. */
import { cellKey } from '../../../src/core/grid';
import type { EditPlan } from '../../../src/core/edits/plan';
import type { PlanInspection } from '../../../src/hosts/host';
import { SimulatedWorkbook, type HostOptions, type SheetLook } from '../../../src/simulator';
import { constant, gridOf, planFor, REPORT, setStage, sheet, strikeStages, troubleOfCall, type Stage } from './stage';

afterEach(strikeStages);

const START = gridOf(
  sheet(
    '表',
    { A1: { value: 1 }, A2: { value: 2 }, A3: { value: '三' }, A4: { value: 4 }, B1: { value: '文' } },
    { hiddenRows: [1, 2] },
  ),
  sheet('另', { A1: { value: 1 } }),
);
const PLAN = planFor(START, {
  '表!A1': constant(10),
  '表!A2': constant(20),
  '表!A3': constant('叁'),
  '表!A4': constant(40, '0.00'),
  '表!C2': constant('新'),
  '另!A1': constant(2),
});
const unlocked = (...rows: number[]) => new Set(rows.map((row) => cellKey(row, 0)));

function stageWith(look: SheetLook, options: HostOptions = {}): Promise<Stage> {
  return setStage(SimulatedWorkbook.fromGrid(START, new Map([['表', look]])), options);
}

function shown({ conflicts }: Pick<PlanInspection, 'conflicts'>): string[] {
  return conflicts.map(({ kind, sheet: name, cell }) => `${kind} ${name}!${cell ?? ''}`).sort();
}

async function refused(stage: Stage, plan: EditPlan): Promise<string[]> {
  const outcome = await stage.excel.apply(plan);
  if (outcome.status !== 'conflict') throw new Error(outcome.status);
  return shown(outcome);
}

const HIDDEN = ['hidden-row 表!A2', 'hidden-row 表!A3', 'hidden-row 表!C2'];

describe.each<[string, SheetLook, HostOptions, string[]]>([
  ['rows hidden by hand', {}, {}, HIDDEN],
  [
    'rows hidden by a filter',
    { autoFilter: true, dataFiltered: true },
    {},
    HIDDEN.map((one) => one.replace('hidden-row', 'filtered')),
  ],
  ['a filter that this Excel does not tell of', { dataFiltered: true }, { requirements: { ExcelApi: '1.8' } }, HIDDEN],
  ['all cells locked', { protected: true }, {}, ['protected 表!']],
  [
    'some cells locked',
    { protected: true, unlocked: unlocked(0, 3) },
    {},
    ['locked 表!A2', 'locked 表!A3', 'locked 表!C2', 'protected 表!A4'],
  ],
  [
    'some cells locked, formats allowed',
    { protected: true, unlocked: unlocked(0, 3), protectionOptions: { allowFormatCells: true } },
    {},
    ['locked 表!A2', 'locked 表!A3', 'locked 表!C2'],
  ],
])('%s', (_case, look, options, expected) => {
  it('is shown by an inspection, which takes no undo step away', async () => {
    const stage = await stageWith(look, options);
    stage.workbook.edit('另', 'B9', '我写的');
    expect(shown(await stage.excel.inspect(PLAN))).toEqual(expected);
    expect([stage.workbook.undoStack.losses, stage.host.work.length <= 3]).toEqual([[], true]);
  });

  it('is refused with nothing written', async () => {
    const stage = await stageWith(look, options);
    const before = stage.workbook.toGrid();
    expect(await refused(stage, PLAN)).toEqual(expected);
    expect(stage.workbook.toGrid()).toEqual(before);
  });
});

describe('merged cells', () => {
  const merges = [{ top: 4, left: 0, bottom: 5, right: 1 }];
  const plan = planFor(START, { '表!A5': constant(5), '表!A6': constant(6), '表!B5': constant(7) });

  it.each<[string, HostOptions]>([
    ['asked for where they can be', {}],
    ['seen by what a cell ignores where they cannot', { requirements: { ExcelApi: '1.9' } }],
  ])('only their first cell is written: %s', async (_case, options) => {
    const stage = await stageWith({ merges }, options);
    const before = stage.workbook.toGrid();
    expect(await refused(stage, plan)).toEqual(['merged 表!A6', 'merged 表!B5']);
    expect(stage.workbook.toGrid()).toEqual(before);
    const first = { ...plan, edits: plan.edits.slice(0, 1) };
    expect(await stage.excel.apply(first)).toMatchObject({ status: 'applied', cells: 1 });
  });

  it('are not asked for over filled cells, nor before a person has confirmed', async () => {
    const stage = await stageWith({ merges });
    const asked = () => JSON.stringify(stage.host.work).includes('GetMergedAreas');
    await stage.excel.inspect(plan);
    await stage.excel.apply(planFor(START, { '表!A1': constant(3) }));
    expect(asked()).toBe(false);
    await stage.excel.apply(plan);
    expect(asked()).toBe(true);
  });

  it('are done without where Excel cannot answer for so many', async () => {
    const many = Array.from({ length: 600 }, (_, i) => ({ top: 10 + i, left: 0, bottom: 10 + i, right: 3 }));
    const stage = await stageWith({ merges: many });
    const below = planFor(START, { '表!E700': constant(1) });
    expect(await stage.excel.apply(below)).toMatchObject({ status: 'applied' });
    expect(stage.host.work).toHaveLength(4);
  });
});

describe('fonts', () => {
  it('that differ within a text are a note, not a refusal', async () => {
    const mixed = { mixedFont: true };
    const cells = new Map([
      [cellKey(0, 1), mixed],
      [cellKey(0, 0), mixed],
    ]);
    const stage = await stageWith({ cells });
    const plan = planFor(START, { '表!A1': constant(3), '表!B1': constant('改'), '另!A1': constant(1) });
    const notes = [{ kind: 'mixed-fonts', sheet: '表', cell: 'B1' }];
    expect(await stage.excel.inspect(plan)).toEqual({ conflicts: [], notes });
    expect(await stage.excel.apply(plan)).toMatchObject({ status: 'applied', notes });
  });
});

describe('new sheets', () => {
  const plan = planFor(START, { '表!A1': constant(9) }, { creations: [REPORT] });

  it.each([
    ['told beforehand', {}, 1],
    ['told by the writing', { requirements: { ExcelApi: '1.6' } }, 4],
  ])('in a workbook of protected structure: %s', async (_case, options, requests) => {
    const stage = await setStage(START, options);
    stage.workbook.structureProtected = true;
    const before = stage.workbook.toGrid();
    expect(await troubleOfCall(stage.excel.apply(plan))).toEqual({ kind: 'protected-workbook' });
    expect(stage.workbook.toGrid()).toEqual(before);
    expect(stage.host.work.length).toBeGreaterThanOrEqual(requests);
  });

  it('never take the place of one somebody else has just made', async () => {
    const stage = await setStage(START);
    stage.host.beforeRequest(3, () => stage.workbook.addSheet(REPORT.name));
    expect(await refused(stage, plan)).toEqual([`sheet-exists ${REPORT.name}!`]);
    expect(stage.workbook.sheets.map(({ name }) => name)).toEqual(['表', '另', REPORT.name]);
  });
});

describe('older Excels, with the client’s own check on', () => {
  it.each(['1.7', '1.9', '1.13'])('ExcelApi %s reads, inspects, writes, undoes and shows', async (version) => {
    const stage = await setStage(START, { requirements: { ExcelApi: version } });
    const { CommonUtility } = stage.environment.OfficeExtension as unknown as {
      CommonUtility: { _doApiNotSupportedCheck: boolean };
    };
    CommonUtility._doApiNotSupportedCheck = true;
    const grid = await stage.excel.snapshot();
    const plan = planFor(START, { '表!A1': constant(9), '表!D1': constant('x') }, { creations: [REPORT] });
    expect(await stage.excel.inspect(plan)).toEqual({ conflicts: [], notes: [] });
    const outcome = await stage.excel.apply(plan);
    if (outcome.status !== 'applied') throw new Error(outcome.status);
    expect((await stage.excel.apply(outcome.inverse)).status).toBe('applied');
    expect(await stage.excel.isUnchanged(grid)).toBe(true);
    expect(await stage.excel.select('另', 'A1')).toEqual({ status: 'selected' });
  });
});
