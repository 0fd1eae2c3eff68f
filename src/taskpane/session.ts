/** The core as the pane uses it: it remembers the workbook of the last review. Runs in the worker, or in process. */
import { review as makeReview, type Grid, type Review } from '../core';
import { toColumns } from './columns';
import type { PlanCalls } from './plan-session';
import { hasOwnFiles, NO_OWN_FILES, policyFor } from './policy-choice';
import type { ReportCalls } from './report-session';
import { reviewView } from './review-view';
import { NO_SETTINGS } from './settings';
import type { Engine } from './view';

/** A call before the one it builds on: a defect of the pane, not of the workbook. */
export class OutOfOrderError extends Error {
  constructor() {
    super('a plan or a draft was asked for before a review');
    this.name = 'OutOfOrderError';
  }
}

/** The calls of the engine that are answered here. */
export type Session = Omit<Engine, 'canCancel' | 'cancel' | 'dispose'>;

/** Call for call what a session answers, at once or later. */
type Calls = {
  readonly [M in keyof Session]: (
    ...args: Parameters<Session[M]>
  ) => Awaited<ReturnType<Session[M]>> | ReturnType<Session[M]>;
};

type Call = (...args: readonly unknown[]) => unknown;

/** Calls answered one after the other: one that must load something first is not overtaken by the next. */
function inOrder(calls: Calls): Session {
  let before: Promise<unknown> = Promise.resolve();
  const later = (call: Call): Call => {
    return (...args) => {
      const answer = before.then(() => call(...args));
      before = answer.catch(() => undefined);
      return answer;
    };
  };
  return Object.fromEntries(
    Object.entries(calls).map(([name, call]) => [name, later(call as Call)]),
  ) as unknown as Session;
}

export function createSession(): Session {
  let open: { readonly grid: Grid; readonly review: Review } | null = null;
  let preferred = NO_SETTINGS;
  let own = NO_OWN_FILES;
  const workbook = () => {
    if (open === null) throw new OutOfOrderError();
    return open;
  };
  // what a check does without is loaded when it is first asked for
  const settingsPart = () => import('./settings-session');
  let plans: PlanCalls | null = null;
  const planPart = async (): Promise<PlanCalls> =>
    (plans ??= (await import('./plan-session')).planCalls(workbook, () => own.policy));
  let report: ReportCalls | null = null;
  const reportPart = async (): Promise<ReportCalls> =>
    (report ??= (await import('./report-session')).reportCalls(
      workbook,
      () => preferred,
      () => new OutOfOrderError(),
    ));
  return inOrder({
    async review(grid, { mappings, settings = NO_SETTINGS }) {
      const files = hasOwnFiles(settings) ? (await settingsPart()).ownFilesOf(settings) : NO_OWN_FILES;
      const policy = policyFor(grid, settings.policyId, files.policy);
      const review = makeReview(grid, { mappings: toColumns(mappings), ...(policy === undefined ? {} : { policy }) });
      preferred = settings;
      own = files;
      open = { grid, review };
      return reviewView(review, grid, own.policy);
    },
    rest: async () => (await import('./rest-view')).restView(workbook().review, own),
    planFill: async (...args) => (await planPart()).planFill(...args),
    planScores: async (...args) => (await planPart()).planScores(...args),
    planFix: async (...args) => (await planPart()).planFix(...args),
    planExplain: async (...args) => (await planPart()).planExplain(...args),
    planMapping: async (...args) => (await planPart()).planMapping(...args),
    planMappings: async (...args) => (await planPart()).planMappings(...args),
    planPolicy: async (...args) => (await planPart()).planPolicy(...args),
    planRecord: async (...args) => (await planPart()).planRecord(...args),
    draft: async (...args) => (await reportPart()).draft(...args),
    planDraft: async (...args) => (await reportPart()).planDraft(...args),
    planAccept: async (...args) => (await reportPart()).planAccept(...args),
    planKeep: async (...args) => (await reportPart()).planKeep(...args),
    writtenReport: async (...args) => (await reportPart()).writtenReport(...args),
    reportMarkdown: async (...args) => (await reportPart()).reportMarkdown(...args),
    planReasons: async (...args) => (await reportPart()).planReasons(...args),
    audit: async (...args) => (await reportPart()).audit(...args),
    takeOutlineFile: async (...args) => (await settingsPart()).takeOutlineFile(...args),
    takePolicyFile: async (...args) => (await settingsPart()).takePolicyFile(...args),
    takeSettingsFile: async (...args) => (await settingsPart()).takeSettingsFile(...args),
    takeThresholds: async (...args) => (await settingsPart()).takeThresholds(...args),
    help: async (id) => (await import('./help-view')).helpView(id),
  });
}
