/** Ways out of the pane for the whole text; where a download does not come, another way is named. */
import { Button, Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import { Copy20Regular } from '@fluentui/react-icons/svg/copy';
import type { ReportModel } from '../report-state';
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
  readonly report: Pick<ReportModel, 'saved' | 'withForm'>;
  readonly busy: boolean;
  readonly commands: PaneCommands;
}

export function ReportExport({ draft, report, busy, commands }: ReportExportProps) {
  const styles = useStyles();
  const words = texts.report.export;
  const { saved, withForm } = report;
  return (
    <section className={styles.box} aria-label={words.title}>
      <div className={styles.row}>
        <Button size="small" icon={<Copy20Regular />} onClick={() => commands.copy(draft.text)}>
          {texts.report.copy}
        </Button>
        <Button size="small" disabledFocusable={busy} onClick={commands.saveWord}>
          {words.word}
        </Button>
        <Button size="small" disabledFocusable={busy} onClick={commands.saveMarkdown}>
          {words.markdown}
        </Button>
      </div>
      <Checkbox
        label={words.withForm}
        checked={withForm}
        onChange={(_, { checked }) => commands.attachForm(checked === true)}
      />
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
