/** Computed points of the weight, and whether the form says the same: a sign and a word, never colour alone. */
import { makeStyles, tokens } from '@fluentui/react-components';
import { texts } from '../texts';

const useStyles = makeStyles({
  box: { flexShrink: 0, textAlign: 'right', fontVariantNumeric: 'tabular-nums', display: 'grid' },
  differs: { color: tokens.colorStatusDangerForeground1, fontWeight: tokens.fontWeightSemibold },
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
      </span>
      {agrees === true && <span className={styles.quiet}>= {texts.score.same}</span>}
      {agrees === false && (
        <span className={styles.differs}>
          ≠ {texts.score.inForm} {entered ?? texts.score.blank}
        </span>
      )}
    </span>
  );
}
