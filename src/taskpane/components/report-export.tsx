/** Ways out of the pane for the whole text; where a download does not come, another way is named. */
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { Copy20Regular } from '@fluentui/react-icons/svg/copy';
import { texts } from '../texts';
import type { PaneCommands } from '../use-pane';
import type { DraftView } from '../view';

const useStyles = makeStyles({
  box: { display: 'grid', gap: tokens.spacingVerticalXS },
  row: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  text: { margin: 0, color: tokens.colorNeutralForeground2 },
});

interface ReportExportProps {
  readonly draft: DraftView;
  /** The file that was handed to the browser last. */
  readonly saved: string | null;
  readonly busy: boolean;
  readonly commands: PaneCommands;
}

export function ReportExport({ draft, saved, busy, commands }: ReportExportProps) {
  const styles = useStyles();
  const words = texts.report.export;
  return (
    <section className={styles.box} aria-label={words.title}>
      <div className={styles.row}>
        <Button icon={<Copy20Regular />} onClick={() => commands.copy(draft.text)}>
          {texts.report.copy}
        </Button>
        <Button disabledFocusable={busy} onClick={commands.saveWord}>
          {words.word}
        </Button>
        <Button disabledFocusable={busy} onClick={commands.saveMarkdown}>
          {words.markdown}
        </Button>
      </div>
      {draft.gaps > 0 && <p className={styles.text}>{words.gapsLeft(draft.gaps)}</p>}
      <div role="status">
        {saved !== null && (
          <p className={styles.text} data-saved={saved}>
            {words.saved(saved)}
            {words.otherwise}
          </p>
        )}
      </div>
    </section>
  );
}
