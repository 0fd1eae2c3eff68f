/** Computed points of the weight, and whether the form says the same: a sign and a word, never colour alone. */
import { makeStyles, tokens } from '@fluentui/react-components';
import { texts } from '../texts';

const useStyles = makeStyles({
  box: { flexShrink: 0, textAlign: 'right', fontVariantNumeric: 'tabular-nums', display: 'grid' },
  differs: { color: tokens.colorStatusDangerForeground1, fontWeight: tokens.fontWeightSemibold },
  equal: { display: 'inline-block', width: '1.2em', color: tokens.colorNeutralForeground2 },
  quiet: { color: tokens.colorNeutralForeground2 },
});

interface AgreementProps {
  readonly computed: string | null;
  readonly weight: string | null;
  readonly entered: string | null;
  readonly agrees: boolean | null;
}

export function Agreement({ computed, weight, entered, agrees }: AgreementProps) {
  const styles = useStyles();
  return (
    <span className={styles.box}>
      <span>
        {computed ?? '—'}
        {weight !== null && <span className={styles.quiet}> / {weight}</span>}
        {agrees === true && (
          <span role="img" aria-label={texts.score.same} title={texts.score.same} className={styles.equal}>
            =
          </span>
        )}
      </span>
      {agrees === false && (
        <span className={styles.differs}>
          ≠ {texts.score.inForm} {entered ?? texts.score.blank}
        </span>
      )}
    </span>
  );
}
