/** @jest-environment jsdom */
/** Work that takes a while says so, and can be given up where the core runs in a worker. */
import '../support/jsdom-setup';
import { act, renderHook, screen, waitFor } from '@testing-library/react';
import { APPEARS_AFTER_MS, LINGERS_FOR_MS, useSteady } from '../../src/taskpane/steady';
import { createQueue } from '../../src/taskpane/commands/queue';
import { texts } from '../../src/taskpane/texts';
import { show } from './show';

const button = (name: string) => screen.findByRole('button', { name });
const cancelButton = () => button(texts.cancelWork);

describe('a check that is given up', () => {
  it('before the first result goes back to what was found', async () => {
    const { engine, host, user } = show();
    await screen.findByRole('heading', { name: texts.before.found(1) });
    host.grid = { ...host.grid };
    engine.slow = true;
    await user.click(await button(texts.before.check));
    await user.click(await cancelButton());
    await waitFor(() =>
      expect(screen.getByRole('button', { name: texts.before.check })).not.toHaveAttribute('aria-disabled'),
    );
    expect(screen.getByRole('heading', { name: texts.before.found(1) })).toBeVisible();
    engine.slow = false;
    await user.click(await button(texts.before.check));
    await screen.findByRole('tab', { name: texts.tabs.check });
    expect(engine.cancelled).toBe(1);
  });

  it('keeps the former result', async () => {
    const { engine, user } = show({ wish: 'check' });
    await screen.findByRole('tab', { name: texts.tabs.check });
    engine.slow = true;
    await user.click(await button(texts.recheck));
    await user.click(await cancelButton());
    await button(texts.recheck);
    expect(document.querySelector('[data-verdict="blocked"]')).toBeInTheDocument();
    expect(document.querySelector('[data-notice]')).toBeNull();
  });

  it('is not offered where the core runs in process', async () => {
    const { user } = show({
      wish: 'check',
      prepare: (_, engine) => {
        engine.inWorker = false;
        engine.slow = true;
      },
    });
    await waitFor(() => expect(document.querySelector('[data-progress="checking"]')).toBeInTheDocument());
    expect(screen.queryByRole('button', { name: texts.cancelWork })).toBeNull();
    await user.keyboard('{Escape}');
    expect(document.querySelector('[data-progress="checking"]')).toBeInTheDocument();
  });
});

describe('the queue', () => {
  const job = (log: string[], name: string, task: Parameters<ReturnType<typeof createQueue>['add']>[0]['task']) => ({
    started: () => void log.push(`${name} started`),
    task,
    failed: (thrown: unknown) => void log.push(`${name} failed: ${(thrown as Error).message}`),
    ended: () => void log.push(`${name} ended`),
  });

  it('is free at once, and yet awaits what was given up before it goes on', async () => {
    const log: string[] = [];
    const queue = createQueue();
    let answer = (): void => undefined;
    const excel = new Promise<void>((resolve) => (answer = resolve));
    queue.add(
      job(log, 'reading', async (stop) => {
        await excel;
        stop();
        log.push('shown');
      }),
    );
    await Promise.resolve();
    queue.stop(new Error('given up'));
    const done = new Promise<void>((resolve) => {
      queue.add(job(log, 'next', () => Promise.resolve(resolve())));
    });
    await new Promise((resolve) => setTimeout(resolve, 0));
    expect(log).toEqual(['reading started', 'reading failed: given up', 'reading ended']);
    answer();
    await done;
    expect(log).not.toContain('shown');
    expect(log).toContain('next started');
  });
});

describe('what is under way', () => {
  beforeEach(() => jest.useFakeTimers());
  afterEach(() => jest.useRealTimers());
  const after = (ms: number) => act(() => jest.advanceTimersByTime(ms));

  it('is shown only when it takes a while, then long enough to be read', () => {
    const { result, rerender } = renderHook(({ what }) => useSteady(what), {
      initialProps: { what: null as string | null },
    });
    rerender({ what: 'short' });
    after(APPEARS_AFTER_MS - 1);
    rerender({ what: null });
    after(APPEARS_AFTER_MS);
    expect(result.current).toBeNull();
    rerender({ what: 'long' });
    after(APPEARS_AFTER_MS);
    expect(result.current).toBe('long');
    rerender({ what: 'another' });
    after(0);
    expect(result.current).toBe('another');
    rerender({ what: null });
    after(LINGERS_FOR_MS - 1);
    expect(result.current).toBe('another');
    after(1);
    expect(result.current).toBeNull();
  });
});
