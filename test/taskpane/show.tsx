/** Shows the pane over a fake host and an engine that answers from fixtures. */
import { createDOMRenderer, RendererProvider } from '@fluentui/react-components';
import { render } from '@testing-library/react';
import userEvent, { PointerEventsCheckLevel } from '@testing-library/user-event';
import type { UndoStore } from '../../src/app';
import { App } from '../../src/taskpane/app';
import { loadParts } from '../../src/taskpane/components/parts';
import { CancelledError } from '../../src/taskpane/engine';
import { takeOutlineFile, takePolicyFile, takeSettingsFile, takeThresholds } from '../../src/taskpane/settings-session';
import type { Settings, SettingsResult, SettingsStore, ThresholdChange } from '../../src/taskpane/settings';
import type { Wish } from '../../src/taskpane/use-pane';
import type {
  AuditView,
  Choice,
  DraftView,
  Engine,
  HelpView,
  PaneMapping,
  PlanView,
  ReviewOptions,
  ReviewRest,
  ReviewView,
  WrittenReason,
  WrittenReport,
} from '../../src/taskpane/view';
import { FakeHost } from '../support/fake-host';
import { HELP, makeGrid, REVIEW, type WholeReview } from './fixtures';
import { DRAFT_PLAN, FILL, FIX, RECORD_PLAN, SCORES } from './plans';
import { AUDIT, DRAFT, WRITTEN } from './report-fixtures';

/** The page's later chunks are there from the start, as they are after the first sight. */
beforeAll(loadParts);

export class FakeEngine implements Engine {
  readonly options: ReviewOptions[] = [];
  readonly fixed: (readonly number[])[] = [];
  readonly drafted: string[] = [];
  report: DraftView = DRAFT;
  readonly offered: [string, string][] = [];
  readonly reasons: (readonly WrittenReason[])[] = [];
  readonly audited: (string | null)[] = [];
  auditAnswer: AuditView = AUDIT;
  /** For each document, whether the form was to go with it. */
  readonly attached: boolean[] = [];
  /** What was to be remembered, without the day. */
  readonly remembered: unknown[] = [];
  fill: PlanView = FILL;
  scores: PlanView = SCORES;
  /** What plans of scores were asked with. */
  readonly chosen: (readonly Choice[])[] = [];
  failReview: Error | null = null;
  inWorker = true;
  /** Rules whose help was asked for. */
  readonly explained: string[] = [];
  helpless = false;
  /** How often the rest of a review was asked for. */
  rests = 0;
  restless = false;
  cancelled = 0;
  /** While true a review does not end. */
  slow = false;
  private stop: ((why: Error) => void) | null = null;

  constructor(public answer: WholeReview) {}

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
  draft(outline: string | null, project = 0): Promise<DraftView> {
    const by = outline ?? DRAFT.outline;
    this.drafted.push(by);
    return Promise.resolve({ ...this.report, outline: by, project });
  }
  planAccept(paragraph: string): Promise<PlanView> {
    this.offered.push(['accept', paragraph]);
    return Promise.resolve(DRAFT_PLAN);
  }
  planKeep(paragraph: string): Promise<PlanView> {
    this.offered.push(['keep', paragraph]);
    return Promise.resolve(DRAFT_PLAN);
  }
  writtenReport(withForm: boolean): Promise<WrittenReport> {
    this.attached.push(withForm);
    return Promise.resolve({ draft: WRITTEN, attached: [] });
  }
  reportMarkdown(): Promise<string> {
    return Promise.resolve('# 报告');
  }
  planReasons(reasons: readonly WrittenReason[]): Promise<PlanView> {
    this.reasons.push(reasons);
    return Promise.resolve(FIX);
  }
  audit(text: string | null): Promise<AuditView> {
    this.audited.push(text);
    return Promise.resolve(this.auditAnswer);
  }
  planMappings(mappings: readonly PaneMapping[]): Promise<PlanView> {
    return this.remember(mappings);
  }
  takeOutlineFile(text: string, before: Settings): Promise<SettingsResult> {
    return Promise.resolve(takeOutlineFile(text, before));
  }
  takePolicyFile(text: string, before: Settings): Promise<SettingsResult> {
    return Promise.resolve(takePolicyFile(text, before));
  }
  takeSettingsFile(text: string): Promise<SettingsResult> {
    return Promise.resolve(takeSettingsFile(text));
  }
  takeThresholds(base: string, changes: readonly ThresholdChange[], before: Settings): Promise<SettingsResult> {
    return Promise.resolve(takeThresholds(base, changes, before));
  }
  help(rule: string): Promise<HelpView> {
    this.explained.push(rule);
    return this.helpless ? Promise.reject(new Error('no chunk')) : Promise.resolve(HELP);
  }
  rest(): Promise<ReviewRest> {
    this.rests++;
    return this.restless ? Promise.reject(new Error('no chunk')) : Promise.resolve(this.answer);
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
  readonly review?: WholeReview;
  readonly wish?: Wish;
  readonly undoStore?: UndoStore;
  readonly settings?: SettingsStore;
  readonly background?: () => string | null;
  readonly prepare?: (host: FakeHost, engine: FakeEngine) => void;
}

/**
 * Only the rules that hide something: jsdom matches every rule against every element whenever a test asks for a role or
 * a name, which made these tests ten times slower.
 */
const HIDING_ONLY = createDOMRenderer(document, {
  unstable_filterCSSRule: (rule) => /visibility:hidden|display:none/.test(rule),
});

const LIGHT = (): string => '#FFFFFF';

export function show(options: ShowOptions = {}) {
  const { review = REVIEW, wish = null, background = LIGHT, prepare, undoStore, settings } = options;
  const host = new FakeHost(makeGrid());
  const engine = new FakeEngine(review);
  prepare?.(host, engine);
  const user = userEvent.setup({ pointerEventsCheck: PointerEventsCheckLevel.Never });
  const page = render(
    <RendererProvider renderer={HIDING_ONLY}>
      <App
        host={host}
        engine={engine}
        wish={wish}
        background={background}
        {...(undoStore === undefined ? {} : { undoStore })}
        {...(settings === undefined ? {} : { settings })}
      />
    </RendererProvider>,
  );
  return { host, engine, user, ...page };
}
