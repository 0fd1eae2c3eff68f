/** Scores: filling them in, and the ones a person decides on. */
import { rowOf } from '../score-choices';
import type { Choice, IndicatorView } from '../view';
import type { PaneContext } from './context';

export interface ScoringCommands {
  /** Everything that can be computed, and the scores a person has decided on. */
  readonly previewFill: () => void;
  /** That one score alone. */
  readonly previewScore: (choice: Choice) => void;
  /** A person's score for a row that needs judgement; null takes it back. Writes nothing. */
  readonly chooseScore: (sheet: string, row: IndicatorView, points: string | null) => void;
  /** Which of several forms is shown. */
  readonly showForm: (index: number) => void;
}

export function scoringCommands({ engine, dispatch, latest, preview }: PaneContext): ScoringCommands {
  return {
    previewFill: () => preview(() => engine.planFill(latest().chosen)),
    previewScore: (choice) => preview(() => engine.planScores([choice])),
    chooseScore: (sheet, indicator, points) => {
      const row = rowOf(sheet, indicator);
      if (row !== null) dispatch({ type: 'choose', row, points });
    },
    showForm: (index) => dispatch({ type: 'score-form', index }),
  };
}
