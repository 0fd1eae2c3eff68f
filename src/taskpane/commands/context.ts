/**
 * What every command of the pane stands on: host, engine and the model; one thing at a time; how a write ended that
 * was never answered; the preview before a write and the reading after it.
 */
import type { Grid } from '../../core';
import {
  isFresh,
  read,
  troubleOf,
  type ApplyOutcome,
  type LastWrite,
  type Settled,
  type SpreadsheetHost,
} from '../../app';
import { checkedOf, type Checked, type During, type PaneAction, type PaneModel, type Working } from '../state';
import type { Engine, PaneMapping, PlanView, ReviewView } from '../view';

/** What the hook brings along. */
export interface PaneParts {
  readonly host: SpreadsheetHost;
  readonly engine: Engine;
  readonly last: LastWrite;
  readonly dispatch: (action: PaneAction) => void;
  /** The model as it is now, not as it was when a command was made. */
  readonly latest: () => PaneModel;
}

export interface PaneContext extends PaneParts {
  /** One thing at a time: a click during a reading waits for it instead of being lost. null: nothing to be shown. */
  readonly run: (what: Working | null, during: During, task: () => Promise<void>) => void;
  /** Before anything else: how a write ended that was never answered. Nothing may go on while that is not known. */
  readonly settle: () => Promise<Settled['status']>;
  readonly review: (grid: Grid) => Promise<ReviewView>;
  readonly readAnew: (open: boolean) => Promise<void>;
  /** Whether the result still speaks of the workbook as it is; marks it where it does not. */
  readonly markIfStale: (checked: Checked) => Promise<boolean>;
  /** Shows a plan before it is written. `mapping`: the column it would remember. */
  readonly preview: (plan: () => Promise<PlanView>, mapping?: PaneMapping | null) => void;
  /** Writes a plan the person has confirmed, or takes it back, and reads the workbook anew. */
  readonly writing: (apply: () => Promise<ApplyOutcome>, undoing: boolean) => void;
  /** Reads with a column a person has named, for as long as the pane is open. */
  readonly useColumn: (mapping: PaneMapping) => void;
}

const writesNothing = ({ plan }: PlanView): boolean =>
  plan.edits.length === 0 && plan.creations.length === 0 && plan.removals.length === 0;

function sameField(a: PaneMapping, b: PaneMapping): boolean {
  return a.field === b.field && a.sheet === b.sheet;
}

export function createContext(parts: PaneParts): PaneContext {
  const { host, engine, last, dispatch, latest } = parts;
  let queue: Promise<void> = Promise.resolve();
  let mappings: readonly PaneMapping[] = [];
  /** The column of the preview: once it stands in 校验记录, what was said of it before no longer counts. */
  let remembering: PaneMapping | null = null;
  const forget = (mapping: PaneMapping): void => {
    mappings = mappings.filter((old) => !sameField(old, mapping));
  };

  const run: PaneContext['run'] = (what, during, task) => {
    queue = queue.then(async () => {
      if (what !== null) dispatch({ type: 'working', what });
      try {
        await task();
      } catch (thrown) {
        const trouble = troubleOf(thrown);
        if (last.isLost(thrown)) {
          dispatch({ type: 'stale' });
          dispatch({ type: 'unsettled', trouble });
        } else dispatch({ type: 'trouble', trouble, during });
      }
      if (what !== null) dispatch({ type: 'working', what: null });
    });
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

  const review: PaneContext['review'] = (grid) => engine.review(grid, { mappings });

  const readAnew: PaneContext['readAnew'] = async (open) =>
    dispatch({ type: 'read', checked: await read(host, review), open });

  const markIfStale: PaneContext['markIfStale'] = async (checked) => {
    const fresh = await isFresh(host, checked);
    if (!fresh) dispatch({ type: 'stale' });
    return fresh;
  };

  const preview: PaneContext['preview'] = (plan, mapping = null) =>
    run('planning', 'read', async () => {
      remembering = mapping;
      if ((await settle()) !== 'nothing') return;
      const checked = checkedOf(latest().state);
      if (checked === null || !(await markIfStale(checked))) return;
      const view = await plan();
      if (writesNothing(view) && view.leftToPerson.length === 0) {
        dispatch({ type: 'notice', notice: { kind: 'nothing-to-write' } });
      } else dispatch({ type: 'preview', preview: view });
    });

  const writing: PaneContext['writing'] = (apply, undoing) =>
    run('writing', 'write', async () => {
      if ((await settle()) !== 'nothing') return;
      const outcome = await apply();
      last.note(outcome, undoing);
      if (outcome.status === 'conflict') {
        dispatch({ type: 'notice', notice: { kind: 'conflict', conflicts: outcome.conflicts, undoing } });
        dispatch({ type: 'stale' });
        return;
      }
      if (remembering !== null && !undoing) forget(remembering);
      remembering = null;
      if (undoing) dispatch({ type: 'undone', cells: outcome.cells });
      else {
        const { cells, inverse, notes } = outcome;
        dispatch({ type: 'written', written: { cells, inverse, notes, earlier: false } });
      }
      // what was written is certain; a reading that fails now is a reading's trouble
      await readAnew(true).catch((thrown: unknown) => {
        dispatch({ type: 'trouble', trouble: troubleOf(thrown), during: 'read' });
        dispatch({ type: 'stale' });
      });
    });

  const useColumn: PaneContext['useColumn'] = (mapping) => {
    forget(mapping);
    mappings = [...mappings, mapping];
    run('checking', 'read', () => readAnew(true));
  };

  return { ...parts, run, settle, review, readAnew, markIfStale, preview, writing, useColumn };
}
