/** Scores: filling them in. */
import type { PaneContext } from './context';

export interface ScoringCommands {
  readonly previewFill: () => void;
}

export function scoringCommands({ engine, preview }: PaneContext): ScoringCommands {
  return { previewFill: () => preview(() => engine.planFill()) };
}
