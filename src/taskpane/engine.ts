/**
 * Where the core runs: in a same-origin Web Worker, so that a big workbook never freezes Excel's pane; in process
 * where there is no Worker or it cannot start. Everything that crosses is plain data.
 */
import type { Session } from './session';
import type { Engine } from './view';

export type Method = keyof Session;

export interface Call {
  readonly id: number;
  readonly method: Method;
  readonly args: readonly unknown[];
}

export type Answer =
  | { readonly id: number; readonly ok: true; readonly value: unknown }
  | { readonly id: number; readonly ok: false; readonly error: string };

/** An error inside the core; only its name crosses, because a message may quote the workbook. */
export class EngineError extends Error {
  constructor(name: string) {
    super(name);
    this.name = name;
  }
}

const WORKER_BROKEN = 'WorkerBroken';

type Send = (method: Method, args: readonly unknown[]) => Promise<unknown>;

function engineOver(send: Send, dispose: () => void): Engine {
  return {
    review: (grid, options) => send('review', [grid, options]) as ReturnType<Engine['review']>,
    planFill: () => send('planFill', []) as ReturnType<Engine['planFill']>,
    planFix: (findings) => send('planFix', [findings]) as ReturnType<Engine['planFix']>,
    planExplain: (...args) => send('planExplain', args) as ReturnType<Engine['planExplain']>,
    planMapping: (...args) => send('planMapping', args) as ReturnType<Engine['planMapping']>,
    planPolicy: (...args) => send('planPolicy', args) as ReturnType<Engine['planPolicy']>,
    planRecord: (date) => send('planRecord', [date]) as ReturnType<Engine['planRecord']>,
    draft: (outlineId) => send('draft', [outlineId]) as ReturnType<Engine['draft']>,
    planDraft: () => send('planDraft', []) as ReturnType<Engine['planDraft']>,
    dispose,
  };
}

/** The core on the page's own thread, loaded when first needed. */
export function engineInProcess(): Engine {
  let session: Promise<Session> | null = null;
  return engineOver(
    async (method, args) => {
      session ??= import('./session').then((module) => module.createSession());
      const call = (await session)[method] as (...values: readonly unknown[]) => unknown;
      return call(...args);
    },
    () => {
      session = null;
    },
  );
}

/** The core in `worker`. A worker that breaks rejects what was under way and everything after it. */
export function engineInWorker(worker: Worker): Engine {
  const waiting = new Map<
    number,
    { readonly resolve: (value: unknown) => void; readonly reject: (error: Error) => void }
  >();
  let broken: string | null = null;
  let last = 0;
  const fail = (name: string): void => {
    broken = name;
    for (const { reject } of waiting.values()) reject(new EngineError(name));
    waiting.clear();
  };
  worker.onmessage = ({ data }: MessageEvent<Answer>) => {
    const call = waiting.get(data.id);
    waiting.delete(data.id);
    if (data.ok) call?.resolve(data.value);
    else call?.reject(new EngineError(data.error));
  };
  worker.onerror = () => fail(WORKER_BROKEN);
  worker.onmessageerror = () => fail(WORKER_BROKEN);
  return engineOver(
    (method, args) => {
      if (broken !== null) return Promise.reject(new EngineError(broken));
      return new Promise((resolve, reject) => {
        const id = ++last;
        waiting.set(id, { resolve, reject });
        worker.postMessage({ id, method, args } satisfies Call);
      });
    },
    () => {
      worker.terminate();
      fail('Disposed');
    },
  );
}

/** A worker that cannot be started (old web view, rules of the office) or breaks is no reason to refuse work. */
export function createEngine(): Engine {
  if (typeof Worker === 'undefined') return engineInProcess();
  let engine: Engine;
  try {
    engine = engineInWorker(new Worker(new URL('./worker.ts', import.meta.url)));
  } catch {
    return engineInProcess();
  }
  return {
    review: async (grid, options) => {
      try {
        return await engine.review(grid, options);
      } catch (error) {
        if (!(error instanceof EngineError && error.name === WORKER_BROKEN)) throw error;
        engine.dispose();
        engine = engineInProcess();
        return engine.review(grid, options);
      }
    },
    planFill: () => engine.planFill(),
    planFix: (findings) => engine.planFix(findings),
    planExplain: (...args) => engine.planExplain(...args),
    planMapping: (...args) => engine.planMapping(...args),
    planPolicy: (...args) => engine.planPolicy(...args),
    planRecord: (date) => engine.planRecord(date),
    draft: (outlineId) => engine.draft(outlineId),
    planDraft: () => engine.planDraft(),
    dispose: () => engine.dispose(),
  };
}
