import { createEngine, engineInWorker, EngineError, type Answer, type Call } from '../../src/taskpane/engine';
import { makeGrid, REVIEW } from './fixtures';

/** A worker whose answers the test gives. */
class FakeWorker {
  static last: FakeWorker | null = null;
  readonly calls: Call[] = [];
  ended = false;
  onmessage: ((event: { data: Answer }) => void) | null = null;
  onerror: (() => void) | null = null;
  onmessageerror: (() => void) | null = null;

  constructor() {
    FakeWorker.last = this;
  }
  postMessage(call: Call): void {
    this.calls.push(call);
  }
  terminate(): void {
    this.ended = true;
  }
  answer(answer: Answer): void {
    this.onmessage!({ data: answer });
  }
}

const started = () => {
  const worker = new FakeWorker();
  return { worker, engine: engineInWorker(worker as unknown as Worker) };
};

describe('the engine in a worker', () => {
  it('gives every call its own answer, whatever the order', async () => {
    const { worker, engine } = started();
    const review = engine.review(makeGrid(), { mappings: [] });
    const draft = engine.draft('zhuzhou');
    expect(worker.calls.map(({ method }) => method)).toEqual(['review', 'draft']);
    const [first, second] = worker.calls;
    worker.answer({ id: second!.id, ok: true, value: 'draft' });
    worker.answer({ id: first!.id, ok: true, value: REVIEW });
    expect(await review).toBe(REVIEW);
    expect(await draft).toBe('draft');
  });

  it('carries a workbook that survives the crossing', () => {
    const { worker, engine } = started();
    void engine.review(makeGrid(), { mappings: [] });
    expect(structuredClone(worker.calls[0])).toEqual(worker.calls[0]);
  });

  it('hands an error over by its name', async () => {
    const { worker, engine } = started();
    const plan = engine.planFill();
    worker.answer({ id: worker.calls[0]!.id, ok: false, error: 'OutOfOrderError' });
    await expect(plan).rejects.toMatchObject({ name: 'OutOfOrderError' });
  });

  it('rejects what was under way, and all that follows, when the worker breaks or is ended', async () => {
    const { worker, engine } = started();
    const plan = engine.planFill();
    worker.onerror!();
    await expect(plan).rejects.toBeInstanceOf(EngineError);
    await expect(engine.planFill()).rejects.toBeInstanceOf(EngineError);
    engine.dispose();
    expect(worker.ended).toBe(true);
  });
});

describe('choosing where the core runs', () => {
  afterEach(() => {
    Reflect.deleteProperty(globalThis, 'Worker');
  });

  it('takes the worker where there is one', async () => {
    Object.assign(globalThis, { Worker: FakeWorker });
    const engine = createEngine();
    const review = engine.review(makeGrid(), { mappings: [] });
    const worker = FakeWorker.last!;
    worker.answer({ id: worker.calls[0]!.id, ok: true, value: REVIEW });
    expect(await review).toBe(REVIEW);
  });
});
