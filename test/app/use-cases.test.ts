import { check, EmptyPlanError, isFresh, read, tickedPlan, troubleOf, undo, write } from '../../src/app';
import { emptyPlan, FormulaOverwriteError, type CellContent, type EditPlan } from '../../src/core';
import { constantCell, makeSheet } from '../../src/core/grid';
import { HostTroubleError } from '../../src/hosts/host';
import { FakeHost } from '../support/fake-host';

const grid = () => ({
  name: 'a.xlsx',
  date1904: false,
  sheets: [makeSheet('表', [[{ row: 0, column: 0 }, constantCell(10)]])],
});
const content = (value: CellContent['value'], formula: string | null = null): CellContent => ({
  value,
  formula,
  numberFormat: null,
});
const plan = (before: CellContent, after: CellContent): EditPlan => ({
  ...emptyPlan('fill'),
  edits: [{ sheet: '表', cell: 'A1', label: '', owner: 'computed', before, after }],
});

describe('reading', () => {
  it('makes a review of what the host shows', async () => {
    const host = new FakeHost(grid());
    const checked = await read(host, (seen) => seen.sheets.length);
    expect(checked).toEqual({ grid: host.grid, review: 1 });
    expect(host.calls).toEqual(['snapshot']);
  });

  it.each([
    ['unchanged', false, ['snapshot', 'isUnchanged']],
    ['changed', true, ['snapshot', 'isUnchanged', 'snapshot']],
  ] as const)('a check after a reading reads again only when the workbook has %s', async (_, touched, calls) => {
    const host = new FakeHost(grid());
    const before = await read(host, () => 'first');
    if (touched) host.type('表', 'A1', 11);
    const after = await check(host, () => 'second', before);
    expect(after.review).toBe(touched ? 'second' : 'first');
    expect(host.calls).toEqual(calls);
  });

  it('knows when a result is out of date', async () => {
    const host = new FakeHost(grid());
    const checked = await read(host, () => null);
    await expect(isFresh(host, checked)).resolves.toBe(true);
    host.type('表', 'A1', 11);
    await expect(isFresh(host, checked)).resolves.toBe(false);
  });
});

describe('writing', () => {
  it('applies a plan and takes it back', async () => {
    const host = new FakeHost(grid());
    const before = host.grid;
    const outcome = await write(host, plan(content(10), content(7.5)));
    if (outcome.status !== 'applied') throw new Error(outcome.status);
    expect(host.grid.sheets[0]!.cells.get(0)?.value).toBe(7.5);
    await undo(host, outcome.inverse);
    expect(host.grid.sheets[0]!.cells.get(0)?.value).toBe(before.sheets[0]!.cells.get(0)?.value);
  });

  it('refuses a conflict, a formula and nothing at all without touching the workbook', async () => {
    const host = new FakeHost(grid());
    await expect(write(host, plan(content(9), content(1)))).resolves.toMatchObject({ status: 'conflict' });
    await expect(write(host, plan(content(10, '=5*2'), content(1)))).rejects.toThrow(FormulaOverwriteError);
    await expect(write(host, emptyPlan('fill'))).rejects.toThrow(EmptyPlanError);
    expect(host.grid.sheets[0]!.cells.get(0)?.value).toBe(10);
  });

  it('keeps the ticked edits only', () => {
    const both = {
      ...plan(content(1), content(2)),
      edits: [...plan(content(1), content(2)).edits, ...plan(content(3), content(4)).edits],
    };
    expect(tickedPlan(both, [false, true]).edits.map(({ before }) => before.value)).toEqual([3]);
  });
});

it.each([
  [new HostTroubleError({ kind: 'busy' }), { kind: 'busy' }],
  [new RangeError('cell text that must not show'), { kind: 'defect', code: 'RangeError' }],
  ['text', { kind: 'defect', code: 'string' }],
])('trouble of %p', (thrown, trouble) => {
  expect(troubleOf(thrown)).toEqual(trouble);
});
