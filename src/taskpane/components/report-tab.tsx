/** 报告: outline, state of each section, the text with its source cells, and the way into the companion sheet. */
import { Button, Field, makeStyles, Select, tokens, typographyStyles } from '@fluentui/react-components';
import { Copy20Regular } from '@fluentui/react-icons/svg/copy';
import { useEffect } from 'react';
import type { Working } from '../state';
import { texts } from '../texts';
import type { PaneCommands } from '../use-pane';
import type { DraftView, ReviewView, SectionView } from '../view';
import { Busy } from './busy';
import { DraftSection } from './draft-section';

const useStyles = makeStyles({
  tab: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  item: {
    display: 'flex',
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXS} 0`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  state: { marginLeft: 'auto', flexShrink: 0, color: tokens.colorNeutralForeground2 },
  heading: { ...typographyStyles.body1Strong, margin: 0 },
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

interface ReportTabProps {
  readonly outlines: ReviewView['outlines'];
  readonly draft: DraftView | null;
  readonly homeSheet: string | null;
  readonly writable: boolean;
  readonly working: Working | null;
  readonly commands: PaneCommands;
}

function stateOf(section: SectionView): string {
  return section.gaps > 0 ? texts.report.gaps(section.gaps) : texts.report.ready;
}

export function ReportTab({ outlines, draft, homeSheet, writable, working, commands }: ReportTabProps) {
  const styles = useStyles();
  const first = outlines[0]?.id;
  const missing = draft === null && working === null;
  useEffect(() => {
    if (missing && first !== undefined) commands.draft(first);
  }, [missing, first, commands]);
  if (first === undefined) return <p>{texts.report.empty}</p>;
  if (draft === null) return <Busy title={texts.working.drafting} />;
  const busy = working !== null;
  return (
    <div className={styles.tab}>
      <Field label={texts.report.outline}>
        <Select value={draft.outline} disabled={busy} onChange={(_, { value }) => commands.draft(value)}>
          {outlines.map((outline) => (
            <option key={outline.id} value={outline.id}>
              {outline.title}
            </option>
          ))}
        </Select>
      </Field>
      <div className={styles.actions}>
        {writable && (
          <Button appearance="primary" disabledFocusable={busy} onClick={commands.previewDraft}>
            {working === 'planning' ? texts.working.planning : texts.report.write}
          </Button>
        )}
        <Button icon={<Copy20Regular />} onClick={() => commands.copy(draft.text)}>
          {texts.report.copy}
        </Button>
      </div>
      <ul className={styles.list} aria-label={texts.report.sections}>
        {draft.sections.map((section) => (
          <li key={section.id} className={styles.item}>
            {section.title}
            <span className={styles.state}>{stateOf(section)}</span>
          </li>
        ))}
      </ul>
      <h2 className={styles.heading}>{texts.report.preview}</h2>
      {draft.sections.map((section) => (
        <DraftSection key={section.id} section={section} homeSheet={homeSheet} onSelect={commands.select} />
      ))}
    </div>
  );
}
