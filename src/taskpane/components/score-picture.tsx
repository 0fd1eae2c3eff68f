/** Where points were lost: a bar for the execution rate and for each 一级指标, as long as it weighs; as a table too. */
import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { texts } from '../texts';
import type { BarView } from '../view';
import { ScoreBar } from './score-bar';
import { useSummaryStyles } from './summary-styles';

const useStyles = makeStyles({
  figure: { margin: 0, display: 'grid', gap: tokens.spacingVerticalXS },
  title: { ...typographyStyles.body1Strong, margin: 0 },
  row: { display: 'grid', gap: '2px', padding: `2px 0` },
  line: { display: 'flex', flexWrap: 'wrap', gap: `0 ${tokens.spacingHorizontalS}`, alignItems: 'baseline' },
  label: { minWidth: 0 },
  numbers: { marginLeft: 'auto', flexShrink: 0, fontVariantNumeric: 'tabular-nums', textAlign: 'right' },
  lost: { fontWeight: tokens.fontWeightSemibold },
  key: {
    ...typographyStyles.caption1,
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalM,
    color: tokens.colorNeutralForeground2,
  },
  entry: { display: 'inline-flex', gap: tokens.spacingHorizontalXS, alignItems: 'center' },
  table: { width: '100%', borderCollapse: 'collapse', ...typographyStyles.caption1 },
  number: { textAlign: 'right', fontVariantNumeric: 'tabular-nums' },
  name: { textAlign: 'left', fontWeight: tokens.fontWeightRegular },
});

const isZero = (points: string): boolean => /^0(\.0+)?$/.test(points);
const nameOf = ({ label }: BarView): string => label ?? texts.score.rate;

function aloud(bar: BarView): string {
  const { picture } = texts.score;
  return [
    picture.bar(nameOf(bar), bar.computed, bar.weight),
    ...(isZero(bar.lost) ? [] : [picture.lostAloud(bar.lost)]),
    ...(isZero(bar.unknown) ? [] : [picture.unknownAloud(bar.unknown)]),
  ].join('，');
}

export function ScorePicture({ bars }: { readonly bars: readonly BarView[] }) {
  const styles = useStyles();
  const summary = useSummaryStyles();
  const { picture } = texts.score;
  if (bars.length === 0) return null;
  const scale = Math.max(...bars.map(({ weight }) => Number(weight)));
  const someUnknown = bars.some(({ unknown }) => !isZero(unknown));
  return (
    <figure className={styles.figure} aria-label={picture.title} data-picture>
      <h3 className={styles.title}>{picture.title}</h3>
      <div role="img" aria-label={`${picture.label}：${bars.map(aloud).join('；')}`}>
        {bars.map((bar, index) => (
          <div key={index} className={styles.row} data-bar={bar.label ?? ''}>
            <div className={styles.line}>
              <span className={styles.label}>{nameOf(bar)}</span>
              <span className={styles.numbers}>
                {bar.computed} / {bar.weight}{' '}
                {!isZero(bar.lost) && <span className={styles.lost}>{picture.lost(bar.lost)}</span>}
                {!isZero(bar.unknown) && <span> {picture.unknown(bar.unknown)}</span>}
              </span>
            </div>
            <ScoreBar
              earned={Number(bar.computed)}
              lost={Number(bar.lost)}
              unknown={Number(bar.unknown)}
              scale={scale}
            />
          </div>
        ))}
        <div className={styles.key}>
          <Key words={picture.earnedKey} earned={1} />
          <Key words={picture.lostKey} lost={1} />
          {someUnknown && <Key words={picture.unknownKey} unknown={1} />}
        </div>
      </div>
      <details>
        <summary className={summary.plain}>{picture.table}</summary>
        <BarTable bars={bars} />
      </details>
    </figure>
  );
}

interface KeyProps {
  readonly words: string;
  readonly earned?: number;
  readonly lost?: number;
  readonly unknown?: number;
}

function Key({ words, earned = 0, lost = 0, unknown = 0 }: KeyProps) {
  const styles = useStyles();
  return (
    <span className={styles.entry}>
      <ScoreBar earned={earned} lost={lost} unknown={unknown} scale={1} swatch />
      {words}
    </span>
  );
}

function BarTable({ bars }: { readonly bars: readonly BarView[] }) {
  const styles = useStyles();
  const { columns } = texts.score.picture;
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th scope="col" className={styles.name}>
            {columns.label}
          </th>
          <th scope="col" className={styles.number}>
            {columns.weight}
          </th>
          <th scope="col" className={styles.number}>
            {columns.computed}
          </th>
          <th scope="col" className={styles.number}>
            {columns.lost}
          </th>
        </tr>
      </thead>
      <tbody>
        {bars.map((bar, index) => (
          <tr key={index}>
            <th scope="row" className={styles.name}>
              {nameOf(bar)}
            </th>
            <td className={styles.number}>{bar.weight}</td>
            <td className={styles.number}>{bar.computed}</td>
            <td className={styles.number}>{isZero(bar.unknown) ? bar.lost : texts.score.losses.unknown}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
