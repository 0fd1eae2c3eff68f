import { inspect, recover, unsettledWrite, type UnsettledWrite } from '../../src/app';
import { emptyPlan, inverseOf, type EditPlan } from '../../src/core';
import { constantCell, makeSheet } from '../../src/core/grid';
import { HostTroubleError, UnknownStateError } from '../../src/hosts/host';
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
const WRITE: UnsettledWrite = { plan: PLAN, looks: [], removed: [], takeBack: false };

it.each([
  ['not written', 10, { status: 'unchanged', foreign: [] }],
  ['written', 7, { status: 'applied', cells: 1, inverse: inverseOf(PLAN) }],
])('a write that was %s', async (_case, value, ending) => {
  const host = new FakeHost(GRID);
  host.type('表', 'A1', value);
  await expect(recover(host, WRITE)).resolves.toEqual(ending);
});

it('stays unknown while the host has trouble, and is told once it has none', async () => {
  const host = new FakeHost(GRID);
  host.failNext('settle', { kind: 'not-answering' });
  await expect(recover(host, WRITE)).resolves.toEqual({ status: 'unknown', trouble: { kind: 'not-answering' } });
  await expect(recover(host, WRITE)).resolves.toMatchObject({ status: 'unchanged' });
});

it('passes a defect of ours on', async () => {
  const host = new FakeHost(GRID);
  host.settle = () => Promise.reject(new RangeError('ours'));
  await expect(recover(host, WRITE)).rejects.toThrow(RangeError);
});

it.each([
  [new UnknownStateError({ kind: 'not-answering' }, WRITE), WRITE],
  [new HostTroubleError({ kind: 'busy' }), null],
  [new RangeError(), null],
])('%p: what is to be settled', (thrown, write) => expect(unsettledWrite(thrown)).toBe(write));

it('shows what is in a plan’s way', async () => {
  const host = new FakeHost(GRID);
  host.type('表', 'A1', 3);
  await expect(inspect(host, PLAN)).resolves.toMatchObject({ conflicts: [{ kind: 'changed', cell: 'A1' }] });
});
