/** @jest-environment jsdom */
import '../support/jsdom-setup';
import { screen, waitFor, within } from '@testing-library/react';
import { findSheet } from '../../src/core/grid';
import { texts } from '../../src/taskpane/texts';
import { finding, FINDINGS, INCOMPLETE, REVIEW, SHEET, type WholeReview } from './fixtures';
import { RECORD_PLAN } from './plans';
import { show } from './show';

const { explain, recognition, settings } = texts;
const card = (cell: string) => within(document.querySelector<HTMLElement>(`li[data-cell="${cell}"]`)!);
const named = (action: string, cell: string) =>
  explain.of(action, FINDINGS.find(({ place }) => place?.cell === cell)!.label);
const field = () => screen.findByLabelText<HTMLTextAreaElement>(explain.label);
const button = (name: string) => screen.findByRole('button', { name });
const WRITE = texts.plan.write(2);

async function checked(review: WholeReview = REVIEW, more: Parameters<typeof show>[0] = {}) {
  const shown = show({ wish: 'check', review, ...more });
  await screen.findByRole('tab', { name: texts.tabs.check, selected: true });
  return shown;
}
const readOnly = {
  prepare: (host: { canWrite: boolean }) => {
    host.canWrite = false;
  },
};

describe('情况说明', () => {
  it('is offered for warnings and advice, never for an error', async () => {
    await checked();
    expect(card('A1').getByRole('button', { name: named(explain.write, 'A1') })).toBeVisible();
    expect(card('H16').queryByRole('button', { name: named(explain.write, 'H16') })).toBeNull();
    expect(card('B12').queryByRole('button', { name: named(explain.write, 'B12') })).toBeNull();
  });

  it('is typed with its length shown, previewed, written and undone', async () => {
    const { engine, host, user } = await checked();
    await user.click(await button(named(explain.write, 'A1')));
    expect(await field()).toHaveFocus();
    expect(await button(explain.preview)).toHaveAttribute('aria-disabled', 'true');
    await user.type(await field(), '=旧表备查');
    expect(screen.getByText(explain.length(5, 500))).toBeVisible();
    await user.click(await button(explain.preview));
    await screen.findByRole('heading', { name: texts.plan.title });
    expect(screen.getByText(RECORD_PLAN.created[0]!.rows[0]!)).toBeVisible();
    expect(engine.remembered).toEqual([[3, '=旧表备查']]);
    expect(host.calls).not.toContain('apply');
    await user.click(await button(WRITE));
    await waitFor(() => expect(findSheet(host.grid, '校验记录')).toBeDefined());
    expect(document.querySelector('[data-explaining]')).toBeNull();
    await user.click(await button(texts.written.undo));
    await waitFor(() => expect(findSheet(host.grid, '校验记录')).toBeUndefined());
  });

  it('is not lost when its preview is cancelled', async () => {
    const { user } = await checked();
    await user.click(await button(named(explain.write, 'A1')));
    await user.type(await field(), '写了一半');
    await user.click(await button(explain.preview));
    await user.click(await button(texts.plan.cancel));
    expect(await field()).toHaveValue('写了一半');
    await user.click(await button(explain.cancel));
    expect(await button(named(explain.write, 'A1'))).toHaveFocus();
  });

  it('stands on the card, can be changed and taken away', async () => {
    const { engine, user } = await checked();
    expect(document.querySelector('[data-explained]')).toHaveTextContent(FINDINGS[4]!.explanation!);
    expect(document.querySelector('[data-verdict]')).toHaveTextContent(texts.explained(1));
    await user.click(await button(named(explain.edit, 'B12')));
    expect(await field()).toHaveValue(FINDINGS[4]!.explanation);
    await user.click(await button(explain.cancel));
    expect(await button(named(explain.edit, 'B12'))).toHaveFocus();
    await user.click(await button(named(explain.remove, 'B12')));
    await screen.findByRole('heading', { name: texts.plan.title });
    expect(engine.remembered).toEqual([[4, '']]);
    await user.click(await button(texts.plan.cancel));
    await button(named(explain.edit, 'B12'));
    expect(document.querySelector('[data-explaining]')).toBeNull();
  });

  it('of before is offered again where the cell was changed since', async () => {
    const reopened = finding(0, { severity: 'warning', formerExplanation: '原来的说明' });
    const { user } = await checked({ ...REVIEW, findings: [reopened] });
    await user.click(await button(explain.of(explain.write, reopened.label)));
    expect(await field()).toHaveValue('原来的说明');
    expect(screen.getByText(explain.former)).toBeVisible();
  });

  it('is only shown where the host cannot write', async () => {
    await checked(REVIEW, readOnly);
    expect(document.querySelector('[data-explained]')).toBeInTheDocument();
    for (const name of [named(explain.write, 'A1'), named(explain.edit, 'B12'), texts.record.save]) {
      expect(screen.queryByRole('button', { name })).toBeNull();
    }
  });
});

