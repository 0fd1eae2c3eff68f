/** One cell of a plan: tick box, label, before → after; and why it cannot be written, where it cannot. */
import { Checkbox, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import type { PlanConflict } from '../../core';
import { texts } from '../texts';
import type { Place, PlanLine } from '../view';
import { CellButton } from './cell-button';
import { SeverityIcon } from './marks';

const useStyles = makeStyles({
  row: {
    display: 'grid',
    gridTemplateColumns: 'auto minmax(0, 1fr) auto',
    alignItems: 'start',
    padding: `${tokens.spacingVerticalXS} 0`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    contentVisibility: 'auto',
    containIntrinsicSize: 'none auto 56px',
  },
  label: { minWidth: 0, paddingTop: '6px' },
  indent: { paddingTop: 0 },
  change: { margin: 0, fontVariantNumeric: 'tabular-nums', whiteSpace: 'pre-line' },
  before: { color: tokens.colorNeutralForeground2, textDecorationLine: 'line-through' },
  after: { fontWeight: tokens.fontWeightSemibold },
  quiet: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  obstacle: {
    display: 'flex',
    gap: tokens.spacingHorizontalXS,
    margin: `${tokens.spacingVerticalXXS} 0 0`,
    fontSize: tokens.fontSizeBase200,
  },
});

interface PlanLineRowProps {
  readonly line: PlanLine;
  readonly ticked: boolean;
  /** Goes with the whole plan: shown, not to be ticked. */
  readonly fixed: boolean;
  /** What keeps it from being written now. */
  readonly obstacle: PlanConflict | null;
  readonly mixedFonts: boolean;
  readonly onTick: (ticked: boolean) => void;
  readonly onSelect: (place: Place) => void;
}

export function PlanLineRow({ line, ticked, fixed, obstacle, mixedFonts, onTick, onSelect }: PlanLineRowProps) {
  const styles = useStyles();
  const why = useId();
  const before = line.before === '' ? texts.plan.empty : line.before;
  const after = line.after === '' ? texts.plan.empty : line.after;
  return (
    <li className={styles.row} data-cell={line.cell} data-obstacle={obstacle?.kind}>
      {fixed ? (
        <span />
      ) : (
        <Checkbox
          checked={ticked}
          disabled={obstacle !== null}
          aria-label={`${line.label}，${texts.plan.change(before, after)}`}
          aria-describedby={obstacle === null ? undefined : why}
          onChange={(_, { checked }) => onTick(checked === true)}
        />
      )}
      <div className={mergeClasses(styles.label, fixed && styles.indent)}>
        {line.label}
        {!line.ticked && !fixed && <div className={styles.quiet}>{texts.plan.yours}</div>}
        <p className={styles.change}>
          <span className={styles.before}>{before}</span> → <span className={styles.after}>{after}</span>
        </p>
        {obstacle !== null && (
          <p id={why} className={styles.obstacle}>
            <SeverityIcon severity="warning" />
            {texts.plan.obstacle(texts.obstacles[obstacle.kind].reason, texts.obstacles[obstacle.kind].advice)}
          </p>
        )}
        {mixedFonts && <div className={styles.quiet}>{texts.plan.mixedFonts}</div>}
      </div>
      <CellButton place={line} label={line.label} onSelect={onSelect} />
    </li>
  );
}
