/**
 * What every command of the pane stands on: host, engine and the model; one thing at a time, which may be given up;
 * how a write ended that was never answered; the preview before a write and the reading after it.
 */
import type { Grid } from '../../core';
import {
  inspect,
  isFresh,
  read,
  troubleOf,
  type ApplyOutcome,
  type LastWrite,
  type PlanInspection,
  type Settled,
  type SpreadsheetHost,
} from '../../app';
import { CancelledError } from '../engine';
import { checkedOf, type Checked, type During, type PaneAction, type PaneModel, type Working } from '../state';
import type { Settings, SettingsStore } from '../settings';
import type { Engine, FindingView, PaneMapping, PlanView, ReviewRest, ReviewView } from '../view';
import { createQueue, type Stop } from './queue';

/** What the hook brings along. */
export interface PaneParts {
  readonly host: SpreadsheetHost;
  readonly engine: Engine;
  readonly last: LastWrite;
  readonly settings: SettingsStore;
  readonly dispatch: (action: PaneAction) => void;
  /** The model as it is now, not as it was when a command was made. */
  readonly latest: () => PaneModel;
  /** The model as a person sees it: behind `latest` while a new result is being drawn. */
  readonly seen: () => PaneModel;
}

export interface PaneContext extends PaneParts {
  /**
   * One thing at a time: a click during a reading waits for it instead of being lost. `what` null: nothing is shown.
   * A task that takes long asks `stop` after each wait, so that work that was given up shows nothing any more.
   */
  readonly run: (what: Working | null, during: During, task: (stop: Stop) => Promise<void>) => void;
  /** Gives up what is under way. */
  readonly cancel: () => void;
  /** Before anything else: how a write ended that was never answered. Nothing may go on while that is not known. */
  readonly settle: () => Promise<Settled['status']>;
  readonly review: (grid: Grid) => Promise<ReviewView>;
  /** Shows a reading; the first one before the rest of it has come, later ones with it, so that no tab is empty in between. */
  readonly show: (checked: Checked, open: boolean) => Promise<void>;
  /** Reads and reviews the workbook, and shows it. */
  readonly readAnew: (open: boolean, stop: Stop) => Promise<Checked>;
  /** Whether the result still speaks of the workbook as it is; marks it where it does not. */
  readonly markIfStale: (checked: Checked) => Promise<boolean>;
  /** Shows a plan, and what writing it would meet, before it is written. `columns`: those it would remember. */
  readonly preview: (plan: () => Promise<PlanView>, columns?: readonly PaneMapping[]) => void;
  /** Asks again what writing the plan shown would meet. */
  readonly previewAgain: (view: PlanView) => void;
  /** Writes a plan the person has confirmed, or takes it back, and reads the workbook anew. */
  readonly writing: (apply: () => Promise<ApplyOutcome>, undoing: boolean) => void;
  /** Keeps what a person prefers, and checks by it. */
  readonly prefer: (settings: Settings) => void;
  /** Reads with columns a person has named, for as long as the pane is open. */
  readonly useColumns: (mappings: readonly PaneMapping[]) => void;
}

const writesNothing = ({ plan }: PlanView): boolean =>
  plan.edits.length === 0 && plan.creations.length === 0 && plan.removals.length === 0;

const NOTHING_MET: PlanInspection = { conflicts: [], notes: [] };

/** Work of the core and readings of the workbook may be given up; a write never: nobody would know what stands there. */
const STOPPABLE: readonly (Working | null)[] = ['checking', 'planning', 'drafting', 'exporting'];

function sameField(a: PaneMapping, b: PaneMapping): boolean {
  return a.field === b.field && a.sheet === b.sheet;
}

/** Findings of `before` that are not there any more, each known by its rule and its cell. */
function removedFindings(before: readonly FindingView[], after: readonly FindingView[]): number {
  const key = ({ rule, place }: FindingView): string => [rule, place?.sheet, place?.cell].join('|');
  const left = new Set(after.map(key));
  return before.filter((finding) => !left.has(key(finding))).length;
}

