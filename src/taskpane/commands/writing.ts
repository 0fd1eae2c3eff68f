/** Repairs of findings: preview, write, take back. */
import { tickedPlan, undo, write } from '../../app';
import type { PaneContext } from './context';

export interface WritingCommands {
  readonly previewFix: (findings: readonly number[]) => void;
  /** Writes the edits ticked (one entry per edit of the preview) and the preview's new sheets. */
  readonly write: (ticked: readonly boolean[]) => void;
  readonly cancelPreview: () => void;
  /** Asks again what stands in the way of the plan shown. */
  readonly inspectAgain: () => void;
  readonly undo: () => void;
  readonly dismissWritten: () => void;
}

export function writingCommands({
  host,
  engine,
  last,
  dispatch,
  latest,
  preview,
  previewAgain,
  writing,
}: PaneContext): WritingCommands {
  return {
    previewFix: (findings) => preview(() => engine.planFix(findings)),
    write: (ticked) => {
      const view = latest().preview;
      if (view !== null) writing(() => write(host, tickedPlan(view.plan, ticked)), false);
    },
    cancelPreview: () => dispatch({ type: 'preview-closed' }),
    inspectAgain: () => {
      const { preview: shown } = latest();
      if (shown !== null) previewAgain(shown);
    },
    undo: () => {
      const { written } = latest();
      if (written !== null) writing(() => undo(host, written.inverse), true);
    },
    dismissWritten: () => {
      last.forget();
      dispatch({ type: 'written-dismissed' });
    },
  };
}
