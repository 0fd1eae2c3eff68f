import { createUndoStore, LastWrite, write, undo, type UndoStore } from '../../src/app';
import { emptyPlan, type EditPlan } from '../../src/core';
import { constantCell, makeSheet } from '../../src/core/grid';
import { UnknownStateError } from '../../src/hosts/host';
import { FakeHost } from '../support/fake-host';

const GRID = {
  name: 'a.xlsx',
  date1904: false,
  sheets: [makeSheet('表', [[{ row: 0, column: 0 }, constantCell(10)]])],
};
const content = (value: number) => ({ value, formula: null, numberFormat: null });
const PLAN: EditPlan = {
  ...emptyPlan('fill'),
  edits: [{ sheet: '表', cell: 'A1', label: '', owner: 'computed', before: content(10), after: content(7) }],
};
const NOON = 1_646_000_000_000;

function storeInMemory(): UndoStore {
  const texts = new Map<string, string>();
  const storage = {
    getItem: (key: string) => texts.get(key) ?? null,
    setItem: (key: string, value: string) => void texts.set(key, value),
    removeItem: (key: string) => void texts.delete(key),
  };
  return createUndoStore(storage, { address: 'a.xlsx', partition: null });
}

const valueOf = (host: FakeHost) => host.grid.sheets[0]!.cells.get(0)?.value;
const lost = (plan: EditPlan) =>
  new UnknownStateError({ kind: 'not-answering' }, { plan, looks: [], removed: [], takeBack: false });

async function written(host: FakeHost, last: LastWrite): Promise<EditPlan> {
  const outcome = await write(host, PLAN);
  last.note(outcome, false);
  if (outcome.status !== 'applied') throw new Error(outcome.status);
  return outcome.inverse;
}

it('a write can be taken back by the next pane, once', async () => {
  const [host, store] = [new FakeHost(GRID), storeInMemory()];
  await written(host, new LastWrite(store, () => NOON));
  const next = new LastWrite(store, () => NOON + 1);
  const standing = next.recall();
  next.note(await undo(host, standing!.inverse), true);
  expect([valueOf(host), next.recall()]).toEqual([10, null]);
});

it('a conflict keeps what was known, and a person may do without', async () => {
  const [host, store] = [new FakeHost(GRID), storeInMemory()];
  const last = new LastWrite(store, () => NOON);
  const inverse = await written(host, last);
  host.type('表', 'A1', 3);
  last.note(await undo(host, inverse), true);
  expect(last.recall()?.cells).toBe(1);
  last.forget();
  expect(last.recall()).toBeNull();
});

describe.each([
  ['a write', false],
  ['an undo', true],
])('%s that was never answered', (_case, undoing) => {
  it.each([
    ['carried out', true],
    ['not carried out', false],
  ])('and was %s is settled, also by the next pane', async (_ending, carriedOut) => {
    const [host, store] = [new FakeHost(GRID), storeInMemory()];
    const first = new LastWrite(store, () => NOON);
    const inverse = undoing ? await written(host, first) : null;
    const plan = inverse ?? PLAN;
    if (carriedOut) await host.apply(plan);
    expect([first.isLost(lost(plan)), first.isUnsettled]).toEqual([true, true]);

    const next = new LastWrite(store, () => NOON + 1);
    expect([next.recall(), next.isUnsettled]).toEqual([null, true]);
    host.failNext('settle', { kind: 'cell-edit-mode' });
    expect(await next.settle(host)).toMatchObject({ status: 'unknown', trouble: { kind: 'cell-edit-mode' } });
    const settled = await next.settle(host);
    expect(settled).toMatchObject({ status: 'settled', carriedOut, undoing, foreign: [] });
    expect(await next.settle(host)).toEqual({ status: 'nothing' });

    const stands = valueOf(host) === 7;
    expect(stands).toBe(carriedOut !== undoing);
    const standing = next.recall();
    expect(standing !== null).toBe(stands);
    if (standing !== null) await undo(host, standing.inverse);
    expect(valueOf(host)).toBe(10);
  });
});

it('other troubles leave nothing to settle', async () => {
  const last = new LastWrite(storeInMemory(), () => NOON);
  expect([last.isLost(new RangeError()), last.isUnsettled]).toEqual([false, false]);
  expect(await last.settle(new FakeHost(GRID))).toEqual({ status: 'nothing' });
});
