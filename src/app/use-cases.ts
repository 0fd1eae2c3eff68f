/**
 * What a person does with a workbook that is open in a host. Reading writes nothing; `write` and `undo` are the
 * only ways to the workbook, each with a plan the person has seen.
 */
import { assertKeepsFormulas, isEmptyPlan, type EditPlan, type Grid } from '../core';
import type { ApplyOutcome, PlanInspection, SpreadsheetHost } from './host';

/** A reading and what was made of it; `R` is the form in which the caller wants the review. */
export interface Checked<R> {
  readonly grid: Grid;
  readonly review: R;
}

/** Makes a review of a grid: the core itself, or a worker that runs it. */
export type Reviewer<R> = (grid: Grid) => Promise<R> | R;

/** Reads the workbook and reviews it. */
export async function read<R>(host: SpreadsheetHost, reviewer: Reviewer<R>): Promise<Checked<R>> {
  const grid = await host.snapshot();
  return { grid, review: await reviewer(grid) };
}

/**
 * Checks the workbook; a reading made before is the result already when nothing has changed since, which takes one
 * request in Excel.
 */
export async function check<R>(
  host: SpreadsheetHost,
  reviewer: Reviewer<R>,
  before: Checked<R> | null = null,
): Promise<Checked<R>> {
  if (before !== null && (await host.isUnchanged(before.grid))) return before;
  return read(host, reviewer);
}

/** Whether a result still speaks of the workbook as it is. One request in Excel. */
export function isFresh(host: SpreadsheetHost, checked: Checked<unknown>): Promise<boolean> {
  return host.isUnchanged(checked.grid);
}

/** The part of a previewed plan a person left ticked: one entry per edit. New sheets are written with any of it. */
export function tickedPlan(plan: EditPlan, ticked: readonly boolean[]): EditPlan {
  return { ...plan, edits: plan.edits.filter((_, index) => ticked[index] === true) };
}

/** A confirmed plan that would write nothing is a defect of the caller. */
export class EmptyPlanError extends Error {
  constructor() {
    super('a plan without anything to write was confirmed');
    this.name = 'EmptyPlanError';
  }
}

/** What would stand in the way of a plan, for its preview. Writes nothing; two or three requests in Excel. */
export function inspect(host: SpreadsheetHost, plan: EditPlan): Promise<PlanInspection> {
  return host.inspect(plan);
}

/**
 * Writes a plan the person has confirmed. After an UnknownStateError `recover` must say how it ended.
 * @throws FormulaOverwriteError, EmptyPlanError, HostTroubleError, UnknownStateError
 */
export async function write(host: SpreadsheetHost, plan: EditPlan): Promise<ApplyOutcome> {
  if (isEmptyPlan(plan)) throw new EmptyPlanError();
  assertKeepsFormulas(plan);
  return host.apply(plan);
}

/** Takes back what `write` did, with the inverse it returned. @throws HostTroubleError, UnknownStateError */
export function undo(host: SpreadsheetHost, inverse: EditPlan): Promise<ApplyOutcome> {
  return host.apply(inverse);
}
