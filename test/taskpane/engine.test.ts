import { CancelledError, createEngine, EngineError, type Answer, type Call } from '../../src/taskpane/engine';
import type { Engine } from '../../src/taskpane/view';
import { makeGrid, REVIEW } from './fixtures';

/** A worker whose answers the test gives. */
class FakeWorker {
  static readonly all: FakeWorker[] = [];
  readonly calls: Call[] = [];
  ended = false;
  onmessage: ((event: { data: Answer }) => void) | null = null;
  onerror: (() => void) | null = null;
  onmessageerror: (() => void) | null = null;

  constructor() {
    FakeWorker.all.push(this);
  }
  postMessage(call: Call): void {
    this.calls.push(call);
  }
  terminate(): void {
    this.ended = true;
  }
  /** Answers the call after letting what led to it run. */
  async answer(at: number, value: unknown): Promise<void> {
    await settled();
    this.onmessage!({ data: { id: this.calls[at]!.id, ok: true, value } });
  }
}

const settled = () => new Promise((resolve) => setImmediate(resolve));
const methods = (worker: FakeWorker) => worker.calls.map(({ method }) => method);
const newest = () => FakeWorker.all.at(-1)!;

function start(): { readonly worker: FakeWorker; readonly engine: Engine } {
  Object.assign(globalThis, { Worker: FakeWorker });
  const engine = createEngine();
  return { engine, worker: newest() };
}

async function reviewed() {
  const started = start();
  const review = started.engine.review(makeGrid(), { mappings: [] });
  await started.worker.answer(0, REVIEW);
  expect(await review).toBe(REVIEW);
  return started;
}

afterEach(() => {
  Reflect.deleteProperty(globalThis, 'Worker');
  FakeWorker.all.length = 0;
});

describe('the engine in a worker', () => {
  it('gives every call its own answer, whatever the order', async () => {
    const { worker, engine } = await reviewed();
    const fill = engine.planFill();
    const draft = engine.draft('zhuzhou');
    await worker.answer(2, 'draft');
    await worker.answer(1, 'fill');
    expect([await fill, await draft, methods(worker)]).toEqual(['fill', 'draft', ['review', 'planFill', 'draft']]);
  });

  it('carries a workbook that survives the crossing', async () => {
    const { worker } = await reviewed();
    expect(structuredClone(worker.calls[0])).toEqual(worker.calls[0]);
  });

  it('hands an error over by its name', async () => {
    const { worker, engine } = await reviewed();
    const plan = engine.planFill();
    await settled();
    worker.onmessage!({ data: { id: worker.calls[1]!.id, ok: false, error: 'OutOfOrderError' } });
    await expect(plan).rejects.toMatchObject({ name: 'OutOfOrderError' });
  });

  it('is ended when disposed of', async () => {
    const { worker, engine } = await reviewed();
    const plan = engine.planFill();
    await settled();
    engine.dispose();
    await expect(plan).rejects.toBeInstanceOf(EngineError);
    expect(worker.ended).toBe(true);
  });
});

describe('cancelling', () => {
  it('ends the worker; a fresh one knows the last review and draft', async () => {
    const { worker, engine } = await reviewed();
    const draft = engine.draft('zhuzhou');
    await worker.answer(1, 'draft');
    await draft;
    const given = engine.review(makeGrid(), { mappings: [{ sheet: 'a', field: 'target', column: 'E' }] });
    await settled();
    expect(engine.canCancel()).toBe(true);
    engine.cancel();
    await expect(given).rejects.toBeInstanceOf(CancelledError);
    expect([worker.ended, FakeWorker.all.length]).toEqual([true, 2]);
    const plan = engine.planDraft();
    await newest().answer(0, REVIEW);
    await newest().answer(1, 'draft');
    await newest().answer(2, 'plan');
    expect(await plan).toBe('plan');
    // the review that was given up is not what it knows
    expect(newest().calls.map(({ method, args }) => [method, args[0] === undefined || args])).toEqual([
      ['review', worker.calls[0]!.args],
      ['draft', worker.calls[1]!.args],
      ['planDraft', true],
    ]);
  });

  it('is followed by a new review without the old one', async () => {
    const { engine } = await reviewed();
    engine.cancel();
    const again = engine.review(makeGrid(), { mappings: [] });
    await newest().answer(0, REVIEW);
    await again;
    expect(methods(newest())).toEqual(['review']);
  });
});

describe('in process', () => {
  it('works where there is no worker, and cannot be cancelled', async () => {
    const engine = createEngine();
    expect(engine.canCancel()).toBe(false);
    engine.cancel();
    const { sheets } = await engine.review(makeGrid(), { mappings: [] });
    expect(sheets).toHaveLength(2);
  });

  it('takes over from a worker that breaks in the middle of a call', async () => {
    const { worker, engine } = await reviewed();
    const plan = engine.planFill();
    await settled();
    worker.onerror!();
    expect((await plan).lines).toEqual([]);
    expect([worker.ended, engine.canCancel()]).toEqual([true, false]);
  });
});
