/** 核对已写好的报告: where the text comes from, then what differs first, what is nowhere in the workbook, what agrees. */
import {
  Button,
  Field,
  makeStyles,
  MessageBar,
  MessageBarBody,
  Textarea,
  tokens,
  typographyStyles,
} from '@fluentui/react-components';
import type { ReportModel } from '../report-state';
import { texts } from '../texts';
import type { PaneCommands } from '../use-pane';
import type { AuditEntryView, AuditView } from '../view';
import { AuditEntry, AuditSlip } from './audit-entry';
import { useFieldStyles } from './field-styles';
import { FileButton } from './file-button';
import { useSummaryStyles } from './summary-styles';

const useStyles = makeStyles({
  page: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  text: { margin: 0, color: tokens.colorNeutralForeground2 },
  row: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  heading: { ...typographyStyles.body1Strong, margin: 0 },
  group: { ...typographyStyles.body1Strong, margin: `${tokens.spacingVerticalS} 0 0` },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
});

interface ReportAuditProps {
  readonly report: ReportModel;
  /** The sheet that holds the report; null: there is none. */
  readonly sheet: string | null;
  readonly homeSheet: string | null;
  readonly busy: boolean;
  readonly commands: PaneCommands;
}

export function ReportAudit({ report, sheet, homeSheet, busy, commands }: ReportAuditProps) {
  const styles = useStyles();
  const fields = useFieldStyles();
  const words = texts.report.audit;
  const { pasted, audited, unreadable } = report;
  return (
    <div className={styles.page}>
      <p className={styles.text}>{words.lead}</p>
      <div className={styles.row}>
        {sheet !== null && (
          <Button disabledFocusable={busy} onClick={() => commands.auditSheet(sheet)}>
            {words.sheet}
          </Button>
        )}
        <FileButton label={words.file} disabled={busy} accept=".docx,.txt,.md" onFile={commands.auditFile} />
      </div>
      <p className={styles.text}>{words.fileHint}</p>
      {unreadable !== null && (
        <MessageBar intent="warning" layout="multiline" data-unreadable={unreadable}>
          <MessageBarBody>{words.problems[unreadable]}</MessageBarBody>
        </MessageBar>
      )}
      <Field label={words.label}>
        <Textarea
          className={fields.narrow}
          rows={4}
          resize="vertical"
          placeholder={words.placeholder}
          value={pasted}
          onChange={(_, { value }) => commands.typeReport(value)}
        />
      </Field>
      <div>
        <Button disabledFocusable={busy || pasted.trim() === ''} onClick={commands.auditPasted}>
          {words.run}
        </Button>
      </div>
      <div role="status">{busy && audited === null ? words.running : ''}</div>
      {audited !== null && (
        <section aria-label={words.of(audited.name)} className={styles.page} data-audit={audited.name ?? ''}>
          <h2 className={styles.heading}>{words.of(audited.name)}</h2>
          <Result view={audited.view} homeSheet={homeSheet} commands={commands} />
        </section>
      )}
    </div>
  );
}

interface ResultProps {
  readonly view: AuditView;
  readonly homeSheet: string | null;
  readonly commands: PaneCommands;
}

function Result({ view, homeSheet, commands }: ResultProps) {
  const styles = useStyles();
  const summary = useSummaryStyles();
  const words = texts.report.audit;
  const of = (status: AuditEntryView['status']) => view.entries.filter((entry) => entry.status === status);
  const [differs, unknown, agrees] = [of('differs'), of('unknown'), of('agrees')];
  const list = (entries: readonly AuditEntryView[]) => (
    <ul className={styles.list}>
      {entries.map((entry, index) => (
        <AuditEntry key={index} entry={entry} homeSheet={homeSheet} onSelect={commands.select} />
      ))}
    </ul>
  );
  if (view.entries.length === 0 && view.slips.length === 0) return <p className={styles.text}>{words.nothing}</p>;
  return (
    <>
      <p className={styles.text} data-counts={`${differs.length}/${agrees.length}/${unknown.length}`}>
        {words.counts(agrees.length, differs.length, unknown.length)}
      </p>
      {differs.length === 0 ? (
        <p className={styles.text}>{words.allAgree}</p>
      ) : (
        <>
          <h3 className={styles.group}>{words.groups.differs(differs.length)}</h3>
          {list(differs)}
        </>
      )}
      {view.slips.length > 0 && (
        <>
          <h3 className={styles.group}>{words.groups.slips(view.slips.length)}</h3>
          <ul className={styles.list}>
            {view.slips.map((slip, index) => (
              <AuditSlip key={index} slip={slip} onSelect={commands.select} />
            ))}
          </ul>
        </>
      )}
      {unknown.length > 0 && (
        <details>
          <summary className={summary.strong}>{words.groups.unknown(unknown.length)}</summary>
          {list(unknown)}
        </details>
      )}
      {agrees.length > 0 && (
        <details>
          <summary className={summary.strong}>{words.groups.agrees(agrees.length)}</summary>
          {list(agrees)}
        </details>
      )}
    </>
  );
}
