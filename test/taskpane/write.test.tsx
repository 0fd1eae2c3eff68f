/** @jest-environment jsdom */
import '../support/jsdom-setup';
import { screen, waitFor, within } from '@testing-library/react';
import { cellByAddress, type Grid } from '../../src/core/grid';
import { texts } from '../../src/taskpane/texts';
import { SHEET } from './fixtures';
import { FILL } from './plans';
import { show } from './show';

const valueAt = (grid: Grid, cell: string) => cellByAddress(grid.sheets[0]!, cell)?.value;
const notice = (kind: string) => document.querySelector<HTMLElement>(`[data-notice="${kind}"]`);
const button = (name: string) => screen.findByRole('button', { name });

async function withResult(wish: 'check' | 'score' | 'report', options: Parameters<typeof show>[0] = {}) {
  const shown = show({ wish, ...options });
  await screen.findByRole('tab', { name: texts.tabs[wish], selected: true });
  return shown;
}

async function withFillPlan() {
  const shown = await withResult('score');
  await shown.user.click(await button(texts.score.fill));
  await screen.findByRole('heading', { name: texts.plan.title });
  return shown;
}

describe('filling in scores', () => {
  it('shows every cell before and after, and ticks only what the program computes', async () => {
    const { host } = await withFillPlan();
    expect(screen.getByRole('heading', { name: texts.plan.title })).toHaveFocus();
    expect(screen.getAllByRole('checkbox').map((box) => (box as HTMLInputElement).checked)).toEqual([
      true,
      true,
      false,
    ]);
    const lines = [...document.querySelectorAll('li[data-cell]')].map((line) => line.getAttribute('data-cell'));
    expect(lines).toEqual(['H16', 'H23', 'D16']);
    expect(document.querySelector('li[data-cell="H16"]')).toHaveTextContent(/10.*→.*7\.5/);
    expect(document.querySelector('[data-left]')).toHaveTextContent('H20');
    expect(screen.getByText(new RegExp(FILL.keptFormulas[0]!.subject))).toBeVisible();
    expect(host.calls).not.toContain('apply');
  });

  it('counts what the button will write, and writes exactly that', async () => {
    const { host, user } = await withFillPlan();
    expect(await button(texts.plan.write(2))).toBeVisible();
    await user.click(screen.getAllByRole('checkbox')[1]!);
    await user.click(await button(texts.plan.write(1)));
    await waitFor(() => expect(notice('written')).toHaveTextContent(texts.written.done(1)));
    expect([valueAt(host.grid, 'H16'), valueAt(host.grid, 'H23')]).toEqual([7.5, 9.8]);
    expect(screen.getByRole('heading', { name: texts.name })).toHaveFocus();
  });

  it('has nothing to write when nothing is ticked', async () => {
    const { user } = await withFillPlan();
    for (const box of screen.getAllByRole('checkbox').slice(0, 2)) await user.click(box);
    expect(await button(texts.plan.write(0))).toHaveAttribute('aria-disabled', 'true');
  });

  it('writes nothing when cancelled', async () => {
    const { host, user } = await withFillPlan();
    await user.click(await button(texts.plan.cancel));
    expect(await button(texts.score.fill)).toBeVisible();
    expect(host.calls).not.toContain('apply');
  });

  it('checks anew after its own write, and undo puts everything back', async () => {
    const { host, user } = await withFillPlan();
    await user.click(await button(texts.plan.write(2)));
    await user.click(await button(texts.written.undo));
    await waitFor(() => expect(notice('undone')).toHaveTextContent('2'));
    expect([valueAt(host.grid, 'H16'), valueAt(host.grid, 'H23')]).toEqual([10, 9.8]);
    expect(notice('written')).toBeNull();
    expect(document.querySelector('[data-stale]')).toBeNull();
    expect(host.calls).toEqual(['snapshot', 'isUnchanged', 'inspect', 'apply', 'snapshot', 'apply', 'snapshot']);
  });

  it('says so when there is nothing to write', async () => {
    const nothing = { ...FILL, plan: { ...FILL.plan, edits: [] }, lines: [], leftToPerson: [], keptFormulas: [] };
    const { user } = await withResult('score', {
      prepare: (_, engine) => {
        engine.fill = nothing;
      },
    });
    await user.click(await button(texts.score.fill));
    await waitFor(() => expect(notice('nothing-to-write')).toBeInTheDocument());
  });
});

