/** A column recognition did not find: which headers were seen, and a field to name the column by hand. */
import { makeStyles, tokens } from '@fluentui/react-components';
import { texts } from '../texts';
import type { MissingColumnView, Place } from '../view';
import { CellButton } from './cell-button';
import { ColumnChoice } from './column-choice';
import { SeverityIcon } from './marks';

const useStyles = makeStyles({
  box: { display: 'grid', gap: tokens.spacingVerticalXS, padding: `${tokens.spacingVerticalS} 0` },
  title: { margin: 0, display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
  text: { margin: 0 },
});

interface MissingColumnProps {
  readonly column: MissingColumnView;
  readonly sheet: string;
  readonly writable: boolean;
  readonly onSelect: (place: Place) => void;
  readonly onRemember: (column: string) => void;
  readonly onUse: (column: string) => void;
}

export function MissingColumn({ column, sheet, writable, onSelect, onRemember, onUse }: MissingColumnProps) {
  const styles = useStyles();
  return (
    <div className={styles.box} data-missing={column.field}>
      <p className={styles.title}>
        <SeverityIcon severity="warning" />
        {texts.recognition.missing(column.label)}
        <CellButton place={{ sheet, cell: column.headerCell }} label={column.label} onSelect={onSelect} />
      </p>
      <p className={styles.text}>{texts.recognition.seen(column.headersSeen)}</p>
      <ColumnChoice
        label={texts.recognition.pick(column.label)}
        writable={writable}
        onRemember={onRemember}
        onUse={onUse}
      />
    </div>
  );
}
