/** Before Excel has answered, and where it never does: why that may be, a file to check without it, and the help. */
import { Button, makeStyles, Spinner, tokens, typographyStyles } from '@fluentui/react-components';
import { lazy, Suspense, type ComponentType } from 'react';
import { texts } from '../texts';
import { NOBODY_TELLS } from '../theme';
import { FileButton } from './file-button';
import { Themed } from './themed';

const useStyles = makeStyles({
  page: {
    padding: tokens.spacingHorizontalL,
    display: 'grid',
    gap: tokens.spacingVerticalM,
    justifyItems: 'start',
    minHeight: '100vh',
    boxSizing: 'border-box',
    alignContent: 'start',
  },
  title: { ...typographyStyles.subtitle2, margin: 0 },
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalXL, display: 'grid', gap: tokens.spacingVerticalS },
  text: { margin: 0 },
});

/** Nothing where the network does not give even this: the advice above it stands without. */
const RuleHelp = lazy<ComponentType>(() => import('./rule-help').catch(() => ({ default: () => null })));

/** How far a picked file has come; `not-loaded`: what reads it did not come over the network. */
export type Picking = { readonly kind: 'none' | 'not-loaded' } | { readonly kind: 'loading'; readonly name: string };

interface StartPageProps {
  readonly waiting: boolean;
  readonly picking?: Picking;
  readonly onAgain?: () => void;
  readonly onFile?: (file: File) => void;
}

export function StartPage({ waiting, picking = { kind: 'none' }, onAgain, onFile }: StartPageProps) {
  const styles = useStyles();
  return (
    <Themed background={NOBODY_TELLS}>
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
          {onFile !== undefined && <FileChoice picking={picking} onFile={onFile} />}
          <Suspense>
            <RuleHelp />
          </Suspense>
        </main>
      )}
    </Themed>
  );
}

function FileChoice({ picking, onFile }: { readonly picking: Picking; readonly onFile: (file: File) => void }) {
  const styles = useStyles();
  return (
    <>
      <h2 className={styles.title}>{texts.file.title}</h2>
      <p className={styles.text}>{texts.file.advice}</p>
      <FileButton label={texts.file.choose} disabled={picking.kind === 'loading'} onFile={onFile} />
      <p className={styles.text} role="status" data-picking={picking.kind}>
        {picking.kind === 'loading' && texts.file.reading(picking.name)}
        {picking.kind === 'not-loaded' && texts.file.notLoaded}
      </p>
    </>
  );
}