export function createContext(parts: PaneParts): PaneContext {
  const { host, engine, last, dispatch, latest, seen } = parts;
  const queue = createQueue();
  let mappings: readonly PaneMapping[] = [];
  let settings = parts.settings.load();
  /** The columns of the preview: once they stand in 校验记录, what was said of them before no longer counts. */
  let remembering: readonly PaneMapping[] = [];
  const forget = (mapping: PaneMapping): void => {
    mappings = mappings.filter((old) => !sameField(old, mapping));
  };

  const run: PaneContext['run'] = (what, during, task) =>
    queue.add({
      started: () => {
        if (what === null) return;
        dispatch({ type: 'working', what, stoppable: STOPPABLE.includes(what) && engine.canCancel() });
      },
      task,
      failed: (thrown) => {
        if (thrown instanceof CancelledError) return dispatch({ type: 'cancelled' });
        const trouble = troubleOf(thrown);
        if (last.isLost(thrown)) {
          dispatch({ type: 'stale' });
          dispatch({ type: 'unsettled', trouble });
        } else dispatch({ type: 'trouble', trouble, during });
      },
      ended: () => {
        if (what !== null) dispatch({ type: 'working', what: null });
      },
    });

  const cancel = (): void => {
    if (!latest().stoppable) return;
    engine.cancel();
    queue.stop(new CancelledError());
  };

  const settle: PaneContext['settle'] = async () => {
    const settled = await last.settle(host);
    if (settled.status === 'unknown') dispatch({ type: 'unsettled', trouble: settled.trouble });
    if (settled.status === 'settled') {
      dispatch({ type: 'stale' });
      dispatch({ type: 'settled', settled });
    }
    return settled.status;
  };

  const review: PaneContext['review'] = (grid) => engine.review(grid, { mappings, settings });

  /** null: it did not come. A tab that needs it asks again, and then is told why. */
  const restOrNone = (): Promise<ReviewRest | null> => engine.rest().catch(() => null);

  const show: PaneContext['show'] = async (checked, open) => {
    const { state, rest } = latest();
    const before = checkedOf(state);
    // the engine knows this review by now, so it is shown even where its rest was given up
    if (before !== null && before !== checked) {
      return dispatch({ type: 'read', checked, rest: await restOrNone(), open });
    }
    const known = before === null ? null : rest;
    dispatch({ type: 'read', checked, rest: known, open });
    if (known !== null) return;
    run(null, 'read', async () => {
      const late = await restOrNone();
      if (late !== null) dispatch({ type: 'rest', rest: late });
    });
  };

  const readAnew: PaneContext['readAnew'] = async (open, stop) => {
    const checked = await read(host, (grid) => {
      stop();
      return review(grid);
    });
    stop();
    await show(checked, open);
    return checked;
  };

  const markIfStale: PaneContext['markIfStale'] = async (checked) => {
    const fresh = await isFresh(host, checked);
    if (!fresh) dispatch({ type: 'stale' });
    return fresh;
  };

  /** The same plan may be looked at again, after what stood in its way was put right. */
  const showPlan = (plan: () => Promise<PlanView> | PlanView): void => {
    const asked = checkedOf(seen().state);
    run('planning', 'read', async (stop) => {
      if ((await settle()) !== 'nothing') return;
      const checked = checkedOf(latest().state);
      // findings are known by their place in the result they were asked for in
      if (checked === null || checked !== asked || !(await markIfStale(checked))) return;
      stop();
      const view = await plan();
      const isEmpty = writesNothing(view);
      if (isEmpty && view.leftToPerson.length === 0) {
        return dispatch({ type: 'notice', notice: { kind: 'nothing-to-write' } });
      }
      const inspection = isEmpty ? NOTHING_MET : await inspect(host, view.plan);
      stop();
      dispatch({ type: 'preview', preview: { ...view, inspection } });
    });
  };

  const preview: PaneContext['preview'] = (plan, columns = []) =>
    showPlan(() => {
      remembering = columns;
      return plan();
    });

  const writing: PaneContext['writing'] = (apply, undoing) =>
    run('writing', 'write', async (stop) => {
      if ((await settle()) !== 'nothing') return;
      const before = checkedOf(latest().state);
      const outcome = await apply();
      last.note(outcome, undoing);
      if (outcome.status === 'conflict') {
        dispatch({ type: 'notice', notice: { kind: 'conflict', conflicts: outcome.conflicts, undoing } });
        dispatch({ type: 'stale' });
        return;
      }
      if (!undoing) remembering.forEach(forget);
      remembering = [];
      if (undoing) dispatch({ type: 'undone', cells: outcome.cells });
      else {
        const { cells, inverse, notes } = outcome;
        dispatch({ type: 'written', written: { cells, inverse, notes, earlier: false, removed: null } });
      }
      // what was written is certain; a reading that fails now is a reading's trouble
      const now = await readAnew(true, stop).catch((thrown: unknown) => {
        dispatch({ type: 'trouble', trouble: troubleOf(thrown), during: 'read' });
        dispatch({ type: 'stale' });
        return null;
      });
      if (undoing || before === null || now === null) return;
      dispatch({ type: 'removed', findings: removedFindings(before.review.findings, now.review.findings) });
    });

  const prefer: PaneContext['prefer'] = (preferred) => {
    settings = preferred;
    const kept = parts.settings.save(preferred);
    dispatch({ type: 'settings', settings: preferred, kept });
    run('checking', 'read', async (stop) => {
      await readAnew(true, stop);
    });
  };

  const useColumns: PaneContext['useColumns'] = (named) => {
    named.forEach(forget);
    mappings = [...mappings, ...named];
    run('checking', 'read', async (stop) => {
      await readAnew(true, stop);
    });
  };

  return {
    ...parts,
    run,
    cancel,
    settle,
    review,
    show,
    readAnew,
    markIfStale,
    preview,
    previewAgain: (view) => showPlan(() => view),
    writing,
    prefer,
    useColumns,
  };
}
