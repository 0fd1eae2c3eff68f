/** Tabs, cells to point at, the clipboard: nothing here reads or writes the workbook. */
import type { Tab } from '../state';
import type { HelpView, Place } from '../view';
import type { PaneContext } from './context';

export interface SelectingCommands {
  readonly openTab: (tab: Tab) => void;
  readonly select: (place: Place) => void;
  readonly copy: (text: string) => void;
  /** Why a rule speaks; null where the core does not say. */
  readonly help: (rule: string) => Promise<HelpView | null>;
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
    help: (rule) => engine.help(rule).catch(() => null),
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
