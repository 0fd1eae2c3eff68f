/** What only a person can supply: every gap with where it goes. */
import { Button, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { texts } from '../texts';
import type { PaneCommands } from '../use-pane';
import type { DraftView, GapView } from '../view';
import { CellButton } from './cell-button';

const useStyles = makeStyles({
  page: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  text: { margin: 0, color: tokens.colorNeutralForeground2 },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  heading: { ...typographyStyles.caption1Strong, color: tokens.colorNeutralForeground2, margin: 0 },
  item: { padding: `${tokens.spacingVerticalXS} 0`, borderBottom: `1px solid ${tokens.colorNeutralStroke3}` },
});

interface ReportGapsProps {
  readonly draft: DraftView;
  readonly homeSheet: string | null;
  readonly busy: boolean;
  readonly commands: PaneCommands;
}

export function ReportGaps({ draft, homeSheet, busy, commands }: ReportGapsProps) {
  const styles = useStyles();
  const words = texts.report.gapList;
  const sections = draft.sections
    .map((section) => ({
      id: section.id,
      title: texts.report.title(section),
      gaps: section.paragraphs.flatMap(({ gaps }) => gaps),
    }))
    .filter(({ gaps }) => gaps.length > 0);
  if (sections.length === 0) return <p className={styles.text}>{words.none}</p>;
  return (
    <div className={styles.page}>
      <p className={styles.text}>{words.lead}</p>
      <div>
        <Button size="small" disabledFocusable={busy} onClick={commands.check}>
          {words.again}
        </Button>
      </div>
      {sections.map(({ id, title, gaps }) => (
        <section key={id} aria-label={title}>
          <h2 className={styles.heading}>{title}</h2>
          <ul className={styles.list} aria-label={title}>
            {gaps.map((gap, index) => (
              <Gap key={index} gap={gap} homeSheet={homeSheet} commands={commands} />
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}

interface GapProps {
  readonly gap: GapView;
  readonly homeSheet: string | null;
  readonly commands: PaneCommands;
}

function Gap({ gap, homeSheet, commands }: GapProps) {
  const styles = useStyles();
  const { what, where, place } = gap;
  // the address stands beside it as a button
  const words = place !== null && where.endsWith(place.cell) ? where.slice(0, -place.cell.length) : where;
  return (
    <li className={styles.item} data-gap={place === null ? '' : `${place.sheet}!${place.cell}`}>
      {what}
      <div className={styles.text}>
        {where === '' ? texts.report.gapList.inText : words}{' '}
        {place !== null && (
          <CellButton place={place} label={what} withSheet={place.sheet !== homeSheet} onSelect={commands.select} />
        )}
      </div>
    </li>
  );
}
