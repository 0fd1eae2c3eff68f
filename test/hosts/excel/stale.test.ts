/** Stale is asked for, not listened to: what it costs, what it sees, and that it leaves the person's undo alone. */
import { check, inspect, isFresh, read, undo, write } from '../../../src/app';
import { applyToGrid, type Grid } from '../../../src/core';
import { connectExcel } from '../../../src/hosts/excel';
import { SimulatedWorkbook } from '../../../src/simulator';
import { withGlobals } from '../../support/office';
import { constant, gridOf, planFor, REPORT, setStage, sheet, strikeStages, type Stage } from './stage';

afterEach(strikeStages);

const START = gridOf(
  sheet('甲', { A1: { value: 10 }, A2: { value: '文' } }),
  sheet('乙', { B2: { value: 1 } }, { hiddenRows: [1] }),
  sheet('丙', {}),
);
const PLAN = planFor(START, { '甲!A1': constant(7), '乙!C5': constant('x') }, { creations: [REPORT] });
const count = (grid: Grid) => grid.sheets.length;

async function costOf(stage: Stage, work: () => Promise<unknown>): Promise<number> {
  stage.host.forgetLog();
  await work();
  return stage.host.work.length;
}

describe('what it costs', () => {
  it.each<[string, number, (stage: Stage) => void]>([
    ['nothing changed', 1, () => undefined],
    ['a cell changed', 2, ({ workbook }) => void workbook.editByOther('甲', 'A1', '11')],
    ['a sheet was renamed', 2, ({ workbook }) => void (workbook.findSheet('丙')!.name = '丁')],
  ])('checking again when %s: %d requests', async (_case, requests, deed) => {
    const stage = await setStage(START);
    const before = await read(stage.excel, count);
    deed(stage);
    expect(await costOf(stage, () => check(stage.excel, count, before))).toBe(requests);
  });

  it.each<[string, number, (stage: Stage) => void]>([
    ['the sheets are the same', 1, ({ workbook }) => void workbook.editByOther('乙', 'H30', '远')],
    ['a sheet is new', 3, ({ workbook }) => void workbook.addSheet('丁')],
    ['a sheet is gone', 3, ({ workbook }) => workbook.removeSheet(workbook.findSheet('甲')!)],
  ])('reading again when %s: %d requests', async (_case, requests, deed) => {
    const stage = await setStage(gridOf(...START.sheets.map((one) => ({ ...one, hiddenRows: new Set<number>() }))));
    await stage.excel.snapshot();
    deed(stage);
    let seen: Grid | null = null;
    expect(await costOf(stage, async () => void (seen = await stage.excel.snapshot()))).toBe(requests);
    expect(seen!.sheets.map(({ name, cells }) => [name, cells.size])).toEqual(
      stage.workbook.toGrid().sheets.map(({ name, cells }) => [name, cells.size]),
    );
  });
});

describe('our own writes', () => {
  it('do not make a result stale that knows of them, nor does taking them back', async () => {
    const open = gridOf(...START.sheets.map((one) => ({ ...one, hiddenRows: new Set<number>() })));
    const stage = await setStage(open);
    const checked = await read(stage.excel, count);
    const outcome = await write(stage.excel, PLAN);
    if (outcome.status !== 'applied') throw new Error(outcome.status);
    const after = { ...checked, grid: applyToGrid(checked.grid, PLAN) };
    expect([await isFresh(stage.excel, checked), await isFresh(stage.excel, after)]).toEqual([false, true]);
    await undo(stage.excel, outcome.inverse);
    expect(await isFresh(stage.excel, checked)).toBe(true);
  });
});

describe('what was calculated anew', () => {
  it('is seen when asked, though no event tells of it', async () => {
    const sums = gridOf(sheet('甲', { A1: { value: 1 }, A2: { value: 2, formula: '=A1+1' } }));
    const calculate = (one: { cell(row: number, column: number): { value: unknown } }) =>
      Number(one.cell(0, 0).value) + 1;
    const stage = await setStage(SimulatedWorkbook.fromGrid(sums, new Map(), { calculate }));
    const known = applyToGrid(sums, planFor(sums, { '甲!A1': constant(5) }));
    stage.workbook.editByOther('甲', 'A1', '5');
    expect(await stage.excel.isUnchanged(known)).toBe(false);
    const sum = { value: 6, formula: '=A1+1', numberFormat: null };
    expect(await stage.excel.isUnchanged(applyToGrid(known, planFor(known, { '甲!A2': sum })))).toBe(true);
  });
});

describe('the person’s undo steps', () => {
  it.each<[string, (stage: Stage) => Promise<unknown>]>([
    ['opening the pane', ({ environment }) => withGlobals(environment, () => connectExcel())],
    ['checking', ({ excel }) => read(excel, count)],
    ['checking again', async ({ excel }) => check(excel, count, await read(excel, count))],
    ['returning to the pane', async ({ excel }) => isFresh(excel, await read(excel, count))],
    ['previewing a plan', ({ excel }) => inspect(excel, PLAN)],
    ['showing a cell', ({ excel }) => excel.select('乙', 'B2')],
  ])('%s leaves them', async (_case, work) => {
    for (const undoesAddins of [false, true]) {
      const stage = await setStage(START, { undoesAddins });
      stage.workbook.edit('甲', 'A3', '我写的');
      await work(stage);
      expect([stage.workbook.undoStack.losses, stage.workbook.undo()]).toEqual([[], true]);
    }
  });
});

describe('where the workbook lies', () => {
  it('is told to whoever keeps something of it', async () => {
    const stage = await setStage(START);
    const excel = await withGlobals(stage.environment, () => connectExcel());
    expect(excel?.place).toEqual({ address: START.name, partition: null });
  });
});
