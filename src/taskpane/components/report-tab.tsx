/** 报告: what to draft by, how far it is, and four pages: the text, its gaps, reasons, and the audit of a written one. */
import { Button, Field, makeStyles, Select, Tab, TabList, tokens } from '@fluentui/react-components';
import { useEffect } from 'react';
import { REPORT_PAGES, type ReportModel } from '../report-state';
import type { Working } from '../state';
import { texts } from '../texts';
import type { PaneCommands } from '../use-pane';
import type { DraftView, ReviewRest, ReviewView } from '../view';
import { Busy } from './busy';
import { WhyNot } from './capabilities';
import { useFieldStyles } from './field-styles';
import { FileButton } from './file-button';
import { ReportAudit } from './report-audit';
import { ReportGaps } from './report-gaps';
import { ReportReasons } from './report-reasons';
import { ReportText } from './report-text';
import { SettingsProblems } from './settings-problems';

const useStyles = makeStyles({
  tab: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  summary: { margin: 0, color: tokens.colorNeutralForeground2, fontVariantNumeric: 'tabular-nums' },
  line: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalS,
  },
  write: { width: '100%' },
  pages: { flexWrap: 'wrap', marginLeft: '-10px' },
});

interface ReportTabProps {
  readonly review: ReviewView;
  readonly rest: ReviewRest;
  readonly draft: DraftView | null;
  readonly report: ReportModel;
  /** What is wrong with the office's own outline that was picked last. */
  readonly problems: readonly string[];
  readonly writable: boolean;
  readonly working: Working | null;
  readonly commands: PaneCommands;
}

export function ReportTab({ review, rest, draft, report, problems, writable, working, commands }: ReportTabProps) {
  const styles = useStyles();
  const fields = useFieldStyles();
  const { outlines, reasons } = rest;
  const { forms } = review;
  const { outline, project, page } = report;
  const missing = draft === null && working === null;
  useEffect(() => {
    if (missing && outlines.length > 0) commands.draft(outline, project);
  }, [missing, outlines.length, outline, project, commands]);
  if (outlines.length === 0) return <p>{texts.report.empty}</p>;
  if (draft === null) return <Busy title={texts.working.drafting} />;
  const busy = working !== null;
  const homeSheet = forms[0]?.sheet ?? null;
  const { pages, counted } = texts.report;
  const counts = { text: 0, gaps: draft.gaps, reasons: reasons.length, audit: 0 };
  return (
    <div className={styles.tab}>
      <Field label={texts.report.outline} orientation="horizontal">
        <Select
          className={fields.narrow}
          value={draft.outline}
          disabled={busy}
          onChange={(_, { value }) => commands.draft(value, 0)}
        >
          {outlines.map(({ id, title }) => (
            <option key={id} value={id}>
              {title}
            </option>
          ))}
        </Select>
      </Field>
      {draft.projects.length > 0 && (
        <Field label={texts.report.project} orientation="horizontal">
          <Select
            className={fields.narrow}
            value={String(draft.project)}
            disabled={busy}
            onChange={(_, { value }) => commands.draft(draft.outline, Number(value))}
          >
            {draft.projects.map((name, index) => (
              <option key={index} value={String(index)}>
                {name}
              </option>
            ))}
          </Select>
        </Field>
      )}
      <div className={styles.line}>
        <p className={styles.summary} data-characters={draft.characters}>
          {texts.report.summary(draft.characters, draft.gaps, draft.edited, draft.deleted)}
        </p>
        <FileButton
          label={texts.report.ownOutline}
          size="small"
          accept=".json"
          disabled={busy}
          onFile={commands.openOutlineFile}
        />
      </div>
      {problems.length > 0 && <SettingsProblems problems={problems} />}
      <WhyNot capability="write" />
      {writable && (
        <Button appearance="primary" className={styles.write} disabledFocusable={busy} onClick={commands.previewDraft}>
          {working === 'planning'
            ? texts.working.planning
            : draft.sheet === null
              ? texts.report.write
              : texts.report.rewrite}
        </Button>
      )}
      <TabList
        size="small"
        className={styles.pages}
        aria-label={texts.report.pagesLabel}
        selectedValue={page}
        onTabSelect={(_, { value }) => {
          const chosen = REPORT_PAGES.find((name) => name === value);
          if (chosen !== undefined) commands.showReport(chosen);
        }}
      >
        {REPORT_PAGES.map((name) => (
          <Tab key={name} id={`report-${name}`} value={name} aria-controls={page === name ? 'report-page' : undefined}>
            {counted(pages[name], counts[name])}
          </Tab>
        ))}
      </TabList>
      <div id="report-page" role="tabpanel" aria-labelledby={`report-${page}`} data-page={page}>
        {page === 'text' && (
          <ReportText
            draft={draft}
            report={report}
            homeSheet={homeSheet}
            writable={writable}
            busy={busy}
            commands={commands}
          />
        )}
        {page === 'gaps' && <ReportGaps draft={draft} homeSheet={homeSheet} busy={busy} commands={commands} />}
        {page === 'reasons' && (
          <ReportReasons
            reasons={reasons}
            written={report.reasons}
            writable={writable}
            busy={busy}
            homeSheet={homeSheet}
            commands={commands}
          />
        )}
        {page === 'audit' && (
          <ReportAudit report={report} sheet={draft.sheet} homeSheet={homeSheet} busy={busy} commands={commands} />
        )}
      </div>
    </div>
  );
}
