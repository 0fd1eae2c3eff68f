/** The verdict first: icon, word, counts, and the way to check again. */
import { Button, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { ArrowSync20Regular } from '@fluentui/react-icons/svg/arrow-sync';
import type { Severity } from '../../core';
import { texts } from '../texts';
import type { ReviewView } from '../view';
import { VerdictIcon } from './marks';

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'info'];

const useStyles = makeStyles({
  box: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    alignItems: 'center',
  },
  verdict: {
    ...typographyStyles.subtitle2,
    margin: 0,
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
  },
  counts: { margin: 0, flexBasis: '100%', color: tokens.colorNeutralForeground2 },
  push: { marginLeft: 'auto' },
  sentence: { ...typographyStyles.caption1, margin: 0, flexBasis: '100%', color: tokens.colorNeutralForeground2 },
});

interface VerdictBarProps {
  readonly review: ReviewView;
  readonly checking: boolean;
  readonly busy: boolean;
  /** The bar above says so already and has the button. */
  readonly stale: boolean;
  readonly onCheck: () => void;
}

export function VerdictBar({ review, checking, busy, stale, onCheck }: VerdictBarProps) {
  const styles = useStyles();
  const counts = SEVERITIES.filter((severity) => review.counts[severity] > 0).map((severity) =>
    texts.counts[severity](review.counts[severity]),
  );
  if (review.explained > 0) counts.push(texts.explained(review.explained));
  return (
    <section className={styles.box} aria-labelledby="verdict" data-verdict={review.verdict}>
      <h2 id="verdict" className={styles.verdict}>
        <VerdictIcon verdict={review.verdict} />
        {review.verdictLabel}
      </h2>
      {!stale && (
        <Button
          size="small"
          className={styles.push}
          icon={<ArrowSync20Regular />}
          disabledFocusable={busy}
          onClick={onCheck}
        >
          {checking ? texts.working.checking : texts.recheck}
        </Button>
      )}
      <p className={styles.counts} role="status">
        {counts.length === 0 ? texts.findings.none : counts.join(' · ')}
      </p>
      {review.verdict === 'ready' && <p className={styles.sentence}>{review.verdictSentence}</p>}
    </section>
  );
}
