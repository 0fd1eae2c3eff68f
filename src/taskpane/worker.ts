/** The core in a Web Worker: one call in, one answer out, in order. */
import type { Answer, Call } from './engine';
import { createSession } from './session';

const session = createSession();

function answer({ id, method, args }: Call): Answer {
  try {
    const call = session[method] as (...values: readonly unknown[]) => unknown;
    return { id, ok: true, value: call(...args) };
  } catch (error) {
    return { id, ok: false, error: error instanceof Error ? error.name : typeof error };
  }
}

self.onmessage = ({ data }: MessageEvent<Call>) => {
  self.postMessage(answer(data));
};
