/** Before Excel has answered, and where it never does: then why that may be, and the help, which needs no Excel. */
import {
  Button,
  FluentProvider,
  makeStyles,
  Spinner,
  tokens,
  typographyStyles,
  webLightTheme,
} from '@fluentui/react-components';
import { lazy, Suspense, type ComponentType } from 'react';
import { texts } from '../texts';

const useStyles = makeStyles({
  page: { padding: tokens.spacingHorizontalL, display: 'grid', gap: tokens.spacingVerticalM, justifyItems: 'start' },
  title: { ...typographyStyles.subtitle2, margin: 0 },
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalXL, display: 'grid', gap: tokens.spacingVerticalS },
});

/** Nothing where the network does not give even this: the advice above it stands without. */
const RuleHelp = lazy<ComponentType>(() => import('./rule-help').catch(() => ({ default: () => null })));

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
        <main className={styles.page} data-start="failed">
          <h1 className={styles.title}>{texts.start.title}</h1>
          <ul className={styles.list}>
            {texts.start.advice.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
          <Button appearance="primary" onClick={onAgain}>
            {texts.start.again}
          </Button>
          <Suspense>
            <RuleHelp />
          </Suspense>
        </main>
      )}
    </FluentProvider>
  );
}
