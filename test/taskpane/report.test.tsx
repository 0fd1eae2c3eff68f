/** @jest-environment jsdom */
import '../support/jsdom-setup';
import { TextDecoder } from 'node:util';
import { screen, waitFor, within } from '@testing-library/react';
import { saveFile } from '../../src/taskpane/save-file';
import { texts } from '../../src/taskpane/texts';
import { REVIEW, SHEET, type WholeReview } from './fixtures';
import { DRAFT, REASONS } from './report-fixtures';
import { show } from './show';

jest.mock('../../src/taskpane/save-file', () => ({ saveFile: jest.fn() }));
jest.mock('../../src/documents', () => ({
  ...jest.requireActual<object>('../../src/documents'),
  writeReport: () => Promise.resolve(new Uint8Array([1, 2, 3])),
}));

// jsdom has no decoder, and its files cannot be awaited
Object.assign(globalThis, { TextDecoder });
Object.assign(Blob.prototype, {
  arrayBuffer(this: Blob) {
    return new Promise((resolve) => {
      const reader = new FileReader();
      reader.onload = () => resolve(reader.result);
      reader.readAsArrayBuffer(this);
    });
  },
});

const { report } = texts;
const saved = jest.mocked(saveFile);
const page = (name: keyof typeof report.pages) =>
  screen.findByRole('tab', { name: new RegExp(`^${report.pages[name]}`) });
const sections = () => screen.findByRole('list', { name: report.sections });

async function shown(options: Parameters<typeof show>[0] = {}) {
  const all = show({ wish: 'report', ...options });
  await sections();
  return all;
}
async function opened(name: keyof typeof report.pages, options: Parameters<typeof show>[0] = {}) {
  const all = await shown(options);
  await all.user.click(await page(name));
  await waitFor(() => expect(document.querySelector(`[data-page=${name}]`)).toBeInTheDocument());
  return all;
}

beforeEach(() => saved.mockClear());

describe('the text', () => {
  it('shows the cells of a sentence one after the other, by click and by key', async () => {
    const { user, host } = await shown();
    const sentence = screen.getByRole('button', { name: /1064\.54/ });
    await user.click(sentence);
    await user.click(sentence);
    sentence.focus();
    await user.keyboard('{Enter}');
    await waitFor(() => expect(host.selected).toEqual(['E5', 'D5', 'E5'].map((cell) => `${SHEET}!${cell}`)));
    expect(sentence).toHaveAttribute('aria-pressed', 'true');
  });

  it('says of each section how far it is and how long', async () => {
    await shown();
    const items = within(await sections()).getAllByRole('listitem');
    expect(items.map(({ dataset }) => dataset['state'])).toEqual(['edited', 'gap', 'gap']);
    expect(items[0]).toHaveTextContent(report.state.edited);
    expect(items[0]).toHaveTextContent(report.characters(24));
    expect(items[1]).toHaveTextContent(report.gaps(2));
    expect(document.querySelector('[data-characters="84"]')).toHaveTextContent(report.summary(84, 2, 1, 1));
  });

  it('goes to a section that is chosen', async () => {
    const { user } = await shown();
    await user.click(screen.getByRole('button', { name: report.goToSection('（一）预算收入') }));
    expect(screen.getByRole('heading', { name: '（一）预算收入' })).toHaveFocus();
  });

  it('shows the cells of a paragraph, the first of many at once', async () => {
    const { host, user } = await shown();
    const section = document.querySelector<HTMLElement>('[data-section="2.1"]')!;
    expect(within(section).getByText(report.more(2))).toBeVisible();
    expect(within(section).getByRole('button', { name: texts.goToPlain('E9') })).toBeVisible();
    expect(within(section).getByText(texts.goToPlain('E11').slice(-3))).not.toBeVisible();
    await user.click(within(section).getByRole('button', { name: texts.goToPlain('D5') }));
    await waitFor(() => expect(host.selected).toEqual([`${SHEET}!D5`]));
  });

  it.each(['accept', 'keep'] as const)('puts a new draft beside edited words: %s', async (choice) => {
    const { engine, user } = await shown();
    const offer = document.querySelector<HTMLElement>('[data-offer="1.1"]')!;
    expect(offer).toHaveTextContent('52');
    await user.click(within(offer).getByRole('button', { name: new RegExp(`^${report.offer[choice]}`) }));
    await screen.findByRole('heading', { name: texts.plan.title });
    expect(engine.offered).toEqual([[choice, '1.1']]);
  });

  it('keeps its outline over a write and asks for the project where there are several', async () => {
    const { engine, user } = await shown({
      prepare: (_, one) => {
        one.report = { ...DRAFT, projects: ['甲项目', '乙项目'] };
      },
    });
    await user.selectOptions(screen.getByLabelText(report.outline), 'hunan');
    await user.selectOptions(await screen.findByLabelText(report.project), '乙项目');
    await waitFor(() => expect(screen.getByLabelText(report.project)).toHaveValue('1'));
    await user.click(await screen.findByRole('button', { name: report.write }));
    await user.click(await screen.findByRole('button', { name: texts.plan.write(1) }));
    await waitFor(() => expect(engine.drafted).toEqual(['zhuzhou', 'hunan', 'hunan', 'hunan']));
    expect(await screen.findByLabelText(report.project)).toHaveValue('1');
  });
});

