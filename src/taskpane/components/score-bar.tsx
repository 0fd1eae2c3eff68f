/** A bar of points: earned, lost, not known yet. Patterns tell them apart without colour, in high contrast too. */
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useId } from 'react';

const FORCED = '@media (forced-colors: active)';

const useStyles = makeStyles({
  bar: { display: 'block', width: '100%', height: '12px', forcedColorAdjust: 'none' },
  track: {
    fill: tokens.colorNeutralBackground1,
    stroke: tokens.colorNeutralStrokeAccessible,
    [FORCED]: { fill: 'Canvas', stroke: 'CanvasText' },
  },
  earned: { fill: tokens.colorBrandBackground, [FORCED]: { fill: 'CanvasText' } },
  ground: { fill: tokens.colorStatusDangerBackground1, [FORCED]: { fill: 'Canvas' } },
  stroke: {
    stroke: tokens.colorStatusDangerForeground1,
    strokeWidth: '2px',
    [FORCED]: { stroke: 'CanvasText' },
  },
  dot: { fill: tokens.colorNeutralForeground3, [FORCED]: { fill: 'GrayText' } },
  swatch: { width: '20px', display: 'inline-block' },
});

interface ScoreBarProps {
  readonly earned: number;
  readonly lost: number;
  readonly unknown: number;
  /** Points as long as the whole width; widths are for the eye only, no figure is taken from them. */
  readonly scale: number;
  readonly swatch?: boolean;
}

const percent = (part: number, whole: number): number => {
  const share = (part / whole) * 100;
  return Number.isFinite(share) ? Math.min(100, Math.max(0, share)) : 0;
};

export function ScoreBar({ earned, lost, unknown, scale, swatch = false }: ScoreBarProps) {
  const styles = useStyles();
  const id = useId();
  const [whole, done, open] = [earned + lost + unknown, earned, unknown].map((points) => percent(points, scale));
  // a loss that is small against the whole must still be seen
  const lostWidth = lost > 0 ? `max(4px, ${percent(lost, scale)}%)` : '0';
  return (
    <svg className={mergeClasses(styles.bar, swatch && styles.swatch)} aria-hidden focusable="false">
      <defs>
        <pattern id={`${id}-lost`} width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <rect width="6" height="6" className={styles.ground} />
          <line x1="1" y1="0" x2="1" y2="6" className={styles.stroke} />
        </pattern>
        <pattern id={`${id}-unknown`} width="5" height="5" patternUnits="userSpaceOnUse">
          <circle cx="2.5" cy="2.5" r="1" className={styles.dot} />
        </pattern>
      </defs>
      <rect y="0.5" height="11" width={`${whole}%`} rx="2" className={styles.track} />
      <rect y="0.5" height="11" width={`${done}%`} rx="2" className={styles.earned} />
      <rect
        y="0.5"
        height="11"
        x={`${done}%`}
        style={{ width: lostWidth }}
        fill={`url(#${id}-lost)`}
        data-lost={lost > 0 || undefined}
      />
      <rect y="0.5" height="11" x={`${(whole ?? 0) - (open ?? 0)}%`} width={`${open}%`} fill={`url(#${id}-unknown)`} />
    </svg>
  );
}
