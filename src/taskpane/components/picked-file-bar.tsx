/** Above the results of a picked file: which file it is, and another one. */
import { makeStyles, tokens } from '@fluentui/react-components';
import { texts } from '../texts';
import { FileButton } from './file-button';

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    backgroundColor: tokens.colorNeutralBackground3,
  },
});

interface PickedFileBarProps {
  readonly name: string;
  readonly onFile: (file: File) => void;
}

export function PickedFileBar({ name, onFile }: PickedFileBarProps) {
  const styles = useStyles();
  return (
    <div className={styles.bar} data-file>
      <span>{texts.file.open(name)}</span>
      <FileButton size="small" label={texts.file.chooseOther} onFile={onFile} />
    </div>
  );
}
