/** Reading and checking the workbook, the columns a person names, and what the pane says about it. */
import type { Grid } from '../../core';
import { check } from '../../app';
import type { PaneMapping, ReviewView } from '../view';
import type { PaneContext } from './context';

export interface CheckingCommands {
  readonly check: () => void;
  /** What else there is of the result, where it has not come. */
  readonly fetchRest: () => void;
  /** Gives up what is under way; what was shown before stays. */
  readonly cancel: () => void;
  /** Uses a column as long as the pane is open; writes nothing. */
  readonly map: (mapping: PaneMapping) => void;
  readonly mapAll: (mappings: readonly PaneMapping[]) => void;
  readonly dismissNotice: () => void;
}

export function checkingCommands({
  host,
  engine,
  dispatch,
  latest,
  run,
  cancel,
  review,
  show,
  settle,
  useColumns,
}: PaneContext): CheckingCommands {
  return {
    check: () =>
      run('checking', 'read', async (stop) => {
        if ((await settle()) === 'unknown') return;
        const { state } = latest();
        const found = state.kind === 'idle' ? state.found : null;
        dispatch({ type: 'reading' });
        // what the first quiet reading saw is the result already, when nothing was changed since
        const reviewer = (grid: Grid): Promise<ReviewView> => {
          stop();
          return review(grid);
        };
        const checked = await check(host, reviewer, found);
        stop();
        await show(checked, true);
      }),
    fetchRest: () =>
      run('planning', 'read', async (stop) => {
        if (latest().rest !== null) return;
        const rest = await engine.rest();
        stop();
        dispatch({ type: 'rest', rest });
      }),
    cancel,
    map: (mapping) => useColumns([mapping]),
    mapAll: useColumns,
    dismissNotice: () => dispatch({ type: 'notice', notice: null }),
  };
}
