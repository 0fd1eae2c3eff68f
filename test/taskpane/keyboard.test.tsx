/** @jest-environment jsdom */
/** The list of findings by keyboard, with hundreds of them, and on a host that cannot do everything. */
import '../support/jsdom-setup';
import { act, screen, waitFor, within } from '@testing-library/react';
import { findingKeyOf, type KeyPress } from '../../src/taskpane/finding-keys';
import { beyondMessage } from '../../src/taskpane/finding-filter';
import { texts } from '../../src/taskpane/texts';
import { finding, HELP, REVIEW, SHEET, type WholeReview } from './fixtures';
import { show } from './show';

const cards = () => [...document.querySelectorAll<HTMLElement>('li[data-rule]')];
const card = (cell: string) => document.querySelector<HTMLElement>(`li[data-cell="${cell}"]`)!;
const focusOn = (element: HTMLElement) => act(() => element.focus());
const button = (name: string) => screen.findByRole('button', { name });
const shownCells = () => cards().map((one) => one.dataset['cell']);

async function checked(review: WholeReview = REVIEW, more: Parameters<typeof show>[0] = {}) {
  const shown = show({ wish: 'check', review, ...more });
  await screen.findByRole('tab', { name: texts.tabs.check, selected: true });
  return shown;
}
/** `count` mistakes in cells H1, H2, … with a fix. */
const many = (count: number): WholeReview => ({
  ...REVIEW,
  findings: Array.from({ length: count }, (_, index) =>
    finding(index, { place: { sheet: SHEET, cell: `H${index + 1}` } }),
  ),
});

describe('keys of the list', () => {
  it('move from card to card, whose other controls are stops of the tab key', async () => {
    const { user } = await checked();
    focusOn(card('H16'));
    await user.keyboard('{ArrowDown}{ArrowDown}');
    expect(card('I23')).toHaveFocus();
    await user.keyboard('{ArrowUp}');
    expect(card('H23')).toHaveFocus();
    await user.keyboard('{End}');
    expect(card('B12')).toHaveFocus();
    await user.keyboard('{ArrowDown}');
    expect(card('B12')).toHaveFocus();
    await user.keyboard('{Home}');
    expect(card('H16')).toHaveFocus();
    expect(within(card('H16')).getByRole('button', { name: /H16/ }).tabIndex).toBe(0);
    expect(cards().filter((one) => one.tabIndex === 0)).toEqual([card('H16')]);
    expect(
      within(card('H23'))
        .getAllByRole('button')
        .every((one) => one.tabIndex === -1),
    ).toBe(true);
  });

  it('select the cell, preview the repair, explain or open the basis', async () => {
    const { engine, host, user } = await checked();
    focusOn(card('H16'));
    await user.keyboard('{Enter}');
    await waitFor(() => expect(host.selected).toEqual([`${SHEET}!H16`]));
    await user.keyboard('e');
    expect(await screen.findByText(HELP.repair)).toBeVisible();
    focusOn(card('A1'));
    await user.keyboard('E');
    expect(await screen.findByLabelText(texts.explain.label)).toHaveFocus();
    await user.keyboard('fe{Home}e');
    expect(screen.getByLabelText(texts.explain.label)).toHaveValue('efe');
    await user.click(await button(texts.explain.cancel));
    focusOn(card('I23'));
    await user.keyboard('f');
    focusOn(card('H23'));
    await user.keyboard('f');
    await screen.findByRole('heading', { name: texts.plan.title });
    expect(engine.fixed).toEqual([[1]]);
  });

  const press = (key: string, more: Partial<KeyPress> = {}): KeyPress => ({
    key,
    ctrlKey: false,
    altKey: false,
    metaKey: false,
    isComposing: false,
    ...more,
  });
  it.each<[string, KeyPress, string, string | null]>([
    ['a letter on a card', press('F'), 'li', 'fix'],
    ['with Ctrl', press('f', { ctrlKey: true }), 'li', null],
    ['of an input method', press('e', { isComposing: true }), 'li', null],
    ['in a text field', press('ArrowDown'), 'textarea', null],
    ['in a picker', press('f'), 'select', null],
    ['Enter on a button', press('Enter'), 'button', null],
    ['an arrow on a button', press('ArrowUp'), 'button', 'previous'],
    ['any other', press('x'), 'li', null],
  ])('%s', (_, key, element, wanted) => {
    expect(findingKeyOf(key, document.createElement(element))).toBe(wanted);
  });
});

