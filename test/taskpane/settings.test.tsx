/** @jest-environment jsdom */
/** What a person prefers for every workbook: kept on the computer, shared as a file, checked before it is taken. */
import '../support/jsdom-setup';
import { screen, waitFor, within } from '@testing-library/react';
import {
  createSettingsStore,
  NO_SETTINGS,
  parseSettingsFile,
  settingsFile,
  type Settings,
} from '../../src/taskpane/settings';
import { policyFor } from '../../src/taskpane/policy-choice';
import { thresholdViews } from '../../src/taskpane/rest-view';
import { ownFilesOf, takePolicyFile, takeSettingsFile, takeThresholds } from '../../src/taskpane/settings-session';
import { createSession } from '../../src/taskpane/session';
import { applyToGrid } from '../../src/core/edits/apply';
import type { Grid } from '../../src/core/grid';
import { policyById } from '../../src/core/policies';
import { texts } from '../../src/taskpane/texts';
import { departmentGrid } from '../support/forms';
import { VERSION } from '../../src/app';
import { REVIEW, UNREADABLE, SHEET } from './fixtures';
import { RECORD_PLAN } from './plans';
import { show } from './show';

const OWN = { id: 'our-office', title: '本市办法', version: '2024', extends: 'mof-2020' };
const OWN_TEXT = JSON.stringify(OWN);
const OWN_OUTLINE = { id: 'our', title: '本局提纲', extends: 'zhuzhou' };
const WITH_OWN: Settings = { ...NO_SETTINGS, ownPolicy: OWN_TEXT, policyId: OWN.id };
const button = (name: string) => screen.findByRole('button', { name });
/** jsdom's files cannot be read. */
const file = (text: string) =>
  Object.assign(new File([text], 'a.json', { type: 'application/json' }), { text: () => Promise.resolve(text) });
const memory = () => {
  localStorage.clear();
  return createSettingsStore(localStorage, 'key');
};

describe('a settings file', () => {
  it('says the same when it is read again', () => {
    expect(parseSettingsFile(settingsFile(WITH_OWN))).toEqual({
      ...WITH_OWN,
      ownPolicy: JSON.stringify(OWN, null, 2),
    });
    expect(takeSettingsFile(settingsFile(NO_SETTINGS))).toEqual({ settings: NO_SETTINGS });
  });

  const of = (more: object) => JSON.stringify({ schema: 'ziping-settings/1', ...more });
  it.each<[string, string, number]>([
    ['no JSON', '{', 1],
    ['empty', '', 1],
    ['something else', '{"schema":"other"}', 1],
    ['a list', '[]', 1],
    ['null', 'null', 1],
    ['unknown names and wrong types', of({ colour: 1, policyId: 3, ownPolicy: 'text' }), 3],
    ['a policy nobody knows', of({ policyId: 'nowhere' }), 1],
    ['an outline nobody knows', of({ outlineId: 'nowhere' }), 1],
    ['an own outline that is wrong', of({ ownOutline: { id: 'our', extends: 'zhuzhou' } }), 1],
    ['an own policy that is wrong', of({ ownPolicy: { ...OWN, fullScore: 100, extra: 1 } }), 2],
  ])('%s: is refused, each problem in a sentence', (_, text, count) => {
    const result = takeSettingsFile(text);
    expect('problems' in result && result.problems).toHaveLength(count);
  });
});

describe('storage', () => {
  it('keeps settings under the partition, and gives nothing for what is none of ours', () => {
    const store = memory();
    expect(store.load()).toEqual(NO_SETTINGS);
    expect(store.save(WITH_OWN)).toBe(true);
    expect(store.load()).toEqual(WITH_OWN);
    expect(createSettingsStore(localStorage, 'other').load()).toEqual(NO_SETTINGS);
    for (const broken of ['{', '{"policyId":1}', 'null']) {
      localStorage.setItem(localStorage.key(0)!, broken);
      expect(store.load()).toEqual(NO_SETTINGS);
    }
    expect(createSettingsStore(null, null).save(WITH_OWN)).toBe(false);
  });
});

const policyOf = (grid: Grid, settings: Settings) => policyFor(grid, settings.policyId, ownFilesOf(settings).policy);