describe('a workbook that moves', () => {
  it('refuses a plan whose cells were changed, and lists them', async () => {
    const { host, user } = await withFillPlan();
    host.type(SHEET, 'H23', 9);
    await user.click(await button(texts.plan.write(2)));
    await waitFor(() => expect(notice('conflict')).toHaveTextContent('H23'));
    expect(notice('conflict')).toHaveTextContent(/9\.8.*9/);
    expect(valueAt(host.grid, 'H16')).toBe(10);
    expect(document.querySelector('[data-stale]')).toBeInTheDocument();
  });

  it('refuses an undo over cells a person has changed since', async () => {
    const { host, user } = await withFillPlan();
    await user.click(await button(texts.plan.write(2)));
    await button(texts.written.undo);
    host.type(SHEET, 'H16', 6);
    await user.click(await button(texts.written.undo));
    await waitFor(() => expect(notice('conflict')).toHaveTextContent('H16'));
    expect(valueAt(host.grid, 'H16')).toBe(6);
    expect(notice('written')).toBeInTheDocument();
  });

  it('is noticed when the window regains the focus, with one request', async () => {
    const { host, user } = await withResult('check');
    host.calls.length = 0;
    window.dispatchEvent(new Event('focus'));
    await waitFor(() => expect(host.calls).toEqual(['isUnchanged']));
    expect(document.querySelector('[data-stale]')).toBeNull();
    host.type(SHEET, 'H16', 6);
    window.dispatchEvent(new Event('focus'));
    await waitFor(() => expect(document.querySelector('[data-stale]')).toBeInTheDocument());
    expect(screen.queryByRole('button', { name: texts.findings.changeTo('7.50') })).toBeNull();
    await user.click(await button(texts.recheck));
    await waitFor(() => expect(document.querySelector('[data-stale]')).toBeNull());
  });

  it('is noticed before a plan is made', async () => {
    const { host, user } = await withResult('score');
    host.type(SHEET, 'H16', 6);
    await user.click(await button(texts.score.fill));
    await waitFor(() => expect(document.querySelector('[data-stale]')).toBeInTheDocument());
    expect(screen.queryByRole('heading', { name: texts.plan.title })).toBeNull();
  });
});

describe('repairing findings', () => {
  it('shows the plan of one finding before writing it', async () => {
    const { engine, host, user } = await withResult('check');
    await user.click(await button(texts.findings.changeTo('7.50')));
    await user.click(await button(texts.plan.write(1)));
    await waitFor(() => expect(notice('written')).toBeInTheDocument());
    expect(engine.fixed).toEqual([[0]]);
    expect(valueAt(host.grid, 'H16')).toBe(7.5);
  });

  it('takes all certain ones together', async () => {
    const { engine, user } = await withResult('check');
    await user.click(await button(texts.findings.fixAll(2)));
    await screen.findByRole('heading', { name: texts.plan.title });
    expect(engine.fixed).toEqual([[0, 1]]);
  });
});

describe('the report', () => {
  it('is drafted by the first outline, and again by another', async () => {
    const { engine, user } = await withResult('report');
    await screen.findByRole('list', { name: texts.report.sections });
    await user.selectOptions(screen.getByLabelText(texts.report.outline), 'hunan');
    await waitFor(() => expect(screen.getByLabelText(texts.report.outline)).toHaveValue('hunan'));
    expect(engine.drafted).toEqual(['zhuzhou', 'hunan']);
  });

  it('shows gaps, and the cells a sentence comes from', async () => {
    const { host, user } = await withResult('report');
    const sections = await screen.findByRole('list', { name: texts.report.sections });
    expect(within(sections).getAllByRole('listitem')[1]).toHaveTextContent(texts.report.gaps(2));
    expect(document.querySelector('mark')).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: texts.goToPlain('E5') }));
    await waitFor(() => expect(host.selected).toEqual([`${SHEET}!E5`]));
  });

  it('goes into its companion sheet as a whole, and out again', async () => {
    const { host, user } = await withResult('report');
    await user.click(await button(texts.report.write));
    await user.click(await button(texts.plan.write(1)));
    await waitFor(() => expect(host.grid.sheets.map(({ name }) => name)).toContain('自评报告'));
    await user.click(await button(texts.written.undo));
    await waitFor(() => expect(host.grid.sheets.map(({ name }) => name)).not.toContain('自评报告'));
  });

  it('is copied as text, and says so where that is forbidden', async () => {
    const { user } = await withResult('report');
    await user.click(await button(texts.report.copy));
    await waitFor(() => expect(notice('copied')).toBeInTheDocument());
    expect(await navigator.clipboard.readText()).toContain('一、');
    jest.spyOn(navigator.clipboard, 'writeText').mockRejectedValueOnce(new Error('forbidden'));
    await user.click(await button(texts.report.copy));
    await waitFor(() => expect(notice('copy-failed')).toBeInTheDocument());
  });
});
