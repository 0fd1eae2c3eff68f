import { inverseOf } from '../../../src/core/edits/invert';
import { applyToGrid } from '../../../src/core/edits/apply';
import type { EditPlan } from '../../../src/core/edits/plan';
import { cellKey, type Grid } from '../../../src/core/grid';
import type { ApplyOutcome } from '../../../src/hosts/host';
import { sheetLook, SimulatedWorkbook, type SheetLook } from '../../../src/simulator';
import {
  beforeRequest,
  constant,
  gridOf,
  planFor,
  REPORT,
  setStage,
  sheet,
  strikeStages,
  troubleOfCall,
  withoutTexts,
  type Stage,
} from './stage';

afterEach(strikeStages);

const START = gridOf(
  sheet('自评表', {
    H15: { value: 10, numberFormat: '0.00' },
    H16: { value: 10, numberFormat: '0.00' },
    H17: { value: '10', numberFormat: '@' },
    H18: { value: '00123' },
    H19: { value: '=1+1' },
    H20: { value: "'引号" },
    H21: { value: 5, numberFormat: '@' },
    H22: { value: true },
    H23: { value: { error: '#N/A' } },
    H24: { value: 0.5, numberFormat: '0%' },
    J16: { value: '2021年12月31日' },
  }),
  sheet('底稿', { A1: { value: 1 } }),
);

const FILL = planFor(START, {
  '自评表!H15': constant(7.5),
  '自评表!H16': constant('≥12次'),
  '自评表!H17': constant(9.44),
  '自评表!H18': constant('1-2'),
  '自评表!H19': constant('@某'),
  '自评表!H20': constant('+3%'),
  '自评表!H21': constant('七'),
  '自评表!H22': constant(null),
  '自评表!H23': constant('true'),
  '自评表!H24': constant(0.9692, '0.00%'),
  '自评表!J16': constant('50%'),
  '自评表!K40': constant("'撇"),
  '底稿!A1': constant('1,200'),
});

async function applied(stage: Stage, plan: EditPlan): Promise<EditPlan> {
  const outcome = await stage.excel.apply(plan);
  if (outcome.status !== 'applied') throw new Error(JSON.stringify(outcome.conflicts));
  return outcome.inverse;
}

async function now(stage: Stage): Promise<Grid> {
  return withoutTexts(await stage.excel.snapshot());
}

/** `locked 表!A1`; a sheet alone where no cell is named. */
async function conflictsOf(call: Promise<ApplyOutcome>): Promise<string[]> {
  const outcome = await call;
  if (outcome.status !== 'conflict') throw new Error(outcome.status);
  return outcome.conflicts.map(({ kind, sheet: name, cell }) => `${kind} ${[name, cell ?? []].flat().join('!')}`);
}

function protectedStage(unlocked: readonly number[] = []): Promise<Stage> {
  const look: SheetLook = { protected: true, unlocked: new Set(unlocked) };
  return setStage(SimulatedWorkbook.fromGrid(START, new Map([['自评表', look]])));
}