describe('the policy of a review', () => {
  const session = () => createSession();
  it('is that of the settings where the workbook names none', async () => {
    const own = session();
    const view = await own.review(departmentGrid(), { mappings: [], settings: WITH_OWN });
    expect([view.policy.id, view.policyChosen]).toEqual([OWN.id, false]);
    expect((await own.rest()).policies.filter((policy) => policy.own).map(({ id }) => id)).toEqual([OWN.id]);
    expect(policyOf(departmentGrid(), { ...NO_SETTINGS, policyId: 'hubei' })?.id).toBe('hubei');
    expect(policyOf(departmentGrid(), { ...WITH_OWN, ownPolicy: null })).toBeUndefined();
  });

  it('is that of the workbook where it names one, the own one by its id; elsewhere that is said', async () => {
    const writing = session();
    await writing.review(departmentGrid(), { mappings: [], settings: WITH_OWN });
    const named = applyToGrid(departmentGrid(), (await writing.planPolicy(OWN.id, '')).plan);
    expect(policyOf(named, { ...WITH_OWN, policyId: 'hubei' })?.id).toBe(OWN.id);
    const newer = JSON.stringify({ ...OWN, version: '2025' });
    expect(
      (await session().review(named, { mappings: [], settings: { ...WITH_OWN, ownPolicy: newer } })).notes,
    ).toHaveLength(1);
    const elsewhere = await session().review(named, { mappings: [] });
    expect([elsewhere.policy.id, elsewhere.notes.length]).toEqual(['mof-2020', 1]);
  });
});

describe('thresholds', () => {
  const changed = (result: ReturnType<typeof takeThresholds>) => {
    if ('problems' in result) throw new Error(result.problems.join());
    const policy = policyOf(departmentGrid(), result.settings)!;
    return [
      policy.id,
      thresholdViews(policy)
        .filter(({ own }) => own)
        .map(({ name, parts }) => [name, parts]),
    ];
  };

  it('are saved as the own policy, over one of ours and then over itself', () => {
    const first = takeThresholds('hubei', [{ name: 'nameLength', parts: { '': '40' } }], NO_SETTINGS);
    expect(changed(first)).toEqual(['office-own', [['nameLength', [{ key: '', value: '40' }]]]]);
    if ('problems' in first) return;
    const second = takeThresholds(
      'office-own',
      [{ name: 'phoneDigits', parts: { least: '8', most: '11' } }],
      first.settings,
    );
    expect(changed(second)[1]).toHaveLength(2);
    expect(JSON.parse(first.settings.ownPolicy!)).toMatchObject({ extends: 'hubei' });
  });

  it.each([
    ['nameLength', { '': '-1' }],
    ['nameLength', { '': '3.5' }],
    ['heaviestShare', { '': '1.2' }],
    ['trivialTarget', { '': '0' }],
    ['satisfactionTarget', { low: 'x', high: '100' }],
  ])('%s %j is out of bounds: said by its label', (name, parts) => {
    const result = takeThresholds('mof-2020', [{ name, parts }], NO_SETTINGS);
    const label = thresholdViews(policyById('mof-2020')).find((one) => one.name === name)!.label;
    expect('problems' in result && result.problems).toEqual([expect.stringContaining(label)]);
  });
});

