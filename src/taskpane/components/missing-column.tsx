/** A column recognition did not find: which headers were seen, and a field to name the column by hand. */
import { Button, Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { texts } from '../texts';
import type { MissingColumnView, PaneMapping, Place } from '../view';
import { CellButton } from './cell-button';
import { SeverityIcon } from './marks';

const useStyles = makeStyles({
  box: { display: 'grid', gap: tokens.spacingVerticalXS, padding: `${tokens.spacingVerticalS} 0` },
  title: { margin: 0, display: 'flex', gap: tokens.spacingHorizontalXS },
  text: { margin: 0 },
  row: { display: 'flex', gap: tokens.spacingHorizontalS, alignItems: 'flex-end' },
  field: { flexGrow: 1, minWidth: 0 },
});

/** The core knows which letters name a column; here only a slip of the finger is caught. */
const LETTERS = /^\s*([A-Za-z]{1,3})\s*$/;

interface MissingColumnProps {
  readonly column: MissingColumnView;
  readonly sheet: string;
  readonly onSelect: (place: Place) => void;
  readonly onMap: (mapping: PaneMapping) => void;
}

export function MissingColumn({ column: missing, sheet, onSelect, onMap }: MissingColumnProps) {
  const styles = useStyles();
  const [typed, setTyped] = useState('');
  const [tried, setTried] = useState(false);
  const column = LETTERS.exec(typed)?.[1] ?? null;
  return (
    <form
      className={styles.box}
      data-missing={missing.field}
      onSubmit={(event) => {
        event.preventDefault();
        setTried(true);
        if (column !== null) onMap({ sheet, field: missing.field, column });
      }}
    >
      <p className={styles.title}>
        <SeverityIcon severity="warning" />
        {texts.recognition.missing(missing.label)}
        <CellButton place={{ sheet, cell: missing.headerCell }} label={missing.label} onSelect={onSelect} />
      </p>
      <p className={styles.text}>{texts.recognition.seen(missing.headersSeen)}</p>
      <div className={styles.row}>
        <Field
          className={styles.field}
          label={texts.recognition.pick(missing.label)}
          {...(tried && column === null ? { validationMessage: texts.recognition.notAColumn } : {})}
        >
          <Input size="small" value={typed} onChange={(_, { value }) => setTyped(value)} />
        </Field>
        <Button size="small" type="submit">
          {texts.recognition.use}
        </Button>
      </div>
    </form>
  );
}