describe('applying a plan', () => {
  it('writes every type as it is, whatever the format of the cell, in three requests', async () => {
    const stage = await setStage(START);
    await applied(stage, FILL);
    expect(stage.host.work).toHaveLength(3);
    expect(await now(stage)).toEqual(withoutTexts(applyToGrid(START, FILL)));
  });

  it('is taken back by its inverse with types and formats, and again by the inverse of that', async () => {
    const stage = await setStage(START);
    const inverse = await applied(stage, FILL);
    const redo = await applied(stage, inverse);
    expect(await now(stage)).toEqual(withoutTexts(START));
    await applied(stage, redo);
    expect(await now(stage)).toEqual(withoutTexts(applyToGrid(START, FILL)));
  });

  it('is taken back by the inverse the core makes', async () => {
    const stage = await setStage(START);
    await applied(stage, FILL);
    await applied(stage, inverseOf(FILL));
    expect(await now(stage)).toEqual(withoutTexts(START));
  });

  it('writes formulas, also into text cells', async () => {
    const workbook = SimulatedWorkbook.fromGrid(START, new Map(), { calculate: () => 42 });
    const stage = await setStage(workbook);
    const formula = { value: null, formula: '=H15*2', numberFormat: null };
    const inverse = await applied(stage, planFor(START, { '自评表!H17': formula, '自评表!H18': formula }));
    expect(workbook.toGrid().sheets[0]!.cells.get(cellKey(16, 7))).toMatchObject({
      value: 42,
      formula: '=H15*2',
      numberFormat: '@',
    });
    await applied(stage, inverse);
    expect(await now(stage)).toEqual(withoutTexts(START));
  });

  it('touches only the cells it names', async () => {
    const stage = await setStage(START);
    await applied(stage, planFor(START, { '自评表!H15': constant(1), '自评表!H17': constant('2') }));
    const set = stage.host.work.at(-1)!.body.Actions.filter(({ ActionType }) => ActionType === 4);
    expect(set.map(({ Name, ArgumentInfo }) => [Name, ArgumentInfo?.Arguments])).toEqual([
      ['Values', [[[1]]]],
      ['Values', [[["'2"]]]],
    ]);
  });
});

describe('after our own writing', () => {
  it.each<[string, Partial<EditPlan>]>([
    ['cells', {}],
    ['cells and a new sheet', { creations: [REPORT] }],
  ])('the workbook counts as unchanged: %s', async (_case, more) => {
    const stage = await setStage(START);
    const plan = { ...FILL, ...more };
    const grid = await stage.excel.snapshot();
    await applied(stage, plan);
    stage.host.forgetLog();
    expect(await stage.excel.isUnchanged(applyToGrid(grid, plan))).toBe(true);
    expect(await stage.excel.isUnchanged(grid)).toBe(false);
    expect(stage.host.work).toHaveLength(2);
  });
});

describe('conflicts', () => {
  const plan = planFor(START, { '自评表!H15': constant(7.5), '自评表!H16': constant(8) }, { creations: [REPORT] });

  it('writes nothing when a cell is not what was previewed', async () => {
    const stage = await setStage(START);
    stage.workbook.edit('自评表', 'H16', '3');
    const before = stage.workbook.toGrid();
    expect(await stage.excel.apply(plan)).toMatchObject({
      status: 'conflict',
      conflicts: [{ kind: 'changed', sheet: '自评表', cell: 'H16', expected: '10', found: '3' }],
    });
    expect(stage.workbook.toGrid()).toEqual(before);
    expect(stage.workbook.undoStack.losses).toEqual([]);
  });

  it('puts everything back when somebody writes between the check and the write', async () => {
    const stage = await setStage(START);
    beforeRequest(stage.host, 3, () => stage.workbook.edit('自评表', 'H16', '3'));
    expect(await stage.excel.apply(plan)).toMatchObject({
      status: 'conflict',
      conflicts: [{ cell: 'H16', found: '3' }],
    });
    const theirs = planFor(START, { '自评表!H16': constant(3) });
    expect(await now(stage)).toEqual(withoutTexts(applyToGrid(START, theirs)));
  });

  it('puts number formats back as well', async () => {
    const stage = await setStage(START);
    const formats = planFor(START, { '自评表!H24': constant(1, '0.00'), '自评表!H16': constant(8) });
    beforeRequest(stage.host, 3, () => stage.workbook.edit('自评表', 'H16', '3'));
    expect(await stage.excel.apply(formats)).toMatchObject({ status: 'conflict' });
    const theirs = planFor(START, { '自评表!H16': constant(3) });
    expect(await now(stage)).toEqual(withoutTexts(applyToGrid(START, theirs)));
  });

  it.each<[string, EditPlan, object]>([
    [
      'a missing sheet',
      { ...plan, edits: [{ ...plan.edits[0]!, sheet: '别' }] },
      { kind: 'sheet-missing', sheet: '别', cell: null },
    ],
    [
      'a sheet that exists',
      { ...plan, creations: [{ ...REPORT, name: '底稿' }] },
      { kind: 'sheet-exists', sheet: '底稿' },
    ],
    [
      'a sheet to remove that is gone',
      { ...plan, creations: [], removals: [{ creation: REPORT }] },
      { kind: 'sheet-missing', sheet: '自评报告' },
    ],
  ])('%s', async (_case, misfit, conflict) => {
    const stage = await setStage(START);
    expect(await stage.excel.apply(misfit)).toMatchObject({ status: 'conflict', conflicts: [conflict] });
    expect(await now(stage)).toEqual(withoutTexts(START));
  });
});

