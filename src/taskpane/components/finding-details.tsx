/** Under a finding: how to repair it, on what basis, every other cell; the rule's whole help page on demand. */
import { Button, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { useState } from 'react';
import { texts } from '../texts';
import type { FindingView, Place } from '../view';
import { CellButton } from './cell-button';

const useStyles = makeStyles({
  more: { position: 'relative', margin: 0, display: 'grid', gap: tokens.spacingVerticalXS },
  term: { ...typographyStyles.caption1Strong },
  text: { margin: 0, color: tokens.colorNeutralForeground2 },
  page: {
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
  readonly help: (rule: string) => Promise<string>;
}

export function FindingDetails({ id, finding, onSelect, help }: FindingDetailsProps) {
  const styles = useStyles();
  const [page, setPage] = useState<string | null>(null);
  const { repair, basis, verified, related, hides, place, rule, ruleTitle } = finding;
  return (
    <div id={id} className={styles.more}>
      <dl className={styles.more}>
        <dt className={styles.term}>{texts.findings.repair}</dt>
        <dd className={styles.text}>{repair}</dd>
        <dt className={styles.term}>{texts.findings.basis}</dt>
        <dd className={styles.text}>
          {basis}
          {!verified && `（${texts.before.assumed}）`}
        </dd>
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
      {page === null ? (
        <Button
          size="small"
          appearance="subtle"
          className={styles.button}
          aria-label={`${texts.findings.full} ${texts.findings.rule(rule, ruleTitle)}`}
          onClick={() => void help(rule).then(setPage)}
        >
          {texts.findings.full}
        </Button>
      ) : (
        <p className={styles.page} data-help={rule}>
          {page}
        </p>
      )}
    </div>
  );
}
