/** @jest-environment jsdom */
import '../support/jsdom-setup';
import { screen, waitFor } from '@testing-library/react';
import { texts } from '../../src/taskpane/texts';
import { show } from './show';

it.each(['check', 'score', 'report'] as const)(
  '?do=%s checks first, then opens its tab; nothing is written',
  async (wish) => {
    const { host } = show({ wish });
    await screen.findByRole('tab', { name: texts.tabs[wish], selected: true });
    expect(host.calls).toEqual(['snapshot']);
  },
);

it('shows the score of every indicator, with what the form says and how it came about', async () => {
  show({ wish: 'score' });
  await screen.findByRole('tab', { name: texts.tabs.score, selected: true });
  expect(document.querySelector('[data-total="96.94"]')).toHaveTextContent(texts.score.more('2.86'));
  expect(document.querySelector('[data-rate="100.00%"]')).toBeInTheDocument();
  const rows = [...document.querySelectorAll('[data-indicator]')].map((row) => row.getAttribute('data-agrees'));
  expect(rows).toEqual(['true', 'false', 'true']);
  expect(screen.getByText('10 × 9 ÷ 12 = 7.50')).toBeVisible();
  expect(screen.getByText(texts.score.judgement)).toBeVisible();
  expect(screen.getByText(new RegExp(texts.score.bands.partly))).toBeVisible();
});

it('lists the columns found with their header cells', async () => {
  const { host, user } = show({ wish: 'check' });
  await user.click(await screen.findByText(texts.recognition.title));
  await user.click(screen.getByRole('button', { name: /E13/ }));
  await waitFor(() => expect(host.selected).toHaveLength(1));
});
