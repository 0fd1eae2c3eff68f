/** Under a finding: how to repair it, on what basis, every other cell; the rule's whole help page on demand. */
import { Button, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import { texts } from '../texts';
import type { PaneCommands } from '../use-pane';
import type { FindingView, HelpView, Place } from '../view';
import { CellButton } from './cell-button';

const useStyles = makeStyles({
  more: { position: 'relative', margin: 0, display: 'grid', gap: tokens.spacingVerticalXS },
  term: { ...typographyStyles.caption1Strong },
  text: { margin: 0, color: tokens.colorNeutralForeground2 },
  page: {
    outlineStyle: 'none',
    margin: 0,
    padding: tokens.spacingHorizontalS,
    whiteSpace: 'pre-line',
    backgroundColor: tokens.colorNeutralBackground3,
    borderRadius: tokens.borderRadiusMedium,
  },
  button: { justifySelf: 'start' },
});

/** So many cells of the other side stand on the card itself. */
export const RELATED_SHOWN = 3;

interface FindingDetailsProps {
  readonly id: string;
  readonly finding: FindingView;
  readonly onSelect: (place: Place) => void;
  readonly help: PaneCommands['help'];
}

/** `coming` until the core has answered; null where it does not say. */
function useHelp(rule: string, help: PaneCommands['help']): HelpView | 'coming' | null {
  const [said, setSaid] = useState<HelpView | 'coming' | null>('coming');
  useEffect(() => {
    let isShown = true;
    void help(rule).then((answer) => {
      if (isShown) setSaid(answer);
    });
    return () => {
      isShown = false;
    };
  }, [rule, help]);
  return said;
}

export function FindingDetails({ id, finding, onSelect, help }: FindingDetailsProps) {
  const styles = useStyles();
  const { related, hides, place, rule } = finding;
  const said = useHelp(rule, help);
  const isSaid = said !== null && said !== 'coming';
  // which says how to repair and on what basis, too
  const [isPageOpen, setPageOpen] = useState(false);
  return (
    <div id={id} className={styles.more} aria-busy={said === 'coming'}>
      {said === null && <p className={styles.text}>{texts.findings.noHelp}</p>}
      <dl className={styles.more}>
        {isSaid && !isPageOpen && <Why help={said} />}
        {related.length > RELATED_SHOWN && (
          <>
            <dt className={styles.term}>{texts.findings.relatedAll}</dt>
            <dd className={styles.text}>
              {related.map((other) => (
                <CellButton
                  key={`${other.sheet}!${other.cell}`}
                  place={other}
                  withSheet={other.sheet !== place?.sheet}
                  onSelect={onSelect}
                />
              ))}
            </dd>
          </>
        )}
        {hides.length > 0 && <dd className={styles.text}>{texts.findings.hides(hides.length)}</dd>}
      </dl>
      {isSaid && said.page !== '' && (
        <Page finding={finding} page={said.page} isOpen={isPageOpen} onOpen={() => setPageOpen(true)} />
      )}
    </div>
  );
}

/** Nothing of a rule that failed: it is based on nothing. */
function Why({ help: { repair, basis, verified } }: { readonly help: HelpView }) {
  const styles = useStyles();
  if (basis === '') return null;
  return (
    <>
      <dt className={styles.term}>{texts.findings.repair}</dt>
      <dd className={styles.text}>{repair}</dd>
      <dt className={styles.term}>{texts.findings.basis}</dt>
      <dd className={styles.text}>
        {basis}
        {!verified && `（${texts.before.assumed}）`}
      </dd>
    </>
  );
}

interface PageProps {
  readonly finding: FindingView;
  readonly page: string;
  readonly isOpen: boolean;
  readonly onOpen: () => void;
}

/** The whole page of the rule, once a person wants it. */
function Page({ finding: { rule, ruleTitle }, page, isOpen, onOpen }: PageProps) {
  const styles = useStyles();
  const text = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    // in place of the button that had it
    text.current?.focus({ preventScroll: true });
  }, [isOpen]);
  if (isOpen) {
    return (
      <p ref={text} tabIndex={-1} className={styles.page} data-help={rule}>
        {page}
      </p>
    );
  }
  return (
    <Button
      size="small"
      appearance="subtle"
      className={styles.button}
      aria-label={`${texts.findings.full} ${texts.findings.rule(rule, ruleTitle)}`}
      onClick={onOpen}
    >
      {texts.findings.full}
    </Button>
  );
}
