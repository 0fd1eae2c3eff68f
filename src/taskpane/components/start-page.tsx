/** Before Excel has answered, and where it never does. */
import {
  Button,
  FluentProvider,
  makeStyles,
  Spinner,
  tokens,
  typographyStyles,
  webLightTheme,
} from '@fluentui/react-components';
import { texts } from '../texts';

const useStyles = makeStyles({
  page: { padding: tokens.spacingHorizontalL, display: 'grid', gap: tokens.spacingVerticalM, justifyItems: 'start' },
  title: { ...typographyStyles.subtitle2, margin: 0 },
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalXL, display: 'grid', gap: tokens.spacingVerticalS },
});

interface StartPageProps {
  readonly waiting: boolean;
  readonly onAgain?: () => void;
}

export function StartPage({ waiting, onAgain }: StartPageProps) {
  const styles = useStyles();
  return (
    <FluentProvider theme={webLightTheme}>
      {waiting ? (
        <main className={styles.page} role="status">
          <Spinner label={texts.start.waiting} />
        </main>
      ) : (
        <main className={styles.page}>
          <h1 className={styles.title}>{texts.start.title}</h1>
          <ul className={styles.list}>
            {texts.start.advice.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
          <Button appearance="primary" onClick={onAgain}>
            {texts.start.again}
          </Button>
        </main>
      )}
    </FluentProvider>
  );
}
