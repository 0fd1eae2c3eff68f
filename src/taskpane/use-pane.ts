/**
 * The pane's work on a host and an engine: what each command does, one after the other, and how it ends in a state.
 * Reading writes nothing; the only writes are `write` (a plan the person has just confirmed) and `undo`.
 */
import { useCallback, useEffect, useMemo, useReducer, useRef } from 'react';
import type { Grid } from '../core';
import {
  check,
  createUndoStore,
  isFresh,
  LastWrite,
  read,
  tickedPlan,
  troubleOf,
  undo,
  write,
  type ApplyOutcome,
  type Settled,
  type SpreadsheetHost,
  type UndoStore,
} from '../app';
import { watchPointer } from './pointer';
import {
  checkedOf,
  initialModel,
  reduce,
  type Checked,
  type During,
  type PaneModel,
  type Tab,
  type Working,
} from './state';
import { today } from './today';
import type { Engine, PaneMapping, Place, PlanView } from './view';

/** What the address asks for, `?do=check|score|report`; null: wait for the person. */
export type Wish = Exclude<Tab, 'settings'> | null;

export function wishOf(search: string): Wish {
  const wish = new URLSearchParams(search).get('do');
  return wish === 'check' || wish === 'score' || wish === 'report' ? wish : null;
}

export interface PaneCommands {
  readonly check: () => void;
  readonly openTab: (tab: Tab) => void;
  readonly select: (place: Place) => void;
  readonly previewFill: () => void;
  readonly previewFix: (findings: readonly number[]) => void;
  readonly previewDraft: () => void;
  /** 情况说明 of a finding; a blank text takes it away. */
  readonly previewExplain: (finding: number, text: string) => void;
  /** Remembers a column in 校验记录. */
  readonly previewMapping: (mapping: PaneMapping) => void;
  readonly previewPolicy: (policyId: string) => void;
  readonly previewRecord: () => void;
  /** Writes the edits ticked (one entry per edit of the preview) and the preview's new sheets. */
  readonly write: (ticked: readonly boolean[]) => void;
  readonly cancelPreview: () => void;
  readonly undo: () => void;
  readonly dismissWritten: () => void;
  readonly dismissNotice: () => void;
  readonly draft: (outlineId: string) => void;
  readonly copy: (text: string) => void;
  /** Uses a column as long as the pane is open; writes nothing. */
  readonly map: (mapping: PaneMapping) => void;
}

/** How many cells the ticked part of a plan writes. */
export function tickedCells(view: PlanView, ticked: readonly boolean[]): number {
  const created = view.created.reduce((cells, sheet) => cells + sheet.cells, 0);
  return created + ticked.filter((tick) => tick).length;
}

const writesNothing = ({ plan }: PlanView): boolean =>
  plan.edits.length === 0 && plan.creations.length === 0 && plan.removals.length === 0;

/** Undo that lasts as long as the pane. */
const NOTHING_KEPT = createUndoStore(null, { address: null, partition: null });