describe('a column named by hand', () => {
  const missing = () => within(document.querySelector<HTMLElement>('[data-missing="target"]')!);
  const manual = () => within(document.querySelector<HTMLElement>('[data-manual]')!);
  const TARGET = { sheet: SHEET, field: 'target', column: 'e' };

  it('is remembered after a preview, and read from the workbook then', async () => {
    const { engine, host, user } = await checked(INCOMPLETE);
    await user.type(missing().getByRole('textbox'), '5{Enter}');
    expect(screen.getByText(recognition.notAColumn)).toBeVisible();
    expect(engine.remembered).toEqual([]);
    await user.clear(missing().getByRole('textbox'));
    await user.type(missing().getByRole('textbox'), 'e{Enter}');
    await user.click(await button(WRITE));
    await waitFor(() => expect(engine.options).toHaveLength(2));
    expect([engine.remembered, engine.options[1]?.mappings]).toEqual([[TARGET], []]);
    expect(findSheet(host.grid, '校验记录')).toBeDefined();
  });

  it('may be used without being written, until it is remembered', async () => {
    const { engine, host, user } = await checked(INCOMPLETE);
    await user.type(missing().getByRole('textbox'), 'e');
    await user.click(missing().getByRole('button', { name: recognition.useOnce }));
    await waitFor(() => expect(engine.options).toHaveLength(2));
    expect(engine.options[1]?.mappings).toEqual([TARGET]);
    expect(host.calls).not.toContain('apply');
    // a plan asked for in a result that is being replaced is not made
    await waitFor(() => expect(screen.getByRole('tabpanel')).toHaveAttribute('aria-busy', 'false'));
    await user.click(missing().getByRole('button', { name: recognition.remember }));
    await user.click(await button(texts.plan.cancel));
    await user.click(await button(texts.recheck));
    await waitFor(() => expect(engine.options.at(-1)?.mappings).toEqual([TARGET]));
    await user.type(missing().getByRole('textbox'), 'e');
    await user.click(missing().getByRole('button', { name: recognition.remember }));
    await user.click(await button(WRITE));
    await waitFor(() => expect(engine.options.at(-1)?.mappings).toEqual([]));
  });

  it('can be any, where another one was taken for it', async () => {
    const { engine, user } = await checked();
    await user.click(screen.getByText(recognition.title));
    await user.click(screen.getByText(recognition.manual));
    await user.selectOptions(manual().getByRole('combobox'), '实际完成值');
    await user.type(manual().getByRole('textbox'), 'G');
    await user.click(manual().getByRole('button', { name: recognition.remember }));
    await screen.findByRole('heading', { name: texts.plan.title });
    expect(engine.remembered).toEqual([{ sheet: SHEET, field: 'actual', column: 'G' }]);
  });

  it('is used at once where the host cannot write', async () => {
    const { engine, user } = await checked(INCOMPLETE, readOnly);
    expect(missing().queryByRole('button', { name: recognition.remember })).toBeNull();
    await user.type(missing().getByRole('textbox'), 'e{Enter}');
    await waitFor(() => expect(engine.options[1]?.mappings).toEqual([TARGET]));
  });
});

describe('settings', () => {
  async function opened(review: WholeReview = REVIEW, more?: Parameters<typeof checked>[1]) {
    const shown = await checked(review, more);
    await shown.user.click(screen.getByRole('tab', { name: texts.tabs.settings }));
    return { ...shown, picker: await screen.findByLabelText<HTMLSelectElement>(settings.policy) };
  }
  const parts = () => [...document.querySelectorAll('[data-found]')].map((row) => row.getAttribute('data-found'));

  it('show the policy with what of it is assumed, assumed parts first', async () => {
    const { picker, user } = await opened();
    expect(picker).toHaveValue('mof-2020');
    expect(parts()).toEqual(['false', 'true']);
    await user.selectOptions(picker, 'other');
    expect(document.querySelector('[data-policy="other"]')).toBeInTheDocument();
    expect(parts()).toEqual(['true']);
  });

  it('remember the policy after a preview', async () => {
    const { engine, host, picker, user } = await opened();
    await user.selectOptions(picker, 'other');
    await user.click(await button(settings.remember));
    expect(host.calls).not.toContain('apply');
    await user.click(await button(WRITE));
    await waitFor(() => expect(host.calls.filter((call) => call === 'snapshot')).toHaveLength(2));
    expect(engine.remembered).toEqual(['other']);
  });

  it.each([
    [true, settings.chosen],
    [false, settings.byDefault],
  ])('say whether the policy was chosen: %s', async (policyChosen, hint) => {
    await opened({ ...REVIEW, policyChosen });
    expect(screen.getByText(hint)).toBeVisible();
  });

  it('offer nothing where the host cannot write', async () => {
    await opened(REVIEW, readOnly);
    expect(screen.queryByRole('button', { name: settings.remember })).toBeNull();
    expect(screen.getByText(settings.readOnly)).toBeVisible();
  });
});

it('saves the result after a preview', async () => {
  const { engine, host, user } = await checked();
  await user.click(await button(texts.record.save));
  expect(host.calls).not.toContain('apply');
  await user.click(await button(WRITE));
  await waitFor(() => expect(findSheet(host.grid, '校验记录')).toBeDefined());
  expect(engine.remembered).toEqual(['result']);
});

it('says what of 校验记录 could not be followed', async () => {
  await checked({ ...REVIEW, notes: ['没有采用的一项'] });
  expect(document.querySelector('[data-not-followed]')).toHaveTextContent('没有采用的一项');
});
