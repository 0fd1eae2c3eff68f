/** A button that lets a person pick a workbook file. */
import { Button, makeStyles } from '@fluentui/react-components';
import { useRef } from 'react';

const useStyles = makeStyles({ input: { display: 'none' } });

interface FileButtonProps {
  readonly label: string;
  readonly disabled?: boolean;
  readonly onFile: (file: File) => void;
}

export function FileButton({ label, disabled = false, onFile }: FileButtonProps) {
  const styles = useStyles();
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button disabledFocusable={disabled} onClick={() => input.current?.click()}>
        {label}
      </Button>
      <input
        ref={input}
        type="file"
        accept=".xlsx,.xlsm,.xls"
        className={styles.input}
        aria-label={label}
        tabIndex={-1}
        onChange={({ target }) => {
          const file = target.files?.[0];
          // the same file may be picked once more, after it was saved
          target.value = '';
          if (file !== undefined) onFile(file);
        }}
      />
    </>
  );
}
