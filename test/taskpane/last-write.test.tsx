/** @jest-environment jsdom */
/** 撤销 that outlives the pane, and a write of which nobody knows how it ended. */
import '../support/jsdom-setup';
import { screen, waitFor } from '@testing-library/react';
import { createUndoStore, type UndoStore } from '../../src/app';
import { cellByAddress } from '../../src/core/grid';
import { UnknownStateError } from '../../src/hosts/host';
import { texts } from '../../src/taskpane/texts';
import type { FakeHost } from '../support/fake-host';
import { FILL } from './plans';
import { show } from './show';

const notice = (kind: string) => document.querySelector<HTMLElement>(`[data-notice="${kind}"]`);
const button = (name: string) => screen.findByRole('button', { name });
const valueAt = (host: FakeHost, cell: string) => cellByAddress(host.grid.sheets[0]!, cell)?.value;

const memory = (): UndoStore => {
  localStorage.clear();
  return createUndoStore(localStorage, { address: 'a.xlsx', partition: null });
};

type Shown = ReturnType<typeof show>;

async function press({ user }: Shown, ...names: string[]): Promise<void> {
  for (const name of names) await user.click(await button(name));
}

/** The next write is sent, carried out or not, and never answered. */
function loseNextWrite(host: FakeHost, carriedOut: boolean): void {
  const apply = host.apply.bind(host);
  host.apply = async (plan) => {
    host.apply = apply;
    if (carriedOut) await apply(plan);
    throw new UnknownStateError({ kind: 'not-answering' }, { plan, looks: [], removed: [], takeBack: false });
  };
}

it('a reopened pane can take back what an earlier one wrote', async () => {
  const undoStore = memory();
  const first = show({ wish: 'score', undoStore });
  await press(first, texts.score.fill, texts.plan.write(2));
  await waitFor(() => expect(notice('written')).toBeInTheDocument());
  first.unmount();

  const { grid } = first.host;
  const second = show({ wish: 'check', undoStore, prepare: (host) => (host.grid = grid) });
  await waitFor(() => expect(notice('written')).toHaveTextContent(texts.written.earlier(2)));
  await press(second, texts.written.undo);
  await waitFor(() => expect(notice('undone')).toBeInTheDocument());
  expect([valueAt(second.host, 'H16'), undoStore.load(Date.now())]).toEqual([10, null]);
});

it('dismissing the bar is the end of it', async () => {
  const undoStore = memory();
  const shown = show({ wish: 'score', undoStore });
  await press(shown, texts.score.fill, texts.plan.write(2), texts.written.dismiss);
  await waitFor(() => expect(notice('written')).toBeNull());
  expect(undoStore.load(Date.now())).toBeNull();
});

describe.each([
  ['carried out', true, 7.5],
  ['not carried out', false, 10],
])('a write that was never answered, %s', (_case, carriedOut, value) => {
  it('is unknown, then settled and said by the next thing asked for', async () => {
    const shown = show({ wish: 'score', undoStore: memory() });
    loseNextWrite(shown.host, carriedOut);
    await press(shown, texts.score.fill, texts.plan.write(2));
    await waitFor(() => expect(notice('unsettled')).toHaveTextContent(texts.unsettled.title));
    shown.host.failNext('settle', { kind: 'cell-edit-mode' });
    shown.host.calls.length = 0;
    await press(shown, texts.unsettled.again);
    await waitFor(() => expect(shown.host.calls).toEqual(['settle']));
    expect(notice('unsettled')).toBeInTheDocument();

    await press(shown, texts.unsettled.again);
    const said = carriedOut ? texts.unsettled.written : texts.unsettled.unwritten;
    await waitFor(() => expect(notice('settled')).toHaveTextContent(said));
    expect([valueAt(shown.host, 'H16'), notice('written') !== null]).toEqual([value, carriedOut]);
    await waitFor(() => expect(document.querySelector('[data-stale]')).toBeNull());
  });

  it('is settled by a reopened pane before it reads', async () => {
    const undoStore = memory();
    const first = show({ wish: 'score', undoStore });
    loseNextWrite(first.host, carriedOut);
    await press(first, texts.score.fill, texts.plan.write(2));
    await waitFor(() => expect(notice('unsettled')).toBeInTheDocument());
    first.unmount();
    const { grid } = first.host;
    const { host } = show({ undoStore, prepare: (made) => (made.grid = grid) });
    await waitFor(() => expect(host.calls).toEqual(['settle', 'snapshot']));
    await waitFor(() => expect(notice('settled')).toBeInTheDocument());
    expect(notice('written') !== null).toBe(carriedOut);
  });
});

it('names cells whose fonts an undo cannot bring back', async () => {
  const shown = show({ wish: 'score' });
  const apply = shown.host.apply.bind(shown.host);
  shown.host.apply = async (plan) => {
    const outcome = await apply(plan);
    const { sheet, cell } = FILL.plan.edits[0]!;
    return outcome.status === 'applied' ? { ...outcome, notes: [{ kind: 'mixed-fonts', sheet, cell }] } : outcome;
  };
  await press(shown, texts.score.fill, texts.plan.write(2));
  await waitFor(() => expect(notice('written')).toHaveTextContent('H16'));
});