export function usePane(
  host: SpreadsheetHost,
  engine: Engine,
  wish: Wish,
  store: UndoStore = NOTHING_KEPT,
): [PaneModel, PaneCommands] {
  const [model, dispatch] = useReducer(reduce, wish ?? 'check', initialModel);
  const latest = useRef(model);
  const queue = useRef<Promise<void>>(Promise.resolve());
  const looking = useRef(false);
  const mappings = useRef<readonly PaneMapping[]>([]);
  /** The column of the preview: once it stands in 校验记录, what was said of it before no longer counts. */
  const remembering = useRef<PaneMapping | null>(null);
  const last = useMemo(() => new LastWrite(store, () => Date.now()), [store]);
  useEffect(() => {
    latest.current = model;
  });

  /** One thing at a time: a click during a reading waits for it instead of being lost. */
  const run = useCallback(
    (what: Working | null, during: During, task: () => Promise<void>): void => {
      queue.current = queue.current.then(async () => {
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
    },
    [last],
  );

  /** Before anything else: how a write ended that was never answered. Nothing may go on while that is not known. */
  const settle = useCallback(async (): Promise<Settled['status']> => {
    const settled = await last.settle(host);
    if (settled.status === 'unknown') dispatch({ type: 'unsettled', trouble: settled.trouble });
    if (settled.status === 'settled') {
      dispatch({ type: 'stale' });
      dispatch({ type: 'settled', settled });
    }
    return settled.status;
  }, [host, last]);

  const review = useCallback((grid: Grid) => engine.review(grid, { mappings: mappings.current }), [engine]);

  const readAnew = useCallback(
    async (open: boolean): Promise<void> => dispatch({ type: 'read', checked: await read(host, review), open }),
    [host, review],
  );

  /** Whether the result still speaks of the workbook as it is; marks it where it does not. */
  const markIfStale = useCallback(
    async (checked: Checked): Promise<boolean> => {
      const fresh = await isFresh(host, checked);
      if (!fresh) dispatch({ type: 'stale' });
      return fresh;
    },
    [host],
  );

  const commands = useMemo<PaneCommands>(() => {
    const preview = (plan: () => Promise<PlanView>, mapping: PaneMapping | null = null): void =>
      run('planning', 'read', async () => {
        remembering.current = mapping;
        if ((await settle()) !== 'nothing') return;
        const checked = checkedOf(latest.current.state);
        if (checked === null || !(await markIfStale(checked))) return;
        const view = await plan();
        if (writesNothing(view) && view.leftToPerson.length === 0) {
          dispatch({ type: 'notice', notice: { kind: 'nothing-to-write' } });
        } else dispatch({ type: 'preview', preview: view });
      });
    const writing = (apply: () => Promise<ApplyOutcome>, undoing: boolean): void =>
      run('writing', 'write', async () => {
        if ((await settle()) !== 'nothing') return;
        const outcome = await apply();
        last.note(outcome, undoing);
        if (outcome.status === 'conflict') {
          dispatch({ type: 'notice', notice: { kind: 'conflict', conflicts: outcome.conflicts, undoing } });
          dispatch({ type: 'stale' });
          return;
        }
        const remembered = remembering.current;
        remembering.current = null;
        if (remembered !== null && !undoing) {
          mappings.current = mappings.current.filter((old) => !sameField(old, remembered));
        }
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
    return {
      check: () =>
        run('checking', 'read', async () => {
          if ((await settle()) === 'unknown') return;
          const { state } = latest.current;
          const found = state.kind === 'idle' ? state.found : null;
          dispatch({ type: 'reading' });
          // what the first quiet reading saw is the result already, when nothing was changed since
          dispatch({ type: 'read', checked: await check(host, review, found), open: true });
        }),
      openTab: (tab) => dispatch({ type: 'tab', tab }),
      select: ({ sheet, cell }) =>
        run(null, 'select', async () => {
          const outcome = await host.select(sheet, cell);
          dispatch({
            type: 'notice',
            notice:
              outcome.status === 'selected' ? null : { kind: 'address', place: { sheet, cell }, why: outcome.status },
          });
        }),
      previewFill: () => preview(() => engine.planFill()),
      previewFix: (findings) => preview(() => engine.planFix(findings)),
      previewDraft: () => preview(() => engine.planDraft()),
      previewExplain: (finding, text) => {
        dispatch({ type: 'explaining', explaining: text.trim() === '' ? null : { finding, text } });
        preview(() => engine.planExplain(finding, text, today()));
      },
      previewMapping: (mapping) => preview(() => engine.planMapping(mapping, today()), mapping),
      previewPolicy: (policyId) => preview(() => engine.planPolicy(policyId, today())),
      previewRecord: () => preview(() => engine.planRecord(today())),
      write: (ticked) => {
        const view = latest.current.preview;
        if (view !== null) writing(() => write(host, tickedPlan(view.plan, ticked)), false);
      },
      cancelPreview: () => dispatch({ type: 'preview-closed' }),
      undo: () => {
        const { written } = latest.current;
        if (written !== null) writing(() => undo(host, written.inverse), true);
      },
      dismissWritten: () => {
        last.forget();
        dispatch({ type: 'written-dismissed' });
      },
      dismissNotice: () => dispatch({ type: 'notice', notice: null }),
      draft: (outlineId) =>
        run('drafting', 'read', async () => dispatch({ type: 'draft', draft: await engine.draft(outlineId) })),
      copy: (text) =>
        run(null, 'select', async () => {
          const copied = await copyText(text);
          dispatch({ type: 'notice', notice: { kind: copied ? 'copied' : 'copy-failed' } });
        }),
      map: (mapping) => {
        mappings.current = [...mappings.current.filter((old) => !sameField(old, mapping)), mapping];
        run('checking', 'read', () => readAnew(true));
      },
    };
  }, [host, engine, run, review, readAnew, markIfStale, settle, last]);

  useEffect(() => {
    const standing = last.recall();
    if (standing !== null) dispatch({ type: 'written', written: { ...standing, notes: [], earlier: true } });
    if (wish !== null) return commands.check();
    run('checking', 'read', async () => {
      await settle();
      await readAnew(false);
    });
  }, [wish, commands, run, readAnew, settle, last]);

  useEffect(() => {
    const pointer = watchPointer(window);
    const look = (): void => {
      const { working, state: shown } = latest.current;
      if (looking.current || working !== null || (shown.kind !== 'result' && !last.isUnsettled)) return;
      looking.current = true;
      void pointer.released().then(() =>
        run(null, 'read', async () => {
          looking.current = false;
          const { state } = latest.current;
          if ((await settle()) === 'nothing' && state.kind === 'result') await markIfStale(state.checked);
        }),
      );
    };
    window.addEventListener('focus', look);
    return () => {
      window.removeEventListener('focus', look);
      pointer.stop();
    };
  }, [run, markIfStale, settle, last]);

  return [model, commands];
}

function sameField(a: PaneMapping, b: PaneMapping): boolean {
  return a.field === b.field && a.sheet === b.sheet;
}

/** Web views of Excel may forbid the clipboard; then the person is told another way. */
async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
