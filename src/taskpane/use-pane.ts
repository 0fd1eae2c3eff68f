/**
 * The pane's model and its commands (commands/) over a host and an engine; what happens when the pane opens, and when
 * it regains the focus.
 */
import { useDeferredValue, useEffect, useMemo, useReducer, useRef } from 'react';
import { createUndoStore, LastWrite, type SpreadsheetHost, type UndoStore } from '../app';
import { createContext, makeCommands, type PaneCommands } from './commands';
import { watchPointer } from './pointer';
import { createSettingsStore, type SettingsStore } from './settings';
import { checkedOf, initialModel, reduce, type PaneModel, type PaneState, type Tab } from './state';
import type { Engine, PlanView } from './view';

export type { PaneCommands } from './commands';

/** What the address asks for, `?do=check|score|report`; null: wait for the person. */
export type Wish = Exclude<Tab, 'settings'> | null;

export function wishOf(search: string): Wish {
  const wish = new URLSearchParams(search).get('do');
  return wish === 'check' || wish === 'score' || wish === 'report' ? wish : null;
}

/** How many cells the ticked part of a plan writes. */
export function tickedCells(view: PlanView, ticked: readonly boolean[]): number {
  const created = view.created.reduce((cells, sheet) => cells + sheet.cells, 0);
  return created + ticked.filter((tick) => tick).length;
}

/** Undo that lasts as long as the pane. */
const NOTHING_KEPT = createUndoStore(null, { address: null, partition: null });

const NOTHING_PREFERRED = createSettingsStore(null, null);

/** Whether the page need not be drawn anew for `now`: the same result, still true or out of date. */
function showsSame(shown: PaneState, now: PaneState): boolean {
  const areResults = [shown, now].every(({ kind }) => kind === 'result' || kind === 'out-of-date');
  return areResults && checkedOf(shown) === checkedOf(now);
}

/** The model as the page shows it: a new result is drawn in pieces, and until it is there, what was there stays. */
function useShown(model: PaneModel): PaneModel {
  const before = useDeferredValue(model.state);
  // a result and the rest of it are drawn together
  const rest = useDeferredValue(model.rest);
  if (before === model.state || showsSame(before, model.state)) return model;
  return { ...model, state: before, rest };
}

export function usePane(
  host: SpreadsheetHost,
  engine: Engine,
  wish: Wish,
  store: UndoStore = NOTHING_KEPT,
  settings: SettingsStore = NOTHING_PREFERRED,
): [PaneModel, PaneCommands] {
  const [model, dispatch] = useReducer(reduce, null, () => initialModel(wish ?? 'check', settings.load()));
  const shown = useShown(model);
  const latest = useRef(model);
  const seen = useRef(shown);
  const looking = useRef(false);
  useEffect(() => {
    latest.current = model;
    seen.current = shown;
  });
  const context = useMemo(
    () =>
      createContext({
        host,
        engine,
        last: new LastWrite(store, () => Date.now()),
        settings,
        dispatch,
        latest: () => latest.current,
        seen: () => seen.current,
      }),
    [host, engine, store, settings],
  );
  const commands = useMemo(() => makeCommands(context), [context]);

  useEffect(() => {
    const { last, run, settle, readAnew } = context;
    const standing = last.recall();
    if (standing !== null)
      dispatch({ type: 'written', written: { ...standing, notes: [], earlier: true, removed: null } });
    if (wish !== null) return commands.check();
    run('checking', 'read', async (stop) => {
      await settle();
      await readAnew(false, stop);
    });
  }, [wish, commands, context]);

  useEffect(() => {
    const { last, run, settle, markIfStale } = context;
    const pointer = watchPointer(window);
    const look = (): void => {
      const { working, state: now } = latest.current;
      if (looking.current || working !== null || (now.kind !== 'result' && !last.isUnsettled)) return;
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
  }, [context]);

  return [shown, commands];
}
