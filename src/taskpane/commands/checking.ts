/** Reading and checking the workbook, the columns a person names, and what the pane says about it. */
import { check } from '../../app';
import type { PaneMapping } from '../view';
import type { PaneContext } from './context';

export interface CheckingCommands {
  readonly check: () => void;
  /** Uses a column as long as the pane is open; writes nothing. */
  readonly map: (mapping: PaneMapping) => void;
  readonly dismissNotice: () => void;
}

export function checkingCommands({
  host,
  dispatch,
  latest,
  run,
  review,
  settle,
  useColumn,
}: PaneContext): CheckingCommands {
  return {
    check: () =>
      run('checking', 'read', async () => {
        if ((await settle()) === 'unknown') return;
        const { state } = latest();
        const found = state.kind === 'idle' ? state.found : null;
        dispatch({ type: 'reading' });
        // what the first quiet reading saw is the result already, when nothing was changed since
        dispatch({ type: 'read', checked: await check(host, review, found), open: true });
      }),
    map: useColumn,
    dismissNotice: () => dispatch({ type: 'notice', notice: null }),
  };
}
