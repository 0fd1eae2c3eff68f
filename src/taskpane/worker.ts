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

/** So that they are there at once when they are asked for, and still are when the server has a newer version by then. */
async function loadOtherParts(): Promise<void> {
  for (const load of [() => import('./plan-session'), () => import('./help-view'), () => import('./report-session')]) {
    try {
      await load();
    } catch {
      // a script that does not come throws at once in a worker; it is asked for again with the call that needs it
    }
  }
}

self.onmessage = ({ data }: MessageEvent<Call>) => {
  void answer(data).then((answered) => {
    self.postMessage(answered);
    if (data.method === 'rest') void loadOtherParts();
  });
};
