/** Something is under way; says what, and is announced. */
import { makeStyles, Spinner, tokens } from '@fluentui/react-components';

const useStyles = makeStyles({
  box: { padding: tokens.spacingVerticalXXL, textAlign: 'center' },
  advice: { color: tokens.colorNeutralForeground2, marginTop: tokens.spacingVerticalM },
});

export function Busy({ title, advice }: { readonly title: string; readonly advice?: string }) {
  const styles = useStyles();
  return (
    <div role="status" className={styles.box}>
      <Spinner label={title} labelPosition="below" />
      {advice !== undefined && <p className={styles.advice}>{advice}</p>}
    </div>
  );
}
