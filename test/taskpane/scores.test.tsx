/** @jest-environment jsdom */
import '../support/jsdom-setup';
import { screen, waitFor, within } from '@testing-library/react';
import { cellByAddress } from '../../src/core/grid';
import { texts } from '../../src/taskpane/texts';
import type { ScoreView } from '../../src/taskpane/view';
import { REVIEW, SHEET, type WholeReview } from './fixtures';
import { show } from './show';

const { choice, table, picture, losses } = texts.score;
const JUDGED = '城市环境秩序明显改善';
const SCORE = REVIEW.scores[0]!;

async function scores(options: Parameters<typeof show>[0] = {}) {
  const shown = show({ wish: 'score', ...options });
  await screen.findByRole('tab', { name: texts.tabs.score, selected: true });
  // the long parts come after the total
  if (shown.engine.answer.scores.length > 0) await screen.findByRole('heading', { name: table.title });
  return shown;
}
const withScore = (changes: Partial<ScoreView>): WholeReview => ({ ...REVIEW, scores: [{ ...SCORE, ...changes }] });
const row = (name: string) => document.querySelector<HTMLElement>(`[data-indicator="${name}"]`)!;
const figures = (element: HTMLElement) =>
  within(element)
    .getAllByRole('cell')
    .map((cell) => cell.textContent);

describe('the table of scores', () => {
  it('has weight, entered, computed and difference by 一级 and 二级指标 and row', async () => {
    await scores();
    expect(document.querySelector('[data-total="96.94"]')).toHaveTextContent(texts.score.more('2.86'));
    expect(figures(document.querySelector('[data-rate="100.00%"]')!)).toEqual(['10', '10.00', '10.00', '=']);
    expect(figures(document.querySelector('[data-group="产出指标"] tr')!)).toEqual(['50', '50.00', '47.50', '+2.50']);
    expect(figures(document.querySelector('[data-part="数量指标"]')!)).toEqual(['20', '20.00', '17.50', '+2.50']);
    expect(figures(row('执法案卷评查次数'))).toEqual(['10', '10.00', '7.50', '+2.50']);
    // one row alone has no sums of its own
    expect(within(document.querySelector<HTMLElement>('[data-part="社会效益指标"]')!).queryAllByRole('cell')).toEqual(
      [],
    );
  });

  it('says how a row came about when it is opened, with the cells behind it', async () => {
    const { host, user } = await scores();
    expect(screen.queryByText('10 × 9 ÷ 12 = 7.50')).toBeNull();
    const toggle = screen.getByRole('button', { name: '执法案卷评查次数', expanded: false });
    await user.click(toggle);
    expect(screen.getByText('10 × 9 ÷ 12 = 7.50')).toBeVisible();
    expect(toggle).toHaveAttribute('aria-expanded', 'true');
    const details = document.querySelector<HTMLElement>('[data-details="执法案卷评查次数"]')!;
    await user.click(within(details).getByRole('button', { name: /F14/ }));
    await waitFor(() => expect(host.selected).toEqual([`${SHEET}!F14`]));
    await user.click(toggle);
    expect(screen.queryByText('10 × 9 ÷ 12 = 7.50')).toBeNull();
  });

  it('opens and folds everything', async () => {
    const { user } = await scores();
    await user.click(screen.getByRole('button', { name: table.expand }));
    expect(document.querySelectorAll('[data-details]')).toHaveLength(3);
    await user.click(screen.getByRole('button', { name: table.collapse }));
    expect(document.querySelectorAll('[data-details]')).toHaveLength(0);
    await user.click(screen.getByRole('button', { name: '产出指标', expanded: true }));
    expect(row('执法案卷评查次数')).toBeNull();
  });

  it('begins folded when it is long', async () => {
    const [group] = SCORE.groups;
    const rows = Array.from({ length: 90 }, (_, index) => ({
      ...group!.parts[0]!.rows[0]!,
      index,
      name: `第${index}项`,
    }));
    await scores({ review: withScore({ groups: [{ ...group!, parts: [{ ...group!.parts[0]!, rows }] }] }) });
    expect(document.querySelectorAll('[data-indicator]')).toHaveLength(0);
    expect(screen.getByRole('button', { name: '产出指标', expanded: false })).toBeVisible();
  });

  it('says what is missing in a sum', async () => {
    const [group] = SCORE.groups;
    await scores({ review: withScore({ groups: [{ ...group!, open: 2, difference: null }] }) });
    const sums = document.querySelector<HTMLElement>('[data-group="产出指标"] tr')!;
    expect(sums).toHaveTextContent(table.open(2));
    expect(figures(sums)).toEqual(['50', '50.00', '47.50', table.none]);
  });
});

describe('where points were lost', () => {
  it('is a picture that can be heard, and a table', async () => {
    const { user } = await scores();
    const image = screen.getByRole('img', { name: new RegExp(picture.label) });
    for (const said of [picture.lostAloud('2.50'), picture.unknownAloud('10.00')]) {
      expect(image.getAttribute('aria-label')).toContain(said);
    }
    expect(image.querySelectorAll('[data-bar]')).toHaveLength(3);
    expect(image.querySelectorAll('[data-bar] rect[data-lost]')).toHaveLength(1);
    await user.click(screen.getByText(picture.table));
    const drawn = within(document.querySelector<HTMLElement>('[data-picture]')!).getByRole('table');
    expect(within(drawn).getAllByRole('row').slice(1).map(figures)).toEqual([
      ['10', '10.00', '0.00'],
      ['50', '47.50', '2.50'],
      ['30', '20.00', losses.unknown],
    ]);
  });

  it('is said row by row with cells to select, in other sheets too', async () => {
    const { host, user } = await scores();
    const list = screen.getByRole('list', { name: losses.title });
    expect(
      within(list)
        .getAllByRole('listitem')
        .map((item) => item.dataset['loss']),
    ).toEqual(['2.50', 'open']);
    expect(within(list).getByRole('button', { name: /基础数据表 C4/ })).toBeVisible();
    await user.click(within(list).getByRole('button', { name: /F16/ }));
    await waitFor(() => expect(host.selected).toEqual([`${SHEET}!F16`]));
  });

  it('says so when nothing was lost', async () => {
    await scores({ review: withScore({ losses: [] }) });
    expect(screen.getByText(losses.none)).toBeVisible();
  });
});

