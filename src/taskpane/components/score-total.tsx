/** The computed total, its grade, what the form says, and how far from full marks. */
import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { texts } from '../texts';
import type { Place, ScoreView } from '../view';
import { CellButton } from './cell-button';
import { ScoreBar } from './score-bar';

const useStyles = makeStyles({
  box: { display: 'grid', gap: tokens.spacingVerticalXS },
  line: { display: 'flex', flexWrap: 'wrap', alignItems: 'baseline', gap: tokens.spacingHorizontalS },
  total: { ...typographyStyles.title3, margin: 0, fontVariantNumeric: 'tabular-nums' },
  grade: {
    ...typographyStyles.body1Strong,
    padding: `0 ${tokens.spacingHorizontalS}`,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  push: { marginLeft: 'auto', color: tokens.colorNeutralForeground2, fontVariantNumeric: 'tabular-nums' },
  entered: { margin: 0, fontVariantNumeric: 'tabular-nums' },
});

/** `+2.86` → 多填 2.86. */
function differenceText(difference: string): string {
  if (difference.startsWith('+')) return texts.score.more(difference.slice(1));
  if (difference.startsWith('-')) return texts.score.less(difference.slice(1));
  return texts.score.equal;
}

export function ScoreTotal({
  score,
  onSelect,
}: {
  readonly score: ScoreView;
  readonly onSelect: (place: Place) => void;
}) {
  const styles = useStyles();
  const { computed, weight, entered, difference, totalCell, lost, grade } = score;
  return (
    <div className={styles.box} data-total={computed ?? ''}>
      <div className={styles.line}>
        <h2 className={styles.total} aria-label={`${texts.score.total} ${computed ?? texts.score.openTotal}`}>
          {computed === null ? texts.score.openTotal : texts.score.points(computed)}
        </h2>
        {grade !== null && (
          <span className={styles.grade} aria-label={`${texts.score.grade} ${grade}`} role="img">
            {grade}
          </span>
        )}
        {weight !== null && <span className={styles.push}>{texts.score.of(weight)}</span>}
      </div>
      {computed !== null && weight !== null && (
        <div role="img" aria-label={texts.score.bar(computed, weight)}>
          <ScoreBar earned={Number(computed)} lost={Number(lost ?? '0')} unknown={0} scale={Number(weight)} />
        </div>
      )}
      <p className={styles.entered}>
        {[
          entered === null ? texts.score.noEntered : texts.score.entered(entered),
          difference === null ? null : differenceText(difference),
          lost === null ? null : /^0(\.0+)?$/.test(lost) ? texts.score.full : texts.score.lost(lost),
        ]
          .filter((part) => part !== null)
          .join(' · ')}{' '}
        {totalCell !== null && (
          <CellButton place={{ sheet: score.sheet, cell: totalCell }} label={texts.score.total} onSelect={onSelect} />
        )}
      </p>
    </div>
  );
}
