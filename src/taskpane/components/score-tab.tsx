/** 自评得分: the total, where points were lost and why, every row with its trace, and the way into the form. */
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useDeferredValue } from 'react';
import type { Working } from '../state';
import { texts } from '../texts';
import type { PaneCommands } from '../use-pane';
import type { Choice, ScoreView } from '../view';
import { WhyNot } from './capabilities';
import { ScoreForms } from './score-forms';
import { ScoreLosses } from './score-losses';
import { ScorePicture } from './score-picture';
import { ScoreTable } from './score-table';
import { ScoreTotal } from './score-total';

const useStyles = makeStyles({
  tab: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  form: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalL },
  fill: {
    position: 'sticky',
    bottom: 0,
    backgroundColor: tokens.colorNeutralBackground1,
    padding: `${tokens.spacingVerticalS} 0`,
  },
  button: { width: '100%' },
});

interface ScoreTabProps {
  readonly scores: readonly ScoreView[];
  readonly shown: number;
  readonly chosen: readonly Choice[];
  readonly writable: boolean;
  readonly working: Working | null;
  readonly commands: PaneCommands;
}

export function ScoreTab({ scores, shown, chosen, writable, working, commands }: ScoreTabProps) {
  const styles = useStyles();
  // the total is there at once, the long parts below it follow in pieces that hold up nothing
  const whole = useDeferredValue(true, false);
  const index = shown < scores.length ? shown : 0;
  const score = scores[index];
  if (score === undefined) return <p>{texts.score.nothing}</p>;
  const busy = working !== null;
  const { fill, fillChosen } = texts.score;
  return (
    <div className={styles.tab}>
      {scores.length > 1 && <ScoreForms scores={scores} shown={index} onShow={commands.showForm} />}
      <section key={index} className={styles.form} aria-label={score.title}>
        <ScoreTotal score={score} onSelect={commands.select} />
        <ScorePicture bars={score.bars} />
        {whole && (
          <>
            <ScoreLosses score={score} onSelect={commands.select} />
            <ScoreTable score={score} chosen={chosen} writable={writable} busy={busy} commands={commands} />
          </>
        )}
      </section>
      <WhyNot capability="write" />
      {writable && (
        <div className={styles.fill}>
          <Button
            appearance="primary"
            className={styles.button}
            disabledFocusable={busy}
            onClick={commands.previewFill}
          >
            {working === 'planning' ? texts.working.planning : chosen.length === 0 ? fill : fillChosen(chosen.length)}
          </Button>
        </div>
      )}
    </div>
  );
}
