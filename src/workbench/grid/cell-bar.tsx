/** Address and content of the selected cell, as Excel's formula bar, and why typing was refused. */
import { makeStyles, tokens } from '@fluentui/react-components';
import { texts } from '../texts';
import type { Refusal } from './use-editing';

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    alignItems: 'stretch',
    gap: tokens.spacingHorizontalS,
    minHeight: '28px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
    fontSize: tokens.fontSizeBase200,
  },
  address: {
    width: '64px',
    flexShrink: 0,
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'center',
    borderRight: `1px solid ${tokens.colorNeutralStroke2}`,
    fontVariantNumeric: 'tabular-nums',
  },
  content: {
    flexGrow: 1,
    minWidth: 0,
    alignSelf: 'center',
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
  },
  refusal: {
    flexShrink: 0,
    alignSelf: 'center',
    paddingRight: tokens.spacingHorizontalS,
    color: tokens.colorStatusWarningForeground3,
  },
});

interface CellBarProps {
  readonly address: string;
  readonly content: string;
  /** What stands in the way of typing, known beforehand of a formula. */
  readonly refusal: Refusal | 'formula' | null;
}

export function CellBar({ address, content, refusal }: CellBarProps) {
  const styles = useStyles();
  return (
    <div className={styles.bar} role="group" aria-label={texts.cellBar}>
      <span className={styles.address} data-testid="selected-cell">
        {address}
      </span>
      <span className={styles.content} data-testid="cell-content" title={content}>
        {content}
      </span>
      <span role="status" className={styles.refusal} data-refusal={refusal ?? undefined}>
        {refusal !== null && (refusal === 'formula' ? texts.formula : texts.refused[refusal])}
      </span>
    </div>
  );
}
