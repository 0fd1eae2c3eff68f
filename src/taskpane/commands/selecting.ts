/** Tabs, cells to point at, the clipboard: nothing here reads or writes the workbook. */
import type { Tab } from '../state';
import type { Place } from '../view';
import type { PaneContext } from './context';

export interface SelectingCommands {
  readonly openTab: (tab: Tab) => void;
  readonly select: (place: Place) => void;
  readonly copy: (text: string) => void;
  /** The help page of a rule; empty where the core does not give it. */
  readonly help: (rule: string) => Promise<string>;
}

export function selectingCommands({ host, engine, dispatch, run }: PaneContext): SelectingCommands {
  return {
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
    help: (rule) => engine.help(rule).catch(() => ''),
    copy: (text) =>
      run(null, 'select', async () => {
        const copied = await copyText(text);
        dispatch({ type: 'notice', notice: { kind: copied ? 'copied' : 'copy-failed' } });
      }),
  };
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
