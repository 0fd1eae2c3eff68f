/** Several forms in one workbook: each with its score, one of them shown below. */
import { makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import { texts } from '../texts';
import type { ScoreView } from '../view';

const FORCED = '@media (forced-colors: active)';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0, maxHeight: '40vh', overflowY: 'auto' },
  form: {
    font: 'inherit',
    color: 'inherit',
    textAlign: 'left',
    width: '100%',
    display: 'flex',
    gap: tokens.spacingHorizontalS,
    alignItems: 'baseline',
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    backgroundColor: 'transparent',
    border: 'none',
    borderLeft: '3px solid transparent',
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    cursor: 'pointer',
    // where colours are forced, what is transparent is drawn all the same
    [FORCED]: { borderLeftColor: 'Canvas' },
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  shown: {
    borderLeftColor: tokens.colorBrandStroke1,
    backgroundColor: tokens.colorNeutralBackground2,
    fontWeight: tokens.fontWeightSemibold,
    [FORCED]: { borderLeftColor: 'Highlight' },
  },
  name: { minWidth: 0 },
  score: { marginLeft: 'auto', flexShrink: 0, textAlign: 'right', fontVariantNumeric: 'tabular-nums' },
  quiet: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2 },
});

interface ScoreFormsProps {
  readonly scores: readonly ScoreView[];
  readonly shown: number;
  readonly onShow: (index: number) => void;
}

export function ScoreForms({ scores, shown, onShow }: ScoreFormsProps) {
  const styles = useStyles();
  return (
    <ul className={styles.list} aria-label={texts.score.forms} data-forms={scores.length}>
      {scores.map((score, index) => (
        <li key={index}>
          <button
            type="button"
            className={mergeClasses(styles.form, index === shown && styles.shown)}
            aria-current={index === shown}
            onClick={() => onShow(index)}
          >
            <span className={styles.name}>
              {texts.score.form(score.title, score.subject)}
              {score.sheet !== score.title && <span className={styles.quiet}> {score.sheet}</span>}
            </span>
            <span className={styles.score}>
              {score.computed ?? texts.score.openTotal} {score.grade}
              {score.difference !== null && !/^0(\.0+)?$/.test(score.difference) && (
                <div className={styles.quiet}>{texts.score.entered(score.entered ?? '')}</div>
              )}
            </span>
          </button>
        </li>
      ))}
    </ul>
  );
}
