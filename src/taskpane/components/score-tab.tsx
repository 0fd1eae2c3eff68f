/** 自评得分: the computed total beside the entered one, then every indicator with its trace. */
import { Button, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { Working } from '../state';
import { texts } from '../texts';
import type { PaneCommands } from '../use-pane';
import type { Place, ScoreView } from '../view';
import { ExecutionRateRow } from './execution-rate-row';
import { IndicatorRow } from './indicator-row';
import { ScoreTotal } from './score-total';

const useStyles = makeStyles({
  tab: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  form: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  heading: { ...typographyStyles.body1Strong, margin: 0 },
  group: {
    ...typographyStyles.body1Strong,
    margin: `${tokens.spacingVerticalS} 0 0`,
    display: 'flex',
    gap: tokens.spacingHorizontalS,
  },
  sum: { marginLeft: 'auto', fontVariantNumeric: 'tabular-nums' },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
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
  readonly writable: boolean;
  readonly working: Working | null;
  readonly commands: PaneCommands;
}

export function ScoreTab({ scores, writable, working, commands }: ScoreTabProps) {
  const styles = useStyles();
  if (scores.length === 0) return <p>{texts.score.nothing}</p>;
  return (
    <div className={styles.tab}>
      {scores.map((score, index) => (
        <FormScore key={index} score={score} titled={scores.length > 1} onSelect={commands.select} />
      ))}
      {writable && (
        <div className={styles.fill}>
          <Button
            appearance="primary"
            className={styles.button}
            disabledFocusable={working !== null}
            onClick={commands.previewFill}
          >
            {working === 'planning' ? texts.working.planning : texts.score.fill}
          </Button>
        </div>
      )}
    </div>
  );
}

interface FormScoreProps {
  readonly score: ScoreView;
  readonly titled: boolean;
  readonly onSelect: (place: Place) => void;
}

function FormScore({ score, titled, onSelect }: FormScoreProps) {
  const styles = useStyles();
  return (
    <section className={styles.form} aria-label={score.title}>
      {titled && <h2 className={styles.heading}>{score.title}</h2>}
      <ScoreTotal score={score} onSelect={onSelect} />
      {score.rate !== null && <ExecutionRateRow rate={score.rate} sheet={score.sheet} onSelect={onSelect} />}
      {score.groups.map((group) => (
        <section key={group.label} aria-label={group.label}>
          <h3 className={styles.group}>
            {group.label}
            <span className={styles.sum}>
              {group.computed} / {group.weight}
            </span>
          </h3>
          <ul className={styles.list}>
            {group.rows.map((row) => (
              <IndicatorRow key={row.index} row={row} sheet={score.sheet} onSelect={onSelect} />
            ))}
          </ul>
        </section>
      ))}
    </section>
  );
}
