/** Nothing could be read: what the person can do, and one button. */
import { Button, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { Trouble } from '../../app';
import { adviceFor, texts } from '../texts';
import { SeverityIcon } from './marks';

const useStyles = makeStyles({
  page: {
    padding: tokens.spacingHorizontalM,
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    gap: tokens.spacingVerticalM,
  },
  title: { ...typographyStyles.subtitle2, margin: 0, display: 'flex', gap: tokens.spacingHorizontalS },
  advice: { margin: 0 },
});

interface TroublePageProps {
  readonly trouble: Trouble;
  readonly busy: boolean;
  readonly onAgain: () => void;
}

export function TroublePage({ trouble, busy, onAgain }: TroublePageProps) {
  const styles = useStyles();
  const { title, advice } = adviceFor(trouble);
  return (
    <div role="alert" className={styles.page} data-trouble={trouble.kind}>
      <h2 className={styles.title}>
        <SeverityIcon severity="warning" />
        {title}
      </h2>
      <p className={styles.advice}>{advice}</p>
      <Button appearance="primary" disabledFocusable={busy} onClick={onAgain}>
        {texts.trouble.again}
      </Button>
    </div>
  );
}