describe('an office’s own outline', () => {
  const pick = async (content: string) => {
    const all = await shown();
    // jsdom's files have no text()
    const file = Object.assign(new File([content], '提纲.json'), { text: () => Promise.resolve(content) });
    await all.user.upload(screen.getByLabelText(report.ownOutline, { selector: 'input' }), file);
    return all;
  };

  it('is checked, kept, and drafted by from then on', async () => {
    const own = JSON.stringify({ id: 'our', title: '本局提纲', extends: 'zhuzhou' });
    const { engine } = await pick(own);
    await waitFor(() => expect(engine.options.at(-1)?.settings).toMatchObject({ outlineId: 'our', ownOutline: own }));
    expect(document.querySelector('[data-settings-problems]')).toBeNull();
  });

  it('is refused with what is wrong', async () => {
    const { engine } = await pick('{"id":"hunan"}');
    await waitFor(() => expect(document.querySelector('[data-settings-problems] li')).toBeInTheDocument());
    expect(engine.options).toHaveLength(1);
  });
});

describe('exports', () => {
  it.each([
    ['word', 'docx'],
    ['markdown', 'md'],
  ] as const)('hands over a file: %s, and names another way', async (button, ending) => {
    const { user } = await shown();
    await user.click(screen.getByRole('button', { name: report.export[button] }));
    const name = `2021年度自评报告.${ending}`;
    await waitFor(() => expect(document.querySelector('[data-saved]')).toHaveAttribute('data-saved', name));
    expect(saved.mock.calls.map(([file, content]) => [file, content])).toEqual([
      [name, button === 'word' ? new Uint8Array([1, 2, 3]) : '# 报告'],
    ]);
    expect(document.querySelector('[data-saved]')).toHaveTextContent(report.export.otherwise);
  });

  it('takes the form along when it is ticked', async () => {
    const { engine, user } = await shown();
    await user.click(screen.getByRole('checkbox', { name: report.export.withForm }));
    await user.click(screen.getByRole('button', { name: report.export.word }));
    await waitFor(() => expect(saved).toHaveBeenCalledTimes(1));
    expect(engine.attached).toEqual([true]);
  });

  it.each([
    ['某局2021年度【待补充：项目名称，填入表头】自评报告', '某局2021年度自评报告'],
    ['a/b\\c:d*e?f"g<h>i|j', 'abcdefghij'],
    ['【待补充：单位】', '自评报告'],
    ['长'.repeat(200), '长'.repeat(80)],
  ])('names the file after %s', (title, name) => expect(report.export.fileName(title)).toBe(name));
});

