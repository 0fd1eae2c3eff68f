/** @jest-environment jsdom */
import '../support/jsdom-setup';
import { act, screen, waitFor } from '@testing-library/react';
import axe from 'axe-core';
import { texts } from '../../src/taskpane/texts';
import { REVIEW, SHEET, UNREADABLE } from './fixtures';
import { DRAFT, REASONS } from './report-fixtures';
import { show } from './show';

jest.mock('../../src/taskpane/save-file', () => ({ saveFile: jest.fn() }));

/** States that need made-up views. The others are held in a browser (test/browser/accessible.test.ts), with their colours. */
async function violations(): Promise<string[]> {
  // the line under the tabs still moves while axe looks
  const { violations: found } = await act(() =>
    axe.run(document.body, { rules: { 'color-contrast': { enabled: false } }, resultTypes: ['violations'] }),
  );
  return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}

const tab = (name: keyof typeof texts.tabs) => screen.findByRole('tab', { name: texts.tabs[name], selected: true });
const button = (name: string) => screen.findByRole('button', { name });

const STATES: readonly [string, () => Promise<unknown>][] = [
  [
    'scores opened, a score chosen, the picture as a table',
    async () => {
      const { user } = show({ wish: 'score' });
      await tab('score');
      await user.click(await button(texts.score.table.expand));
      await user.click(screen.getByRole('radio', { name: new RegExp(texts.score.choice.bands.partly) }));
      await user.click(screen.getByText(texts.score.picture.table));
      await button(texts.score.fillChosen(1));
    },
  ],
  [
    'a chosen score that cannot be',
    async () => {
      const { user } = show({ wish: 'score' });
      await user.click(await button(texts.score.choice.open));
      await user.type(screen.getByRole('textbox', { name: texts.score.choice.points }), '99');
      await screen.findByText(texts.score.choice.wrong('10'));
    },
  ],
  [
    'scores of several forms',
    async () => {
      const [score] = REVIEW.scores;
      show({ review: { ...REVIEW, scores: [score!, { ...score!, computed: null }] }, wish: 'score' });
      await screen.findByRole('list', { name: texts.score.forms });
    },
  ],
  [
    'settings with an outline and a 评分办法 of the office’s own',
    async () => {
      const outlines = [...REVIEW.outlines, { id: 'our', title: '本局提纲', own: true }];
      const policies = [...REVIEW.policies, { ...REVIEW.policies[0]!, id: 'ours', title: '本局办法', own: true }];
      const { user } = show({ review: { ...REVIEW, outlines, policies }, wish: 'check' });
      await tab('check');
      await user.click(screen.getByRole('tab', { name: texts.tabs.settings }));
      await button(texts.settings.removeOutline);
    },
  ],
  [
    'settings with problems and thresholds',
    async () => {
      const { user } = show({ wish: 'check' });
      await tab('check');
      await user.click(screen.getByRole('tab', { name: texts.tabs.settings }));
      await user.click(await screen.findByText(texts.settings.thresholds));
      await user.type(screen.getAllByRole('textbox')[0]!, 'x');
      await user.click(await button(texts.settings.saveThresholds(1)));
      await waitFor(() => expect(document.querySelector('[data-settings-problems]')).toBeInTheDocument());
    },
  ],
  [
    'columns named by hand on a sheet nobody recognised',
    async () => {
      const { user } = show({ review: UNREADABLE });
      await user.click(await screen.findByText(texts.recognition.manual));
      await user.click(await button(texts.recognition.useOnce));
      await screen.findByText(texts.mapping.tooFew);
    },
  ],
  [
    'work that takes a while',
    async () => {
      show({
        wish: 'check',
        prepare: (_, engine) => {
          engine.slow = true;
        },
      });
      await button(texts.cancelWork);
    },
  ],
  [
    'a plan with obstacles',
    async () => {
      const { user } = show({
        wish: 'score',
        prepare: (host) => {
          const at = { sheet: SHEET, expected: '', found: '' };
          host.inspections.push({
            conflicts: [
              { ...at, kind: 'locked', cell: 'H16' },
              { ...at, kind: 'protected', cell: null },
            ],
            notes: [{ kind: 'mixed-fonts', sheet: SHEET, cell: 'H23' }],
          });
        },
      });
      await user.click(await button(texts.score.fill));
      await waitFor(() => expect(document.querySelector('[data-obstacles]')).toBeInTheDocument());
    },
  ],
  [
    'a host that can neither write nor show cells',
    async () => {
      show({
        wish: 'check',
        prepare: (host) => {
          host.lacks.push(
            { capability: 'write', reason: 'picked-file' },
            { capability: 'select', reason: 'picked-file' },
          );
        },
      });
      await tab('check');
    },
  ],
  ['what could not be followed', () => (show({ review: { ...REVIEW, notes: ['一项'] }, wish: 'check' }), tab('check'))],
  [
    'a record to be written',
    async () => {
      const { user } = show({ wish: 'check' });
      await user.click(await button(texts.record.save));
      await button(texts.plan.write(2));
    },
  ],
  [
    'reasons, one too long',
    async () => {
      const { user } = show({ review: { ...REVIEW, reasons: REASONS }, wish: 'report' });
      await user.click(await screen.findByRole('tab', { name: new RegExp(texts.report.pages.reasons) }));
      const field = await screen.findByLabelText(texts.report.reasons.label('社会公众满意度'));
      await user.click(field);
      await user.paste('多'.repeat(60));
      await screen.findByText(new RegExp(texts.report.reasons.tooLong(101, 60).slice(-7)));
    },
  ],
  [
    'an audit with its groups open',
    async () => {
      const { user } = show({
        wish: 'report',
        prepare: (_, engine) => {
          engine.report = { ...DRAFT, sheet: '自评报告' };
        },
      });
      await user.click(await screen.findByRole('tab', { name: texts.report.pages.audit }));
      await user.click(await button(texts.report.audit.sheet));
      await screen.findByRole('heading', { name: texts.report.audit.of('自评报告') });
      for (const group of document.querySelectorAll('summary')) await user.click(group);
    },
  ],
  [
    'a report that was handed over',
    async () => {
      const { user } = show({ wish: 'report' });
      await user.click(await button(texts.report.export.markdown));
      await waitFor(() => expect(document.querySelector('[data-saved]')).toBeInTheDocument());
    },
  ],
  [
    'trouble',
    () => {
      show({ prepare: (host) => host.failNext('snapshot', { kind: 'cell-edit-mode' }) });
      return screen.findByRole('alert');
    },
  ],
  [
    'written, out of date, with a conflict',
    async () => {
      const { host, user } = show({ wish: 'score' });
      await user.click(await button(texts.score.fill));
      await user.click(await button(texts.plan.write(2)));
      await button(texts.written.undo);
      host.type(SHEET, 'H16', 6);
      await user.click(await button(texts.written.undo));
      await waitFor(() => expect(document.querySelector('[data-notice="conflict"]')).toBeInTheDocument());
    },
  ],
];

it.each(STATES)('%s: axe finds nothing', async (_, reach) => {
  await reach();
  expect(await violations()).toEqual([]);
});
