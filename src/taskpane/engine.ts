/**
 * Where the core runs: in a same-origin Web Worker, so that a big workbook never freezes Excel's pane and work can be
 * cancelled by ending it; in process where there is no Worker or it cannot start. Everything that crosses is plain data.
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

/** The work was given up because the person asked for it. */
export class CancelledError extends Error {
  constructor() {
    super('cancelled');
    this.name = 'CancelledError';
  }
}

const WORKER_BROKEN = 'WorkerBroken';

type Send = (method: Method, args: readonly unknown[]) => Promise<unknown>;

/** One run of the core. After `end` it answers nothing any more. */
interface Core {
  readonly send: Send;
  /** What is under way rejects with `why`. */
  readonly end: (why: Error) => void;
  /** Whether ending it stops what is under way. */
  readonly stops: boolean;
}

/** The core on the page's own thread, loaded when first needed. */
function coreInProcess(): Core {
  let session: Promise<Session> | null = null;
  return {
    stops: false,
    async send(method, args) {
      session ??= import(/* webpackChunkName: "core-in-process" */ './session').then((module) =>
        module.createSession(),
      );
      const call = (await session)[method] as (...values: readonly unknown[]) => Promise<unknown>;
      return call(...args);
    },
    end() {
      session = null;
    },
  };
}

/** The core in `worker`. A worker that breaks rejects what was under way and everything after it. */
function coreInWorker(worker: Worker): Core {
  const waiting = new Map<
    number,
    { readonly resolve: (value: unknown) => void; readonly reject: (error: Error) => void }
  >();
  let ended: Error | null = null;
  let last = 0;
  const fail = (why: Error): void => {
    ended = why;
    for (const { reject } of waiting.values()) reject(why);
    waiting.clear();
  };
  worker.onmessage = ({ data }: MessageEvent<Answer>) => {
    const call = waiting.get(data.id);
    waiting.delete(data.id);
    if (data.ok) call?.resolve(data.value);
    else call?.reject(new EngineError(data.error));
  };
  worker.onerror = () => fail(new EngineError(WORKER_BROKEN));
  worker.onmessageerror = () => fail(new EngineError(WORKER_BROKEN));
  return {
    stops: true,
    send(method, args) {
      if (ended !== null) return Promise.reject(ended);
      return new Promise((resolve, reject) => {
        const id = ++last;
        waiting.set(id, { resolve, reject });
        worker.postMessage({ id, method, args } satisfies Call);
      });
    },
    end(why) {
      worker.terminate();
      fail(why);
    },
  };
}

/** A worker that cannot be started (old web view, rules of the office) is no reason to refuse work. */
function startCore(): Core {
  if (typeof Worker === 'undefined') return coreInProcess();
  try {
    return coreInWorker(new Worker(/* webpackChunkName: "core" */ new URL('./worker.ts', import.meta.url)));
  } catch {
    return coreInProcess();
  }
}

/** What the core remembers between calls: a fresh one is told again. A review forgets all that was before it. */
const REMEMBERED: readonly Method[] = ['review', 'draft'];

const isBroken = (error: unknown): boolean => error instanceof EngineError && error.name === WORKER_BROKEN;

/**
 * The core behind its door. A core that was ended to cancel its work is followed by a fresh one, one that broke by
 * one in process; both know the workbook of the last finished review.
 */
export function createEngine(): Engine {
  let core = startCore();
  let told: { readonly method: Method; readonly args: readonly unknown[] }[] = [];
  /** null: the core has not been told yet what the one before it knew. */
  let knows: Promise<unknown> | null = Promise.resolve();
  const tellAgain = async (): Promise<void> => {
    for (const { method, args } of told) await core.send(method, args);
  };
  const ask: Send = async (method, args) => {
    if (method !== 'review') await (knows ??= tellAgain());
    const value = await core.send(method, args);
    if (method === 'review') knows = Promise.resolve();
    return value;
  };
  const send: Send = async (method, args) => {
    let value: unknown;
    try {
      value = await ask(method, args);
    } catch (error) {
      if (!isBroken(error)) throw error;
      core.end(new EngineError(WORKER_BROKEN));
      core = coreInProcess();
      knows = null;
      value = await ask(method, args);
    }
    if (REMEMBERED.includes(method)) {
      const before = method === 'review' ? [] : told.filter((call) => call.method !== method);
      told = [...before, { method, args }];
    }
    return value;
  };
  const call = <M extends Method>(method: M): Engine[M] =>
    ((...args: readonly unknown[]) => send(method, args)) as unknown as Engine[M];
  return {
    review: call('review'),
    rest: call('rest'),
    planFill: call('planFill'),
    planScores: call('planScores'),
    planFix: call('planFix'),
    planExplain: call('planExplain'),
    planMapping: call('planMapping'),
    planPolicy: call('planPolicy'),
    planRecord: call('planRecord'),
    draft: call('draft'),
    planDraft: call('planDraft'),
    planAccept: call('planAccept'),
    planKeep: call('planKeep'),
    writtenReport: call('writtenReport'),
    reportMarkdown: call('reportMarkdown'),
    planReasons: call('planReasons'),
    audit: call('audit'),
    help: call('help'),
    takeOutlineFile: call('takeOutlineFile'),
    takePolicyFile: call('takePolicyFile'),
    takeSettingsFile: call('takeSettingsFile'),
    takeThresholds: call('takeThresholds'),
    planMappings: call('planMappings'),
    canCancel: () => core.stops,
    cancel() {
      if (!core.stops) return;
      core.end(new CancelledError());
      core = startCore();
      knows = null;
    },
    dispose: () => core.end(new EngineError('Disposed')),
  };
}
