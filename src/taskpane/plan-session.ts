/** What the session plans of a review for the person to look at; loaded when a plan is first asked for. */
import {
  emptyPlan,
  planExplain,
  planFill,
  planFix,
  planMapping,
  planMappings,
  planPolicy,
  planRecordResult,
  planScores,
  summaryOf,
  type CellEdit,
  type Grid,
  type Policy,
  type Review,
} from '../core';
import { toColumns } from './columns';
import { planView } from './plan-view';
import { policyNamed } from './policy-choice';
import type { Choice, PaneMapping, PlanView } from './view';

export interface PlanCalls {
  readonly planFill: (chosen?: readonly Choice[]) => PlanView;
  readonly planScores: (chosen: readonly Choice[]) => PlanView;
  readonly planFix: (findings: readonly number[]) => PlanView;
  readonly planExplain: (finding: number, text: string, date: string) => PlanView;
  readonly planMapping: (mapping: PaneMapping, date: string) => PlanView;
  readonly planMappings: (mappings: readonly PaneMapping[], date: string) => PlanView;
  readonly planPolicy: (policyId: string, date: string) => PlanView;
  readonly planRecord: (date: string) => PlanView;
}

/** Choosing a score is the person's tick for its cell. */
function isChosen(chosen: readonly Choice[], { sheet, cell }: CellEdit): boolean {
  return chosen.some((choice) => choice.sheet === sheet && choice.cell === cell);
}

/**
 * @param workbook of the last review; throws where there is none
 * @param ownPolicy of the office; null: none
 */
export function planCalls(
  workbook: () => { readonly grid: Grid; readonly review: Review },
  ownPolicy: () => Policy | null,
): PlanCalls {
  return {
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
      planView(planPolicy(workbook().grid, summaryOf(policyNamed(policyId, ownPolicy())), date)),
    planRecord(date) {
      const { grid, review } = workbook();
      return planView(planRecordResult(grid, review, date));
    },
  };
}
