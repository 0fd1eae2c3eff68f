/** A field for a column's letters, and what to do with it: remember it in 校验记录 (shown first), or use it now. */
import { Button, Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { texts } from '../texts';
import { useFieldStyles } from './field-styles';

const useStyles = makeStyles({
  row: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS, alignItems: 'flex-end' },
  field: { flexGrow: 1, flexBasis: '140px', minWidth: 0 },
});

/** The core knows which letters name a column; here only a slip of the finger is caught. */
const LETTERS = /^\s*([A-Za-z]{1,3})\s*$/;

interface ColumnChoiceProps {
  readonly label: string;
  readonly writable: boolean;
  readonly onRemember: (column: string) => void;
  readonly onUse: (column: string) => void;
}

export function ColumnChoice({ label, writable, onRemember, onUse }: ColumnChoiceProps) {
  const styles = useStyles();
  const fields = useFieldStyles();
  const [typed, setTyped] = useState('');
  const [tried, setTried] = useState(false);
  const column = LETTERS.exec(typed)?.[1] ?? null;
  const choose = (take: (column: string) => void): void => {
    setTried(true);
    if (column !== null) take(column);
  };
  return (
    <form
      className={styles.row}
      onSubmit={(event) => {
        event.preventDefault();
        choose(writable ? onRemember : onUse);
      }}
    >
      <Field
        className={styles.field}
        label={label}
        {...(tried && column === null ? { validationMessage: texts.recognition.notAColumn } : {})}
      >
        <Input className={fields.narrow} size="small" value={typed} onChange={(_, { value }) => setTyped(value)} />
      </Field>
      {writable && (
        <Button size="small" type="submit">
          {texts.recognition.remember}
        </Button>
      )}
      <Button
        size="small"
        {...(writable ? { appearance: 'subtle' as const, onClick: () => choose(onUse) } : { type: 'submit' as const })}
      >
        {texts.recognition.useOnce}
      </Button>
    </form>
  );
}
