/** @jest-environment jsdom */
import '../support/jsdom-setup';
import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { ErrorBoundary } from '../../src/taskpane/components/error-boundary';
import { StartPage } from '../../src/taskpane/components/start-page';
import type { HostTrouble } from '../../src/app';
import { adviceFor, texts } from '../../src/taskpane/texts';
import { show } from './show';

const TROUBLES: readonly HostTrouble[] = [
  { kind: 'cell-edit-mode' },
  { kind: 'protected-sheet', sheet: '表一' },
  { kind: 'protected-sheet', sheet: null },
  { kind: 'protected-workbook' },
  { kind: 'read-only' },
  { kind: 'sheet-missing', sheet: '表一' },
  { kind: 'too-large' },
  { kind: 'busy' },
  { kind: 'not-answering' },
  { kind: 'disconnected' },
  { kind: 'unsupported', feature: 'ExcelApi 1.9' },
  { kind: 'not-a-workbook', reason: 'encrypted' },
  { kind: 'unknown', code: 'GeneralException' },
];

const button = (name: string) => screen.findByRole('button', { name });
const notice = (kind: string) => document.querySelector<HTMLElement>(`[data-notice="${kind}"]`);

it('has different advice for every kind of trouble', () => {
  const advice = TROUBLES.filter((trouble) => !('sheet' in trouble && trouble.sheet === null)).map(adviceFor);
  expect(new Set(advice.map(({ title }) => title)).size).toBe(advice.length);
  expect(advice.every((one) => one.advice.length > 0)).toBe(true);
});

it.each(TROUBLES)('reading meets $kind: advice, and one action that works', async (trouble) => {
  const { user } = show({ prepare: (host) => host.failNext('snapshot', trouble) });
  await waitFor(() => expect(document.querySelector(`[data-trouble="${trouble.kind}"]`)).toBeInTheDocument());
  expect(screen.getByRole('heading', { name: adviceFor(trouble).title })).toBeVisible();
  expect(screen.getAllByRole('button')).toHaveLength(1);
  await user.click(await button(texts.trouble.again));
  await screen.findByRole('tab', { name: texts.tabs.check });
});

it('keeps the result under a notice when a later reading fails', async () => {
  const { host, user } = show({ wish: 'check' });
  await screen.findByRole('tab', { name: texts.tabs.check });
  host.failNext('snapshot', { kind: 'busy' });
  await user.click(await button(texts.recheck));
  await waitFor(() => expect(notice('trouble')).toBeInTheDocument());
  expect(document.querySelector('[data-verdict="blocked"]')).toBeInTheDocument();
});

it('does not claim to know what was written when the host fails while writing', async () => {
  const { host, user } = show({ wish: 'score' });
  await user.click(await button(texts.score.fill));
  host.failNext('apply', { kind: 'not-answering' });
  await user.click(await button(texts.plan.write(2)));
  await waitFor(() => expect(notice('trouble')).toHaveTextContent(texts.trouble.during.write));
  expect(notice('written')).toBeNull();
});

it('says what was written even when the reading after it fails', async () => {
  const { host, user } = show({ wish: 'score' });
  await user.click(await button(texts.score.fill));
  host.failNext('snapshot', { kind: 'busy' });
  await user.click(await button(texts.plan.write(2)));
  await waitFor(() => expect(notice('trouble')).toBeInTheDocument());
  expect(notice('written')).toHaveTextContent(texts.written.done(2));
  expect(document.querySelector('[data-stale]')).toBeInTheDocument();
});

it('turns a defect of the core into advice with its kind only', async () => {
  const defect = new RangeError('a cell said 株洲');
  show({
    prepare: (_, engine) => {
      engine.failReview = defect;
    },
  });
  await waitFor(() => expect(document.querySelector('[data-trouble="defect"]')).toHaveTextContent('RangeError'));
  expect(document.body).not.toHaveTextContent('株洲');
});

it('turns a defect of the view into advice, and comes back', async () => {
  const silent = jest.spyOn(console, 'error').mockImplementation(() => undefined);
  let broken = true;
  function Fragile() {
    const [text] = useState('whole');
    if (broken) throw new TypeError('secret');
    return <p>{text}</p>;
  }
  render(
    <ErrorBoundary environment="Excel 16.0 PC">
      <Fragile />
    </ErrorBoundary>,
  );
  for (const line of ['TypeError', 'Excel 16.0 PC', 'Fragile'])
    expect(screen.getByRole('alert')).toHaveTextContent(line);
  expect(document.body).not.toHaveTextContent('secret');
  broken = false;
  await userEvent.click(await button(texts.crash.again));
  expect(screen.getByText('whole')).toBeVisible();
  silent.mockRestore();
});

it('explains when Excel never comes, and offers another try', async () => {
  const again = jest.fn();
  render(<StartPage waiting={false} onAgain={again} />);
  expect(screen.getAllByRole('listitem')).toHaveLength(texts.start.advice.length);
  await userEvent.click(await button(texts.start.again));
  expect(again).toHaveBeenCalledTimes(1);
});
