/** 扣分明细: what each row lacks to full marks, in words, with the cells to look at. */
import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { texts } from '../texts';
import type { LossView, Place, ScoreView } from '../view';
import { PlaceButtons } from './place-buttons';
import { useSummaryStyles } from './summary-styles';

/** So many rows are read at a glance; more are folded away until asked for. */
const OPEN_UP_TO = 6;

const useStyles = makeStyles({
  quiet: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2 },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  row: {
    padding: `${tokens.spacingVerticalXS} 0`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    contentVisibility: 'auto',
    containIntrinsicSize: 'none auto 64px',
  },
  head: { display: 'flex', flexWrap: 'wrap', gap: `0 ${tokens.spacingHorizontalS}`, alignItems: 'baseline' },
  name: { minWidth: 0, flexGrow: 1, flexBasis: '6em' },
  lost: {
    marginLeft: 'auto',
    flexShrink: 0,
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: 'tabular-nums',
  },
  text: { margin: 0, color: tokens.colorNeutralForeground2, fontVariantNumeric: 'tabular-nums' },
});

interface ScoreLossesProps {
  readonly score: ScoreView;
  readonly onSelect: (place: Place) => void;
}

export function ScoreLosses({ score, onSelect }: ScoreLossesProps) {
  const styles = useStyles();
  const summary = useSummaryStyles();
  const { losses, lost, sheet } = score;
  const words = texts.score.losses;
  const open = losses.filter((loss) => loss.lost === null).length;
  const short = [
    lost === null || losses.length === open ? null : words.short(lost),
    open === 0 ? null : words.open(open),
  ].filter((part) => part !== null);
  return (
    <details open={losses.length <= OPEN_UP_TO} data-losses={losses.length}>
      <summary className={summary.strong}>
        {words.title} {short.length > 0 && <span className={styles.quiet}>{short.join('，')}</span>}
      </summary>
      {losses.length === 0 ? (
        <p className={styles.text}>{words.none}</p>
      ) : (
        <ul className={styles.list} aria-label={words.title}>
          {losses.map((loss, index) => (
            <Loss key={index} loss={loss} homeSheet={sheet} onSelect={onSelect} />
          ))}
        </ul>
      )}
    </details>
  );
}

interface LossProps {
  readonly loss: LossView;
  readonly homeSheet: string;
  readonly onSelect: (place: Place) => void;
}

function Loss({ loss, homeSheet, onSelect }: LossProps) {
  const styles = useStyles();
  return (
    <li className={styles.row} data-loss={loss.lost ?? 'open'}>
      <div className={styles.head}>
        <span className={styles.name}>{loss.subject}</span>
        <span className={styles.lost}>{loss.lost === null ? texts.score.losses.unknown : `−${loss.lost}`}</span>
      </div>
      <p className={styles.text}>{loss.sentence}</p>
      <PlaceButtons places={loss.places} homeSheet={homeSheet} label={loss.subject} onSelect={onSelect} />
    </li>
  );
}
