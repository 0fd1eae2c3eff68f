/** The core in a Web Worker: one call in, one answer out, in order. */
import type { Answer, Call } from './engine';
import { createSession } from './session';

const session = createSession();

async function answer({ id, method, args }: Call): Promise<Answer> {
  try {
    const call = session[method] as (...values: readonly unknown[]) => Promise<unknown>;
    return { id, ok: true, value: await call(...args) };
  } catch (error) {
    return { id, ok: false, error: error instanceof Error ? error.name : typeof error };
  }
}

self.onmessage = ({ data }: MessageEvent<Call>) => {
  void answer(data).then((answered) => {
    self.postMessage(answered);
    // so that its tab is there at once, and still is when the server has a newer version by then
    if (data.method === 'review') void import('./report-session').catch(() => undefined);
  });
};