describe('companion sheets', () => {
  const plan = planFor(START, {}, { creations: [REPORT] });

  it('stand at the end, visible, with widths, heights, wraps and bold headings, and are not activated', async () => {
    const stage = await setStage(START);
    await applied(stage, plan);
    expect(await now(stage)).toEqual(withoutTexts(applyToGrid(START, plan)));
    const made = stage.workbook.sheets.at(-1)!;
    const look = sheetLook(made);
    expect([made.name, made.visibility, stage.workbook.activeSheet.name]).toEqual([REPORT.name, 'visible', '自评表']);
    expect([...look.rowHeights]).toEqual([
      [0, 28],
      [2, 60],
    ]);
    expect(look.columnWidths.get(0)).toBeGreaterThan(look.columnWidths.get(1)!);
    const bold = [0, 1, 2].map((row) => look.cells.get(cellKey(row, 0))?.bold === true);
    const wraps = [0, 1].map((column) => look.cells.get(cellKey(2, column))?.wrap === true);
    expect([bold, wraps]).toEqual([
      [true, true, false],
      [true, false],
    ]);
  });

  it('go away with the inverse, and come back with its inverse', async () => {
    const stage = await setStage(START);
    const inverse = await applied(stage, plan);
    const again = await applied(stage, inverse);
    expect(await now(stage)).toEqual(withoutTexts(START));
    await applied(stage, again);
    expect(await now(stage)).toEqual(withoutTexts(applyToGrid(START, plan)));
  });

  it.each([
    ['A3', '我改过的'],
    ['F20', '我添的'],
  ])('stay when a person has written into %s', async (cell, text) => {
    const stage = await setStage(START);
    const inverse = await applied(stage, plan);
    stage.workbook.edit(REPORT.name, cell, text);
    expect(await stage.excel.apply(inverse)).toMatchObject({
      status: 'conflict',
      conflicts: [{ kind: 'sheet-changed', sheet: REPORT.name, cell, found: text }],
    });
    expect(stage.workbook.findSheet(REPORT.name)).toBeDefined();
  });

  it('come back with what was written into them while they were being removed', async () => {
    const stage = await setStage(START);
    const inverse = await applied(stage, plan);
    stage.host.forgetLog();
    beforeRequest(stage.host, 3, () => stage.workbook.edit(REPORT.name, 'A3', '我改过的'));
    expect(await stage.excel.apply(inverse)).toMatchObject({ status: 'conflict', conflicts: [{ cell: 'A3' }] });
    const made = applyToGrid(START, plan);
    const theirs = planFor(made, { '自评报告!A3': constant('我改过的') });
    expect(await now(stage)).toEqual(withoutTexts(applyToGrid(made, theirs)));
  });

  it('are removed also when a person has hidden them', async () => {
    const stage = await setStage(START);
    const inverse = await applied(stage, plan);
    stage.workbook.findSheet(REPORT.name)!.visibility = 'veryHidden';
    await applied(stage, inverse);
    expect(await now(stage)).toEqual(withoutTexts(START));
  });

  it('take new row looks and give the old ones back', async () => {
    const stage = await setStage(START);
    await applied(stage, plan);
    const layouts = [{ sheet: REPORT.name, row: 2, style: 'heading' as const, height: 33 }];
    const looks = () => {
      const look = sheetLook(stage.workbook.findSheet(REPORT.name)!);
      return [look.rowHeights.get(2), look.cells.get(cellKey(2, 0))?.bold === true];
    };
    const inverse = await applied(stage, planFor(START, {}, { layouts }));
    expect(looks()).toEqual([33, true]);
    await applied(stage, inverse);
    expect(looks()).toEqual([60, false]);
  });
});

