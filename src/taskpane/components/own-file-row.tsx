/** A file of the office's own: picked, or let go of where there is one. */
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { FileButton } from './file-button';

const useStyles = makeStyles({
  row: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

interface OwnFileRowProps {
  readonly choose: string;
  readonly remove: string;
  /** Whether there is one to let go of. */
  readonly present: boolean;
  readonly busy: boolean;
  readonly onFile: (file: File) => void;
  readonly onRemove: () => void;
}

export function OwnFileRow({ choose, remove, present, busy, onFile, onRemove }: OwnFileRowProps) {
  const styles = useStyles();
  return (
    <div className={styles.row}>
      <FileButton size="small" accept=".json" label={choose} disabled={busy} onFile={onFile} />
      {present && (
        <Button size="small" disabledFocusable={busy} onClick={onRemove}>
          {remove}
        </Button>
      )}
    </div>
  );
}
