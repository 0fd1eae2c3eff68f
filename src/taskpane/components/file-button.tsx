/** A button that lets a person pick a file, a workbook unless said otherwise. */
import { Button, makeStyles } from '@fluentui/react-components';
import { useRef } from 'react';

const useStyles = makeStyles({ input: { display: 'none' } });

interface FileButtonProps {
  readonly label: string;
  readonly disabled?: boolean;
  /** Endings, as the browser's file dialog takes them. */
  readonly accept?: string;
  readonly size?: 'small' | 'medium';
  readonly onFile: (file: File) => void;
}

export function FileButton({
  label,
  disabled = false,
  accept = '.xlsx,.xlsm,.xls',
  size = 'medium',
  onFile,
}: FileButtonProps) {
  const styles = useStyles();
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button size={size} disabledFocusable={disabled} onClick={() => input.current?.click()}>
        {label}
      </Button>
      <input
        ref={input}
        type="file"
        accept={accept}
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