describe('gaps', () => {
  it('are listed with where to put them', async () => {
    const { host, user } = await opened('gaps');
    const gaps = [...document.querySelectorAll<HTMLElement>('[data-gap]')].map(({ dataset }) => dataset['gap']);
    expect(gaps).toEqual([`${SHEET}!I23`, '']);
    expect(screen.getByText(report.gapList.inText)).toBeVisible();
    await user.click(screen.getByRole('button', { name: texts.goToCell('调整原因', 'I23') }));
    await waitFor(() => expect(host.selected).toEqual([`${SHEET}!I23`]));
  });

  it('can be gone', async () => {
    await opened('gaps', {
      prepare: (_, engine) => {
        engine.report = { ...DRAFT, sections: [], gaps: 0 };
      },
    });
    expect(screen.getByText(report.gapList.none)).toBeVisible();
  });
});

describe('reasons', () => {
  const review: WholeReview = { ...REVIEW, reasons: REASONS };
  const form = (subject: string) => document.querySelector<HTMLElement>(`[data-reason="${subject}"]`)!;
  const field = (subject: string) => screen.getByLabelText(report.reasons.label(subject));

  it('are counted while they are typed, against the limit', async () => {
    const { user } = await opened('reasons', { review });
    const one = form('社会公众满意度');
    expect(within(one).getByText(new RegExp(report.reasons.gapsLeft(2)))).toBeVisible();
    await user.clear(field('社会公众满意度'));
    await user.type(field('社会公众满意度'), '样本 少，\n下一步扩大。');
    expect(one).toHaveTextContent(report.reasons.count(10, 60));
    await user.type(field('社会公众满意度'), '多'.repeat(51));
    expect(one).toHaveTextContent(report.reasons.tooLong(61, 60));
    await user.click(within(one).getByRole('button', { name: new RegExp(report.reasons.restore) }));
    expect(field('社会公众满意度')).toHaveValue(REASONS[0]!.frame);
  });

  it('go through the preview, one or all that are complete', async () => {
    const { engine, user } = await opened('reasons', { review });
    await user.click(screen.getByRole('button', { name: `${report.reasons.write} 社会公众满意度` }));
    await user.click(await screen.findByRole('button', { name: texts.plan.cancel }));
    expect(engine.reasons).toEqual([[{ sheet: SHEET, cell: 'I23', text: REASONS[0]!.frame }]]);
    await user.clear(field('社会公众满意度'));
    await user.type(field('社会公众满意度'), '样本少。');
    expect(screen.queryByRole('button', { name: report.reasons.writeAll(2) })).toBeNull();
    await user.clear(field('执法案卷评查次数'));
    await user.type(field('执法案卷评查次数'), '人手不足，下一步增加。');
    await user.click(screen.getByRole('button', { name: report.reasons.writeAll(2) }));
    await waitFor(() => expect(engine.reasons[1]!.map(({ cell }) => cell)).toEqual(['I23', 'I16']));
    // what was typed is there again after the preview
    await user.click(await screen.findByRole('button', { name: texts.plan.cancel }));
    expect(field('社会公众满意度')).toHaveValue('样本少。');
  });

  it('stand on the card of the finding that asks, and are the same text there', async () => {
    const { engine, user } = show({ review, wish: 'check' });
    const toggle = (words: string) => texts.explain.of(words, review.findings[2]!.label);
    await user.click(await screen.findByRole('button', { name: toggle(report.reasons.frame), expanded: false }));
    await user.clear(field('社会公众满意度'));
    await user.type(field('社会公众满意度'), '样本少。');
    await user.click(screen.getByRole('button', { name: `${report.reasons.write} 社会公众满意度` }));
    await user.click(await screen.findByRole('button', { name: texts.plan.cancel }));
    expect(engine.reasons).toEqual([[{ sheet: SHEET, cell: 'I23', text: '样本少。' }]]);
    const close = await screen.findByRole('button', { name: toggle(report.reasons.close), expanded: true });
    expect(field('社会公众满意度')).toHaveValue('样本少。');
    await user.click(close);
    expect(screen.queryByLabelText(report.reasons.label('社会公众满意度'))).toBeNull();
  });

  it('can only be copied where the form has no place', async () => {
    await opened('reasons', { review });
    const one = form('没有原因栏的行');
    expect(within(one).queryByRole('button', { name: new RegExp(report.reasons.write) })).toBeNull();
    expect(within(one).getByText(report.reasons.noCell)).toBeVisible();
    expect(within(one).getByRole('button', { name: new RegExp(report.reasons.copy) })).toBeVisible();
  });
});

