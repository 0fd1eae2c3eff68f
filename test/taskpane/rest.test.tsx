/** @jest-environment jsdom */
/** What follows a result: the other tabs, 参考写法, and why a rule speaks. */
import '../support/jsdom-setup';
import { screen, waitFor, within } from '@testing-library/react';
import { texts } from '../../src/taskpane/texts';
import { HELP, REVIEW } from './fixtures';
import { REASONS } from './report-fixtures';
import { show, type FakeEngine } from './show';

const card = (cell: string): HTMLElement => document.querySelector<HTMLElement>(`[data-cell="${cell}"]`)!;
const frames = () => screen.queryAllByText(texts.report.reasons.frame);
const tab = (name: keyof typeof texts.tabs) => screen.getByRole('tab', { name: texts.tabs[name] });

/** An engine whose next rest comes when the test says so, or never. */
function waiting(engine: FakeEngine): { come: () => void; fail: () => void } {
  const answer = engine.rest.bind(engine);
  const gate = { come: () => {}, fail: () => {} };
  engine.rest = () => {
    engine.rest = answer;
    return new Promise((resolve, reject) => {
      gate.come = () => void answer().then(resolve);
      gate.fail = () => reject(new Error('no chunk'));
    });
  };
  return {
    come: () => gate.come(),
    fail: () => gate.fail(),
  };
}

async function checkedWithout(wish: 'check' | 'score' = 'check') {
  let gate = { come: (): void => {}, fail: (): void => {} };
  const shown = show({
    wish,
    review: { ...REVIEW, reasons: REASONS },
    prepare: (_, engine) => {
      gate = waiting(engine);
    },
  });
  await screen.findByRole('tab', { name: texts.tabs.check });
  return { ...shown, come: () => gate.come(), fail: () => gate.fail() };
}

it('shows a first result before its rest, and 参考写法 once that has come', async () => {
  const { come } = await checkedWithout();
  await waitFor(() => expect(card('H16')).toBeVisible());
  expect(frames()).toEqual([]);
  come();
  await waitFor(() => expect(frames()).not.toEqual([]));
});

it('fills the tab a person opened in the meantime', async () => {
  const { come } = await checkedWithout('score');
  expect(await screen.findByText(texts.working.planning)).toBeVisible();
  come();
  expect(await screen.findByRole('heading', { name: texts.score.table.title })).toBeVisible();
});

it('asks again for what did not come, when its tab is opened', async () => {
  const { engine, fail, user } = await checkedWithout();
  fail();
  await user.click(tab('score'));
  expect(await screen.findByRole('heading', { name: texts.score.table.title })).toBeVisible();
  expect(engine.rests).toBe(1);
});

it('goes back to the findings and says so where it does not come at all', async () => {
  const { engine, fail, user } = await checkedWithout();
  engine.restless = true;
  fail();
  await user.click(tab('settings'));
  await waitFor(() => expect(document.querySelector('[data-notice="trouble"]')).not.toBeNull());
  expect(tab('check')).toHaveAttribute('aria-selected', 'true');
  engine.restless = false;
  await user.click(tab('settings'));
  expect(await screen.findByLabelText(texts.settings.policy)).toBeVisible();
});

it('keeps a tab filled while the workbook is read anew', async () => {
  const { engine, come, host, user } = await checkedWithout('score');
  come();
  const table = await screen.findByRole('heading', { name: texts.score.table.title });
  const later = waiting(engine);
  host.grid = { ...host.grid, sheets: [...host.grid.sheets].reverse() };
  window.dispatchEvent(new Event('focus'));
  await user.click(await screen.findByRole('button', { name: texts.recheck }));
  await waitFor(() => expect(engine.options).toHaveLength(2));
  expect(table).toBeVisible();
  later.come();
  await waitFor(() => expect(document.querySelector('[data-stale]')).toBeNull());
  expect(table).toBeVisible();
});

it('shows a result read anew even where its rest does not come', async () => {
  const { engine, come, user } = await checkedWithout();
  come();
  await waitFor(() => expect(frames()).not.toEqual([]));
  engine.restless = true;
  engine.answer = { ...REVIEW, findings: REVIEW.findings.slice(1) };
  await user.click(await screen.findByRole('button', { name: texts.recheck }));
  await waitFor(() => expect(card('H16')).toBeNull());
  expect(card('H23')).toBeVisible();
});

it('says why a rule speaks when a person asks, and where that does not come', async () => {
  const { engine, user } = show({ wish: 'check' });
  await waitFor(() => expect(card('H16')).toBeVisible());
  const why = () => within(card('H16')).getByRole('button', { name: texts.findings.why });
  expect(engine.explained).toEqual([]);
  engine.helpless = true;
  await user.click(why());
  expect(await screen.findByText(texts.findings.noHelp)).toBeVisible();
  await user.click(why());
  engine.helpless = false;
  await user.click(why());
  expect(await screen.findByText(HELP.repair)).toBeVisible();
  expect(engine.explained).toEqual(['S04', 'S04']);
});