describe('the tab', () => {
  async function opened(more: Parameters<typeof show>[0] = {}) {
    const settings = memory();
    const shown = show({ wish: 'check', settings, ...more });
    await screen.findByRole('tab', { name: texts.tabs.check, selected: true });
    await shown.user.click(screen.getByRole('tab', { name: texts.tabs.settings }));
    await screen.findByLabelText(texts.settings.policy);
    return { ...shown, settings };
  }
  const problems = () => document.querySelector('[data-settings-problems]');

  it('takes an own policy file, checks by it, and lets it go again', async () => {
    const { engine, host, settings, user } = await opened();
    await user.upload(screen.getByLabelText(texts.settings.choosePolicy, { selector: 'input' }), file(OWN_TEXT));
    await waitFor(() => expect(engine.options.at(-1)?.settings).toEqual(WITH_OWN));
    expect(settings.load()).toEqual(WITH_OWN);
    expect(host.calls).not.toContain('apply');
    expect(takePolicyFile(OWN_TEXT, NO_SETTINGS)).toEqual({ settings: WITH_OWN });
  });

  it('says what is wrong with a file, and keeps what was', async () => {
    const { engine, user } = await opened();
    await user.upload(screen.getByLabelText(texts.settings.choosePolicy, { selector: 'input' }), file('{"id":"a"}'));
    await waitFor(() => expect(problems()).toHaveTextContent('title'));
    await user.upload(screen.getByLabelText(texts.settings.import, { selector: 'input' }), file('nonsense'));
    await waitFor(() => expect(problems()).toHaveTextContent(texts.settings.problems.syntax));
    expect(engine.options).toHaveLength(1);
  });

  it('makes a policy the default', async () => {
    const { settings, user } = await opened();
    await user.selectOptions(screen.getByLabelText(texts.settings.policy), 'other');
    await user.click(await button(texts.settings.makeDefault));
    await waitFor(() => expect(settings.load().policyId).toBe('other'));
    await screen.findByText(texts.settings.isDefault);
  });

  it('prefers an outline for reports, and the one of the workbook again', async () => {
    const { engine, settings, user } = await opened();
    const picker = screen.getByLabelText(texts.settings.outline);
    await user.selectOptions(picker, 'hunan');
    await waitFor(() => expect(engine.options.at(-1)?.settings?.outlineId).toBe('hunan'));
    expect(settings.load().outlineId).toBe('hunan');
    expect(picker).toHaveValue('hunan');
    await user.selectOptions(picker, '');
    await waitFor(() => expect(settings.load().outlineId).toBeNull());
  });

  it('takes an own outline file, says what is wrong with one, and lets it go again', async () => {
    const { engine, settings, user } = await opened();
    const input = screen.getByLabelText(texts.settings.chooseOutline, { selector: 'input' });
    await user.upload(input, file('{"id":"our"}'));
    await waitFor(() => expect(problems()).toHaveTextContent('title'));
    expect(settings.load().ownOutline).toBeNull();
    const outlines = [...REVIEW.outlines, { id: OWN_OUTLINE.id, title: OWN_OUTLINE.title, own: true }];
    engine.answer = { ...REVIEW, outlines };
    await user.upload(input, file(JSON.stringify(OWN_OUTLINE)));
    await waitFor(() => expect(settings.load().outlineId).toBe(OWN_OUTLINE.id));
    await waitFor(() => expect(screen.getByLabelText(texts.settings.outline)).toHaveValue(OWN_OUTLINE.id));
    expect(problems()).toBeNull();
    engine.answer = REVIEW;
    await user.click(await button(texts.settings.removeOutline));
    await waitFor(() => expect(settings.load()).toEqual(NO_SETTINGS));
    expect(screen.getByLabelText(texts.settings.outline)).toHaveValue('');
  });

  it('shares outline and own outline with the other settings', () => {
    const shared: Settings = { ...WITH_OWN, ownOutline: JSON.stringify(OWN_OUTLINE, null, 2), outlineId: 'our' };
    const taken = takeSettingsFile(settingsFile(shared));
    expect(taken).toEqual({ settings: { ...shared, ownPolicy: JSON.stringify(OWN, null, 2) } });
  });

  it('says which versions are at work, and copies just that', async () => {
    const { host, user } = await opened();
    const told = document.querySelector('[data-about]')!.textContent;
    expect(told.split('\n')).toEqual([
      expect.stringContaining(VERSION),
      host.capabilities().description,
      expect.stringContaining(REVIEW.policy.version),
    ]);
    await user.click(await button(texts.settings.copyAbout));
    expect(await navigator.clipboard.readText()).toBe(told);
  });

  it('changes thresholds, several at once', async () => {
    const { engine, user } = await opened();
    await user.click(screen.getByText(texts.settings.thresholds));
    const field = within(document.querySelector<HTMLElement>('[data-threshold="nameLength"]')!).getByRole('textbox');
    await user.clear(field);
    await user.type(field, '0.5');
    await user.click(await button(texts.settings.saveThresholds(1)));
    await waitFor(() => expect(problems()).toBeInTheDocument());
    await user.clear(field);
    await user.type(field, '40');
    await user.click(await button(texts.settings.saveThresholds(1)));
    await waitFor(() => expect(engine.options.at(-1)?.settings?.policyId).toBe('office-own'));
    expect(problems()).toBeNull();
  });
});

describe('a sheet nobody recognised', () => {
  async function unread(more: Parameters<typeof show>[0] = {}) {
    const shown = show({ review: UNREADABLE, ...more });
    await screen.findByRole('heading', { name: texts.noForm.title });
    await shown.user.click(screen.getByText(texts.recognition.manual));
    return shown;
  }
  const NAMED = [
    { sheet: SHEET, field: 'level3', column: 'C' },
    { sheet: SHEET, field: 'target', column: 'E' },
  ];

  it('is read by the columns a person names, those whose words are known already chosen', async () => {
    const { engine, host, user } = await unread();
    await user.click(await button(texts.recognition.useOnce));
    expect(screen.getByText(texts.mapping.tooFew)).toBeVisible();
    await user.selectOptions(screen.getByLabelText('三级指标'), 'C');
    engine.answer = REVIEW;
    await user.click(await button(texts.recognition.useOnce));
    await screen.findByRole('tab', { name: texts.tabs.check });
    expect(engine.options.at(-1)?.mappings).toEqual(NAMED);
    expect(host.calls).not.toContain('apply');
  });

  it('has them remembered after a preview', async () => {
    const { engine, user } = await unread();
    await user.selectOptions(screen.getByLabelText('三级指标'), 'C');
    await user.click(await button(texts.mapping.remember));
    await screen.findByText(RECORD_PLAN.created[0]!.rows[0]!);
    expect(engine.remembered).toEqual([NAMED]);
    engine.answer = REVIEW;
    await user.click(await button(texts.plan.write(2)));
    await screen.findByRole('tab', { name: texts.tabs.check });
  });

  it('is said to be none where the columns come to nothing', async () => {
    const { engine, user } = await unread();
    await user.selectOptions(screen.getByLabelText('三级指标'), 'C');
    await user.click(await button(texts.recognition.useOnce));
    await waitFor(() => expect(engine.options).toHaveLength(2));
    expect(await screen.findByText(texts.mapping.nothing)).toBeVisible();
  });
});
