/** @jest-environment jsdom */
import '../support/jsdom-setup';
import { act, screen, waitFor, within } from '@testing-library/react';
import { texts } from '../../src/taskpane/texts';
import { HELP, READY, REVIEW, SHEET, UNREADABLE } from './fixtures';
import { show } from './show';

const checkButton = () => screen.findByRole('button', { name: texts.before.check });
const card = (cell: string) => document.querySelector<HTMLElement>(`li[data-cell="${cell}"]`)!;
const shownCells = () => [...document.querySelectorAll('li[data-rule]')].map((li) => li.getAttribute('data-cell'));

async function checked(options: Parameters<typeof show>[0] = {}) {
  const shown = show({ wish: 'check', ...options });
  await waitFor(() => expect(document.querySelector('[data-verdict]')).toBeInTheDocument());
  return shown;
}

describe('before a check', () => {
  it('shows what will be checked, and writes nothing', async () => {
    const { host } = show();
    const heading = await screen.findByRole('heading', { name: texts.before.found(1) });
    expect(heading).toBeVisible();
    for (const detail of REVIEW.forms[0]!.details) expect(screen.getByRole('main')).toHaveTextContent(detail);
    expect(screen.getByText(texts.before.assumed)).toBeVisible();
    expect(host.calls).toEqual(['snapshot']);
  });

  it('makes of the quiet reading the result, when nothing was changed since', async () => {
    const { host, user } = show();
    await screen.findByRole('heading', { name: texts.before.found(1) });
    await user.click(await checkButton());
    await screen.findByRole('tab', { name: texts.tabs.check });
    expect(host.calls).toEqual(['snapshot', 'isUnchanged']);
  });

  it('reads again when something was changed since', async () => {
    const { host, user } = show();
    await screen.findByRole('heading', { name: texts.before.found(1) });
    host.type(SHEET, 'H16', 8);
    await user.click(await checkButton());
    await screen.findByRole('tab', { name: texts.tabs.check });
    expect(host.calls).toEqual(['snapshot', 'isUnchanged', 'snapshot']);
  });

  it('says what was looked for and which sheets were seen when there is no form', async () => {
    show({ review: UNREADABLE });
    await screen.findByRole('heading', { name: texts.noForm.title });
    expect(screen.getByText(UNREADABLE.nothingFound)).toBeVisible();
    expect(screen.getAllByRole('listitem').map((item) => item.textContent)).toEqual([
      SHEET,
      expect.stringContaining('旧表'),
    ]);
  });
});

describe('findings', () => {
  it('come after verdict and counts, with label, address, both sides and message', async () => {
    await checked();
    const verdict = document.querySelector('[data-verdict="blocked"]')!;
    expect(verdict).toHaveTextContent(REVIEW.verdictLabel);
    expect(verdict).toHaveTextContent(texts.counts.error(3));
    expect(shownCells()).toEqual(['H16', 'H23', 'I23', 'A1', 'B12']);
    const [first] = REVIEW.findings;
    for (const text of [first!.label, first!.severityLabel, first!.message, 'H16', 'E16']) {
      expect(card('H16')).toHaveTextContent(text);
    }
  });

  it('select their cell by click and by Enter', async () => {
    const { host, user } = await checked();
    await user.click(within(card('H16')).getByRole('button', { name: /H16/ }));
    act(() => within(card('H23')).getByRole('button', { name: /H23/ }).focus());
    await user.keyboard('{Enter}');
    await user.click(within(card('I23')).getByRole('button', { name: texts.findings.goTo }));
    expect(host.selected).toEqual([`${SHEET}!H16`, `${SHEET}!H23`, `${SHEET}!I23`]);
  });

  it('name the address when the sheet is hidden, and never unhide it', async () => {
    const { host, user } = await checked();
    const { label } = REVIEW.findings.find(({ place }) => place?.cell === 'A1')!;
    await user.click(within(card('A1')).getByRole('button', { name: texts.goToCell(label, 'A1') }));
    await waitFor(() => expect(document.querySelector('[data-notice="address"]')).toHaveTextContent('A1'));
    expect(host.grid.sheets[1]!.visibility).toBe('hidden');
    await user.click(screen.getByRole('button', { name: texts.written.dismiss }));
    expect(document.querySelector('[data-notice]')).toBeNull();
  });

  it('tell why and how on demand, with the other side to select', async () => {
    const { host, user } = await checked();
    expect(screen.queryByText(HELP.basis)).toBeNull();
    const more = within(card('H16')).getByRole('button', { name: texts.findings.why });
    expect(more).toHaveAttribute('aria-expanded', 'false');
    await user.click(more);
    expect(more).toHaveAttribute('aria-expanded', 'true');
    expect(await screen.findByText(HELP.basis)).toBeVisible();
    expect(screen.getByText(HELP.repair)).toBeVisible();
    await user.click(within(card('H16')).getByRole('button', { name: texts.goToPlain('E16') }));
    expect(host.selected).toEqual([`${SHEET}!E16`]);
  });

  it('are filtered by severity, searched and grouped by rule', async () => {
    const { user } = await checked();
    await user.selectOptions(screen.getByLabelText(texts.findings.severity), 'error');
    expect(shownCells()).toEqual(['H16', 'H23', 'I23']);
    await user.type(screen.getByLabelText(texts.findings.search), 'h23');
    expect(shownCells()).toEqual(['H23']);
    await user.type(screen.getByLabelText(texts.findings.search), 'xx');
    expect(shownCells()).toEqual([]);
    await user.click(screen.getByRole('button', { name: texts.findings.showAll }));
    expect(shownCells()).toHaveLength(5);
    await user.selectOptions(screen.getByLabelText(texts.findings.group), 'rule');
    expect(screen.getAllByRole('heading', { level: 3 }).map((title) => title.textContent)).toEqual(
      expect.arrayContaining([expect.stringContaining('S04'), expect.stringContaining('Q06')]),
    );
  });

  it('offer no change where the host cannot write', async () => {
    await checked({
      prepare: (host) => {
        host.canWrite = false;
      },
    });
    expect(screen.queryByRole('button', { name: texts.findings.changeTo('7.50') })).toBeNull();
    expect(within(card('H16')).getByRole('button', { name: texts.findings.goTo })).toBeVisible();
  });
});

it('says what was checked and what was not when all is well', async () => {
  await checked({ review: READY });
  expect(screen.getByRole('heading', { name: texts.checked })).toBeVisible();
  expect(screen.getByText(READY.verdictSentence)).toBeVisible();
  for (const line of READY.notChecked) expect(screen.getByText(line)).toBeVisible();
});
