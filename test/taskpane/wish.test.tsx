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

it('lists the columns found with their header cells', async () => {
  const { host, user } = show({ wish: 'check' });
  await user.click(await screen.findByText(texts.recognition.title));
  await user.click(screen.getByRole('button', { name: /E13/ }));
  await waitFor(() => expect(host.selected).toHaveLength(1));
});
