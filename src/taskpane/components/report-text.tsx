/** The report itself: its sections with state and length, exports, then every paragraph. */
import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { useId } from 'react';
import type { ReportModel } from '../report-state';
import { texts } from '../texts';
import type { PaneCommands } from '../use-pane';
import type { DraftView, SectionView } from '../view';
import { DraftSection } from './draft-section';
import { ReportExport } from './report-export';

const useStyles = makeStyles({
  page: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  item: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: `0 ${tokens.spacingHorizontalS}`,
    alignItems: 'baseline',
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  inner: { paddingLeft: tokens.spacingHorizontalL },
  link: {
    font: 'inherit',
    color: 'inherit',
    textAlign: 'left',
    backgroundColor: 'transparent',
    border: 'none',
    padding: `${tokens.spacingVerticalXS} 0`,
    minHeight: '24px',
    minWidth: 0,
    flexGrow: 1,
    flexBasis: '7em',
    cursor: 'pointer',
    ':hover': { textDecorationLine: 'underline' },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  state: {
    ...typographyStyles.caption1,
    marginLeft: 'auto',
    flexShrink: 0,
    textAlign: 'right',
    color: tokens.colorNeutralForeground2,
    fontVariantNumeric: 'tabular-nums',
  },
  waiting: { color: tokens.colorNeutralForeground1, fontWeight: tokens.fontWeightSemibold },
});

interface ReportTextProps {
  readonly draft: DraftView;
  readonly report: ReportModel;
  readonly homeSheet: string | null;
  readonly writable: boolean;
  readonly busy: boolean;
  readonly commands: PaneCommands;
}

export function ReportText({ draft, report, homeSheet, writable, busy, commands }: ReportTextProps) {
  const styles = useStyles();
  const prefix = useId();
  const idOf = ({ id }: SectionView): string => `${prefix}-${id}`;
  return (
    <div className={styles.page}>
      <ul className={styles.list} aria-label={texts.report.sections}>
        {draft.sections.map((section) => (
          <li
            key={section.id}
            className={section.level === 2 ? `${styles.item} ${styles.inner}` : styles.item}
            data-state={section.state}
          >
            <button
              type="button"
              className={styles.link}
              aria-label={texts.report.goToSection(texts.report.title(section))}
              onClick={() => document.getElementById(idOf(section))?.focus()}
            >
              {texts.report.title(section)}
            </button>
            <SectionState section={section} />
          </li>
        ))}
      </ul>
      <ReportExport draft={draft} report={report} busy={busy} commands={commands} />
      {draft.sections.map((section) => (
        <DraftSection
          key={section.id}
          id={idOf(section)}
          section={section}
          homeSheet={homeSheet}
          writable={writable}
          busy={busy}
          commands={commands}
        />
      ))}
    </div>
  );
}

function SectionState({ section }: { readonly section: SectionView }) {
  const styles = useStyles();
  const { state, gaps, characters } = section;
  const words = state === 'gap' ? texts.report.gaps(gaps) : texts.report.state[state];
  return (
    <span className={styles.state}>
      <span className={state === 'gap' ? styles.waiting : undefined}>{words}</span> ·{' '}
      {texts.report.characters(characters)}
    </span>
  );
}
