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
import { reportCalls, type ReportCalls } from './report-session';
import { reviewView } from './review-view';
import { NO_SETTINGS, type Settings, type SettingsResult, type ThresholdChange } from './settings';
import {
  policyFor,
  policyNamed,
  takeOutlineFile,
  takePolicyFile,
  takeSettingsFile,
  takeThresholds,
} from './settings-session';
import type { Choice, PaneMapping, PlanView, ReviewOptions, ReviewView } from './view';

/** A call before the one it builds on: a defect of the pane, not of the workbook. */
export class OutOfOrderError extends Error {
  constructor() {
    super('a plan or a draft was asked for before a review');
    this.name = 'OutOfOrderError';
  }
}

export interface Session extends ReportCalls {
  readonly review: (grid: Grid, options: ReviewOptions) => ReviewView;
  readonly planFill: (chosen?: readonly Choice[]) => PlanView;
  readonly planScores: (chosen: readonly Choice[]) => PlanView;
  readonly planFix: (findings: readonly number[]) => PlanView;
  readonly planExplain: (finding: number, text: string, date: string) => PlanView;
  readonly planMapping: (mapping: PaneMapping, date: string) => PlanView;
  readonly planPolicy: (policyId: string, date: string) => PlanView;
  readonly planRecord: (date: string) => PlanView;
  readonly planMappings: (mappings: readonly PaneMapping[], date: string) => PlanView;
  readonly help: (rule: string) => string;
  readonly takeOutlineFile: (text: string, before: Settings) => SettingsResult;
  readonly takePolicyFile: (text: string, before: Settings) => SettingsResult;
  readonly takeSettingsFile: (text: string) => SettingsResult;
  readonly takeThresholds: (base: string, changes: readonly ThresholdChange[], before: Settings) => SettingsResult;
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
  const workbook = () => {
    if (open === null) throw new OutOfOrderError();
    return open;
  };
  return {
    review(grid, { mappings, settings = NO_SETTINGS }) {
      const policy = policyFor(grid, settings);
      const review = makeReview(grid, { mappings: toColumns(mappings), ...(policy === undefined ? {} : { policy }) });
      preferred = settings;
      open = { grid, review };
      return reviewView(review, grid, settings);
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
      planView(planPolicy(workbook().grid, summaryOf(policyNamed(policyId, preferred)), date)),
    planRecord(date) {
      const { grid, review } = workbook();
      return planView(planRecordResult(grid, review, date));
    },
    ...reportCalls(
      workbook,
      () => preferred,
      () => new OutOfOrderError(),
    ),
    takeOutlineFile,
    takePolicyFile,
    takeSettingsFile,
    takeThresholds,
    help(id) {
      const rule = RULES.find((one) => one.id === id);
      return rule === undefined ? '' : helpText(rule).trimEnd();
    },
  };
}
