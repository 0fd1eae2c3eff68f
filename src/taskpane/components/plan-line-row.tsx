/** One cell of a plan: tick box, label, before → after. */
import { Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import { texts } from '../texts';
import type { Place, PlanLine } from '../view';
import { CellButton } from './cell-button';

const useStyles = makeStyles({
  row: {
    display: 'grid',
    gridTemplateColumns: 'auto 1fr auto',
    alignItems: 'center',
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    contentVisibility: 'auto',
    containIntrinsicSize: 'auto 56px',
  },
  label: { minWidth: 0 },
  change: { margin: 0, fontVariantNumeric: 'tabular-nums' },
  before: { color: tokens.colorNeutralForeground2, textDecorationLine: 'line-through' },
  after: { fontWeight: tokens.fontWeightSemibold },
  yours: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

interface PlanLineRowProps {
  readonly line: PlanLine;
  readonly ticked: boolean;
  /** Goes with the whole plan: shown, not to be ticked. */
  readonly fixed: boolean;
  readonly onTick: (ticked: boolean) => void;
  readonly onSelect: (place: Place) => void;
}

export function PlanLineRow({ line, ticked, fixed, onTick, onSelect }: PlanLineRowProps) {
  const styles = useStyles();
  const before = line.before === '' ? texts.plan.empty : line.before;
  const after = line.after === '' ? texts.plan.empty : line.after;
  return (
    <li className={styles.row} data-cell={line.cell}>
      {fixed ? (
        <span />
      ) : (
        <Checkbox
          checked={ticked}
          aria-label={`${line.label}，${texts.plan.change(before, after)}`}
          onChange={(_, { checked }) => onTick(checked === true)}
        />
      )}
      <div className={styles.label}>
        {line.label}
        {!line.ticked && !fixed && <div className={styles.yours}>{texts.plan.yours}</div>}
        <p className={styles.change}>
          <span className={styles.before}>{before}</span> → <span className={styles.after}>{after}</span>
        </p>
      </div>
      <CellButton place={line} label={line.label} onSelect={onSelect} />
    </li>
  );
}