describe('the audit of a written report', () => {
  it('shows what differs first, both values, and where', async () => {
    const { engine, host, user } = await opened('audit');
    await user.type(screen.getByLabelText(report.audit.label), '2021年预算收入1112.76万元');
    await user.click(screen.getByRole('button', { name: report.audit.run }));
    await screen.findByRole('heading', { name: report.audit.of(null) });
    expect(engine.audited).toEqual(['2021年预算收入1112.76万元']);
    expect(document.querySelector('[data-counts="2/1/1"]')).toHaveTextContent(report.audit.counts(1, 2, 1));
    const statuses = [...document.querySelectorAll<HTMLElement>('[data-status]')].map(
      ({ dataset }) => dataset['status'],
    );
    expect(statuses).toEqual(['differs', 'differs', 'unknown', 'agrees']);
    expect(screen.getByText(new RegExp(report.audit.both('1112.76万元', '1112.67万元')))).toBeVisible();
    expect(document.querySelector('mark')).toHaveTextContent('1112.76万元');
    const [first] = screen.getAllByRole('button', { name: texts.goToPlain('E5') });
    await user.click(first!);
    await waitFor(() => expect(host.selected).toEqual([`${SHEET}!E5`]));
  });

  it('reads a file that is picked', async () => {
    const { engine, user } = await opened('audit');
    await user.upload(
      screen.getByLabelText(report.audit.file, { selector: 'input' }),
      new File(['自评得分98分'], '报告.txt'),
    );
    await screen.findByRole('heading', { name: report.audit.of('报告.txt') });
    expect(engine.audited).toEqual(['自评得分98分']);
  });

  it.each([
    ['old-word', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0])],
    ['not-a-document', new Uint8Array([0x25, 0x50, 0x44, 0x46, 0x2d, 0x31])],
    ['damaged', new Uint8Array([0x50, 0x4b, 0x03, 0x04, 1, 2, 3])],
  ] as const)('says what is wrong with a file: %s', async (reason, bytes) => {
    const { engine, user } = await opened('audit');
    await user.upload(screen.getByLabelText(report.audit.file, { selector: 'input' }), new File([bytes], '报告.txt'));
    await waitFor(() => expect(document.querySelector(`[data-unreadable=${reason}]`)).toBeInTheDocument());
    expect(engine.audited).toEqual([]);
  });

  it('takes the companion sheet where there is one', async () => {
    const { engine, user } = await opened('audit', {
      prepare: (_, one) => {
        one.report = { ...DRAFT, sheet: '自评报告' };
      },
    });
    await user.click(screen.getByRole('button', { name: report.audit.sheet }));
    await screen.findByRole('heading', { name: report.audit.of('自评报告') });
    expect(engine.audited).toEqual([null]);
  });

  it('says so when nothing differs, or nothing is there', async () => {
    const { engine, user } = await opened('audit');
    await user.type(screen.getByLabelText(report.audit.label), '甲');
    engine.auditAnswer = { ...engine.auditAnswer, entries: engine.auditAnswer.entries.slice(1, 2), slips: [] };
    await user.click(screen.getByRole('button', { name: report.audit.run }));
    expect(await screen.findByText(report.audit.allAgree)).toBeVisible();
    engine.auditAnswer = { ...engine.auditAnswer, entries: [], slips: [] };
    await user.click(screen.getByRole('button', { name: report.audit.run }));
    expect(await screen.findByText(report.audit.nothing)).toBeVisible();
  });
});
