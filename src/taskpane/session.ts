/** The core as the pane uses it: it remembers the workbook of the last review. Runs in the worker, or in process. */
import {
  columnIndex,
  emptyPlan,
  helpText,
  planExplain,
  planFill,
  planFix,
  planMapping,
  planMappings,
  planPolicy,
  planRecordResult,
  RULES,
  planScores,
  review as makeReview,
  summaryOf,
  type CellEdit,
  type ColumnMapping,
  type Grid,
  type Review,
} from '../core';
import { planView } from './plan-view';
import { hasOwnFiles, NO_OWN_FILES, policyFor, policyNamed } from './policy-choice';
import type { ReportCalls } from './report-session';
import { reviewView } from './review-view';
import { NO_SETTINGS } from './settings';
import type { Choice, Engine, PaneMapping } from './view';

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

function toColumns(mappings: readonly PaneMapping[]): ColumnMapping[] {
  return mappings.flatMap(({ sheet, field, column }) => {
    const index = columnIndex(column);
    return index === null ? [] : [{ sheet, field, column: index }];
  });
}

/** Choosing a score is the person's tick for its cell. */
function isChosen(chosen: readonly Choice[], { sheet, cell }: CellEdit): boolean {
  return chosen.some((choice) => choice.sheet === sheet && choice.cell === cell);
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
      return reviewView(review, grid, own);
    },
    planFill(chosen = []) {
      const { grid, review } = workbook();
      const { plan, leftToPerson, keptFormulas } = planFill(grid, review, chosen);
      return planView(plan, leftToPerson, keptFormulas, (edit) => edit.owner === 'computed' || isChosen(chosen, edit));
    },
    planScores(chosen) {
      const { grid, review } = workbook();
      const { plan, leftToPerson, keptFormulas } = planScores(grid, review, chosen);
      // the total is offered beside them, for the person to tick
      return planView(plan, leftToPerson, keptFormulas, (edit) => isChosen(chosen, edit));
    },
    planFix(findings) {
      const { grid, review } = workbook();
      const chosen = new Set(findings);
      return planView(
        planFix(
          grid,
          review.findings.filter((_, index) => chosen.has(index)),
          review.facts,
        ),
      );
    },
    planExplain(finding, text, date) {
      const { grid, review } = workbook();
      return planView(planExplain(grid, review.findings[finding]!, text, date));
    },
    planMapping(mapping, date) {
      const { grid } = workbook();
      const [column] = toColumns([mapping]);
      return planView(column === undefined ? emptyPlan('record') : planMapping(grid, column, date));
    },
    planMappings: (mappings, date) => planView(planMappings(workbook().grid, toColumns(mappings), date)),
    planPolicy: (policyId, date) =>
      planView(planPolicy(workbook().grid, summaryOf(policyNamed(policyId, own.policy)), date)),
    planRecord(date) {
      const { grid, review } = workbook();
      return planView(planRecordResult(grid, review, date));
    },
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
    help(id) {
      const rule = RULES.find((one) => one.id === id);
      return rule === undefined ? '' : helpText(rule).trimEnd();
    },
  });
}