describe('a row that a person judges', () => {
  const opened = async (options: Parameters<typeof show>[0] = {}) => {
    const shown = await scores(options);
    await shown.user.click(screen.getByRole('button', { name: choice.open }));
    return { ...shown, field: screen.getByRole('textbox', { name: choice.points }) };
  };
  const radio = (band: keyof typeof choice.bands) =>
    screen.getByRole('radio', { name: new RegExp(`^${choice.bands[band]} `) });

  it('takes the proposal of a band, and the band of a score', async () => {
    const { user, field } = await opened();
    expect(screen.queryByRole('radio', { checked: true })).toBeNull();
    await user.click(radio('partly'));
    expect(field).toHaveValue('7.00');
    expect(radio('partly')).toBeChecked();
    await user.clear(field);
    expect(radio('partly')).not.toBeChecked();
    await user.type(field, '8');
    // the lower end belongs to the higher band
    expect(radio('achieved')).toBeChecked();
    await user.type(field, '.５');
    expect(field).toHaveValue('8.5');
  });

  it.each(['11', '-1', '9.123', 'abc', '１１'])('refuses %s', async (typed) => {
    const { user, field } = await opened();
    await user.click(field);
    await user.paste(typed);
    expect(screen.getByText(choice.wrong('10'))).toBeVisible();
    expect(screen.queryByRole('button', { name: /填入 / })).toBeNull();
    await user.click(radio('missed'));
    expect(field).toHaveValue('3.00');
  });

  it('has nothing to write when the form says so already', async () => {
    const { user, field } = await opened();
    await user.type(field, '10');
    expect(screen.getByText(choice.same)).toBeVisible();
    expect(screen.queryByRole('button', { name: choice.write('10') })).toBeNull();
  });

  it('is written through the preview, that cell alone', async () => {
    const { engine, host, user } = await opened();
    await user.click(radio('partly'));
    await user.click(screen.getByRole('button', { name: choice.write('7.00') }));
    await screen.findByRole('heading', { name: texts.plan.title });
    expect(engine.chosen).toEqual([[{ sheet: SHEET, cell: 'H20', name: JUDGED, points: '7.00' }]]);
    expect(screen.getAllByRole('checkbox').map((box) => (box as HTMLInputElement).checked)).toEqual([true, false]);
    await user.click(await screen.findByRole('button', { name: texts.plan.write(1) }));
    await waitFor(() => expect(cellByAddress(host.grid.sheets[0]!, 'H20')?.value).toBe(7));
    expect(cellByAddress(host.grid.sheets[0]!, 'H24')?.value).toBe(99.8);
  });

  it('goes along when everything is filled in, and outlives a preview that is cancelled', async () => {
    const { engine, user } = await opened();
    await user.click(radio('missed'));
    await user.click(screen.getByRole('button', { name: texts.score.fillChosen(1) }));
    await user.click(await screen.findByRole('button', { name: texts.plan.cancel }));
    expect(engine.chosen[0]).toMatchObject([{ cell: 'H20', points: '3.00' }]);
    expect(radio('missed')).toBeChecked();
    await user.click(screen.getByRole('button', { name: choice.drop }));
    expect(await screen.findByRole('button', { name: texts.score.fill })).toBeVisible();
  });

  it('asks only for a number where the policy has no bands', async () => {
    const [, group] = SCORE.groups;
    const [part] = group!.parts;
    const rows = [{ ...part!.rows[0]!, bands: [], proposed: null, entered: null, computed: null, difference: null }];
    await opened({ review: withScore({ groups: [{ ...group!, parts: [{ ...part!, rows }] }] }) });
    expect(screen.queryByRole('radio')).toBeNull();
    expect(figures(row(JUDGED))).toEqual(['10', table.blank, table.none, table.none]);
  });
});

describe('several forms in one workbook', () => {
  const other: ScoreView = {
    ...SCORE,
    title: '项目支出绩效自评表',
    subject: '设施维护',
    sheet: '项目',
    computed: null,
    grade: null,
  };

  it('shows one of them, with the scores of all', async () => {
    const { user } = await scores({ review: { ...REVIEW, scores: [SCORE, other] } });
    const forms = within(screen.getByRole('list', { name: texts.score.forms }));
    expect(forms.getAllByRole('button').map((one) => one.getAttribute('aria-current'))).toEqual(['true', 'false']);
    await user.click(forms.getByRole('button', { name: /设施维护/ }));
    expect(document.querySelector('[data-total=""]')).toBeInTheDocument();
    expect(forms.getAllByRole('button').map((one) => one.getAttribute('aria-current'))).toEqual(['false', 'true']);
  });

  it('says so when there is none', async () => {
    await scores({ review: { ...REVIEW, scores: [] } });
    expect(screen.getByText(texts.score.nothing)).toBeVisible();
  });
});
