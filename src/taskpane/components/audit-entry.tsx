/** One number of a written report: both values, what it is called, the words around it, and the cells. */
import { makeStyles, tokens } from '@fluentui/react-components';
import { memo } from 'react';
import { texts } from '../texts';
import type { AuditEntryView, AuditSlipView, Place } from '../view';
import { CellButton } from './cell-button';
import { SeverityIcon } from './marks';
import { PlaceButtons } from './place-buttons';

const useStyles = makeStyles({
  item: {
    padding: `${tokens.spacingVerticalXS} 0`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    contentVisibility: 'auto',
    containIntrinsicSize: 'auto 80px',
  },
  head: { display: 'flex', gap: tokens.spacingHorizontalXS, alignItems: 'flex-start' },
  both: { margin: 0, fontVariantNumeric: 'tabular-nums', minWidth: 0 },
  strong: { fontWeight: tokens.fontWeightSemibold },
  where: {
    marginLeft: 'auto',
    flexShrink: 0,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
  },
  excerpt: { margin: 0, color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
  marked: {
    backgroundColor: tokens.colorStatusWarningBackground2,
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    textDecorationLine: 'underline',
  },
  foot: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
  },
});

interface AuditEntryProps {
  readonly entry: AuditEntryView;
  readonly homeSheet: string | null;
  readonly onSelect: (place: Place) => void;
}

export const AuditEntry = memo(function AuditEntry({ entry, homeSheet, onSelect }: AuditEntryProps) {
  const styles = useStyles();
  const words = texts.report.audit;
  const { status, text, workbook, excerpt, places, material } = entry;
  const name = entry.name === '' ? words.kinds[entry.kind] : entry.name;
  const differs = status === 'differs';
  return (
    <li className={styles.item} data-status={status}>
      <div className={styles.head}>
        {differs && <SeverityIcon severity="error" />}
        <p className={styles.both}>
          {name !== '' && <span className={styles.strong}>{name}：</span>}
          {workbook === null ? words.only(text) : differs ? words.both(text, workbook) : text}
        </p>
        <Where line={entry.line} at={entry.at} onSelect={onSelect} />
      </div>
      <p className={styles.excerpt}>
        {excerpt[0]}
        <mark className={styles.marked}>{excerpt[1]}</mark>
        {excerpt[2]}
      </p>
      {(places.length > 0 || material) && (
        <div className={styles.foot}>
          {material && words.material}
          <PlaceButtons places={places} homeSheet={homeSheet} onSelect={onSelect} />
        </div>
      )}
    </li>
  );
});

export function AuditSlip({
  slip,
  onSelect,
}: {
  readonly slip: AuditSlipView;
  readonly onSelect: (place: Place) => void;
}) {
  const styles = useStyles();
  return (
    <li className={styles.item} data-slip={slip.wrong}>
      <div className={styles.head}>
        <p className={styles.both}>{texts.report.audit.slip(slip.wrong, slip.right)}</p>
        <Where line={slip.line} at={slip.at} onSelect={onSelect} />
      </div>
    </li>
  );
}

interface WhereProps {
  readonly line: number;
  readonly at: Place | null;
  readonly onSelect: (place: Place) => void;
}

function Where({ line, at, onSelect }: WhereProps) {
  const styles = useStyles();
  return (
    <span className={styles.where}>
      {at === null ? texts.report.audit.line(line) : <CellButton place={at} withSheet onSelect={onSelect} />}
    </span>
  );
}
