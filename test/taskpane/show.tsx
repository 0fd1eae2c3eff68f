/** Shows the pane over a fake host and an engine that answers from fixtures. */
import { render } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { UndoStore } from '../../src/app';
import { App } from '../../src/taskpane/app';
import { CancelledError } from '../../src/taskpane/engine';
import type { Wish } from '../../src/taskpane/use-pane';
import type {
  Choice,
  DraftView,
  Engine,
  PaneMapping,
  PlanView,
  ReviewOptions,
  ReviewView,
} from '../../src/taskpane/view';
import { FakeHost } from '../support/fake-host';
import { DRAFT, makeGrid, REVIEW } from './fixtures';
import { DRAFT_PLAN, FILL, FIX, RECORD_PLAN, SCORES } from './plans';

export class FakeEngine implements Engine {
  readonly options: ReviewOptions[] = [];
  readonly fixed: (readonly number[])[] = [];
  readonly drafted: string[] = [];
  /** What was to be remembered, without the day. */
  readonly remembered: unknown[] = [];
  fill: PlanView = FILL;
  scores: PlanView = SCORES;
  /** What plans of scores were asked with. */
  readonly chosen: (readonly Choice[])[] = [];
  failReview: Error | null = null;
  inWorker = true;
  cancelled = 0;
  /** While true a review does not end. */
  slow = false;
  private stop: ((why: Error) => void) | null = null;

  constructor(public answer: ReviewView) {}

  review(_: unknown, options: ReviewOptions): Promise<ReviewView> {
    this.options.push(options);
    if (this.slow) return new Promise((_resolve, reject) => (this.stop = reject));
    return this.failReview === null ? Promise.resolve(this.answer) : Promise.reject(this.failReview);
  }
  planFill(chosen: readonly Choice[] = []): Promise<PlanView> {
    this.chosen.push(chosen);
    return Promise.resolve(this.fill);
  }
  planScores(chosen: readonly Choice[]): Promise<PlanView> {
    this.chosen.push(chosen);
    return Promise.resolve(this.scores);
  }
  planFix(findings: readonly number[]): Promise<PlanView> {
    this.fixed.push(findings);
    return Promise.resolve(FIX);
  }
  planExplain(finding: number, text: string): Promise<PlanView> {
    return this.remember([finding, text]);
  }
  planMapping(mapping: PaneMapping): Promise<PlanView> {
    return this.remember(mapping);
  }
  planPolicy(policyId: string): Promise<PlanView> {
    return this.remember(policyId);
  }
  planRecord(): Promise<PlanView> {
    return this.remember('result');
  }
  private remember(what: unknown): Promise<PlanView> {
    this.remembered.push(what);
    return Promise.resolve(RECORD_PLAN);
  }
  draft(outline: string): Promise<DraftView> {
    this.drafted.push(outline);
    return Promise.resolve({ ...DRAFT, outline });
  }
  help(rule: string): Promise<string> {
    return Promise.resolve(`help of ${rule}`);
  }
  planDraft(): Promise<PlanView> {
    return Promise.resolve(DRAFT_PLAN);
  }
  canCancel(): boolean {
    return this.inWorker;
  }
  cancel(): void {
    this.cancelled++;
    this.stop?.(new CancelledError());
  }
  dispose(): void {
    this.drafted.length = 0;
  }
}

interface ShowOptions {
  readonly review?: ReviewView;
  readonly wish?: Wish;
  readonly undoStore?: UndoStore;
  readonly prepare?: (host: FakeHost, engine: FakeEngine) => void;
}

export function show({ review = REVIEW, wish = null, prepare, undoStore }: ShowOptions = {}) {
  const host = new FakeHost(makeGrid());
  const engine = new FakeEngine(review);
  prepare?.(host, engine);
  const user = userEvent.setup();
  const page = render(
    <App host={host} engine={engine} wish={wish} dark={false} {...(undoStore === undefined ? {} : { undoStore })} />,
  );
  return { host, engine, user, ...page };
}
