/** The report: drafting it, and writing the draft into its companion sheet. */
import type { PaneContext } from './context';

export interface DraftingCommands {
  readonly draft: (outlineId: string) => void;
  readonly previewDraft: () => void;
}

export function draftingCommands({ engine, dispatch, run, preview }: PaneContext): DraftingCommands {
  return {
    draft: (outlineId) =>
      run('drafting', 'read', async () => dispatch({ type: 'draft', draft: await engine.draft(outlineId) })),
    previewDraft: () => preview(() => engine.planDraft()),
  };
}