describe('what Excel does not let be written', () => {
  it('refuses a locked cell of a protected sheet before anything is written', async () => {
    const stage = await protectedStage([cellKey(14, 7)]);
    const plan = planFor(START, { '底稿!A1': constant(2), '自评表!H15': constant(1), '自评表!H16': constant(2) });
    expect(await conflictsOf(stage.excel.apply(plan))).toEqual(['locked 自评表!H16']);
    expect(stage.host.work).toHaveLength(3);
    expect(await now(stage)).toEqual(withoutTexts(START));
  });

  it('writes unlocked cells of a protected sheet, but no new number formats', async () => {
    const stage = await protectedStage([cellKey(14, 7), cellKey(15, 7)]);
    const same = planFor(START, { '自评表!H15': constant(1, '0.00'), '自评表!H16': constant(2) });
    const other = planFor(START, { '自评表!H15': constant(1, '0%') });
    expect(await conflictsOf(stage.excel.apply(other))).toEqual(['protected 自评表!H15']);
    await applied(stage, await applied(stage, same));
    expect(await now(stage)).toEqual(withoutTexts(START));
  });

  it('refuses a new sheet in a workbook of protected structure, and writes nothing else of the plan', async () => {
    const stage = await setStage(START);
    stage.workbook.structureProtected = true;
    const plan = planFor(START, { '自评表!H15': constant(1) }, { creations: [REPORT] });
    expect(await troubleOfCall(stage.excel.apply(plan))).toEqual({ kind: 'protected-workbook' });
    expect(await now(stage)).toEqual(withoutTexts(START));
  });

  it('takes everything back when a cell ignores what is written into it', async () => {
    const merges = [{ top: 15, left: 7, bottom: 16, right: 7 }];
    const empty = gridOf(sheet('表', { H16: { value: 1 }, H18: { value: 3 } }));
    const workbook = SimulatedWorkbook.fromGrid(empty, new Map([['表', { merges }]]));
    // Too old to be asked for merges, so that only the writing shows it.
    const stage = await setStage(workbook, { requirements: { ExcelApi: '1.12' } });
    const plan = planFor(empty, { '表!H16': constant(5), '表!H17': constant(6), '表!H18': constant(7) });
    expect(await conflictsOf(stage.excel.apply(plan))).toEqual(['merged 表!H17']);
    expect(await now(stage)).toEqual(withoutTexts(empty));
  });

  it.each([0, 3, 6, 9, 12, 15])('takes a batch back that fails at its action %i', async (action) => {
    const stage = await setStage(START);
    const plan = planFor(
      START,
      { '自评表!H15': constant(1, '0%'), '自评表!H17': constant('x'), '底稿!A1': constant(null) },
      { creations: [REPORT] },
    );
    stage.host.faults.order({ request: 3, what: { kind: 'error', action, code: 'GeneralException' } });
    expect(await troubleOfCall(stage.excel.apply(plan))).toEqual({ kind: 'unknown', code: 'GeneralException' });
    expect(await now(stage)).toEqual(withoutTexts(START));
  });

  it('brings a removed sheet back when the batch fails after its removal', async () => {
    const stage = await setStage(START);
    const made = planFor(START, {}, { creations: [REPORT] });
    const inverse = await applied(stage, made);
    // The last action that counts reads the cell after the sheet is gone.
    const plan = { ...inverse, edits: planFor(START, { '自评表!H15': constant(1) }).edits };
    stage.host.forgetLog();
    stage.host.faults.order({ request: 3, what: { kind: 'error', action: 4, code: 'GeneralException' } });
    expect(await troubleOfCall(stage.excel.apply(plan))).toMatchObject({ code: 'GeneralException' });
    expect(await now(stage)).toEqual(withoutTexts(applyToGrid(START, made)));
  });
});