describe('hundreds of findings', () => {
  /** Until a whole page of them is drawn; how many that are. */
  async function aPageOf(all: number): Promise<number> {
    return waitFor(() => {
      const drawn = cards().length;
      expect(screen.getByRole('button', { name: texts.findings.more(drawn, all - drawn) })).toBeVisible();
      return drawn;
    });
  }

  it('are shown by and by', async () => {
    const { user } = await checked(many(600));
    const first = await aPageOf(600);
    expect(first).toBeLessThan(50);
    await user.click(await button(texts.findings.more(first, 600 - first)));
    await waitFor(() => expect(cards()).toHaveLength(2 * first));
    expect(screen.getAllByRole('heading', { level: 3 })[0]).toHaveTextContent('600');
  });

  it('come into sight as the arrows reach them', async () => {
    const { user } = await checked(many(60));
    const first = await aPageOf(60);
    focusOn(cards().at(-1)!);
    await user.keyboard('{ArrowDown}');
    await waitFor(() => expect(cards()[first]).toHaveFocus());
    await user.keyboard('{End}');
    await waitFor(() => expect(card('H60')).toHaveFocus());
  });

  it('are all searched', async () => {
    const { user } = await checked(many(600));
    await user.type(screen.getByLabelText(texts.findings.search), 'H599');
    await waitFor(() => expect(shownCells()).toEqual(['H599']));
  });

  it('are repaired in one preview', async () => {
    const { engine, user } = await checked(many(60));
    await user.click(await button(texts.findings.fixAll(60)));
    await screen.findByRole('heading', { name: texts.plan.title });
    expect(engine.fixed[0]).toHaveLength(60);
  });
});

it('a result that was replaced in the meantime is not repaired by its old places', async () => {
  const { engine, host, user } = await checked();
  const fix = await button(texts.findings.changeTo('7.50'));
  host.grid = { ...host.grid };
  await user.click(await button(texts.recheck));
  act(() => fix.click());
  await waitFor(() => expect(engine.options).toHaveLength(2));
  await button(texts.recheck);
  expect(engine.fixed.length).toBeLessThanOrEqual(1);
});

describe('both sides of a mismatch', () => {
  it('can be selected from the card', async () => {
    const { host, user } = await checked();
    await user.click(within(card('A1')).getByRole('button', { name: texts.goToPlain(texts.cellAt(SHEET, 'A1')) }));
    await waitFor(() => expect(host.selected).toEqual([`${SHEET}!A1`]));
  });

  it.each([
    ['填10分，应为7.50分，多2.50分', '实际完成9次，应得7.50分，表中填了满分10分。', '多2.50分'],
    ['填9.80分，应为9.44分，多0.36分', '应得9.44分，表中填的是9.80分，多0.36分。', null],
    ['填10，应为7', '填写有误。', '填10，应为7'],
    ['甲不是乙', '不一致。', '甲不是乙'],
  ])('are said once: %s', (comparison, message, beyond) => {
    expect(beyondMessage(comparison, message)).toBe(beyond);
  });
});

it('shows the help page of a rule on demand', async () => {
  const { user } = await checked();
  await user.click(within(card('H16')).getByRole('button', { name: texts.findings.why }));
  await user.click(within(card('H16')).getByRole('button', { name: new RegExp(texts.findings.full) }));
  await waitFor(() => expect(document.querySelector('[data-help="S04"]')).toHaveTextContent(HELP.page));
});

describe('what the host cannot do', () => {
  it('is said at the place of the button', async () => {
    await checked(REVIEW, {
      prepare: (host) => {
        host.lacks.push(
          { capability: 'write', reason: 'picked-file' },
          { capability: 'select', reason: 'picked-file' },
        );
      },
    });
    expect(document.querySelector('[data-lacks="write"]')).toHaveTextContent(texts.lacks.write['picked-file']);
    expect(within(card('H16')).queryByRole('button', { name: /H16/ })).toBeNull();
    expect(within(card('H16')).getAllByTitle(texts.lacks.select['picked-file'])[0]).toHaveTextContent('H16');
    expect(card('H16')).toHaveTextContent(texts.findings.shouldBe('7.50'));
    expect(screen.queryByRole('button', { name: texts.findings.goTo })).toBeNull();
  });

  it.each(['score', 'report', 'settings'] as const)(
    'is said in the tab %s too, which has no button then',
    async (tab) => {
      const { user } = await checked(REVIEW, {
        prepare: (host) => void host.lacks.push({ capability: 'write', reason: 'picked-file' }),
      });
      const writes = [texts.score.fill, texts.report.write, texts.report.rewrite, texts.settings.remember].map(
        (name) => ({ name }),
      );
      await user.click(screen.getByRole('tab', { name: texts.tabs[tab] }));
      await waitFor(() =>
        expect(document.querySelector('#tab-panel [data-lacks="write"]')).toHaveTextContent(
          texts.lacks.write['picked-file'],
        ),
      );
      for (const button of writes) expect(screen.queryByRole('button', button)).toBeNull();
    },
  );
});
