/** One section of the report: its paragraphs, the cells they come from, and a new draft beside a person's words. */
import { Button, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { memo, useState } from 'react';
import { texts } from '../texts';
import type { PaneCommands } from '../use-pane';
import type { ParagraphView, SectionView } from '../view';
import { CellButton } from './cell-button';
import { PlaceButtons } from './place-buttons';
import { SentenceText } from './sentence-text';
import { WithGaps } from './with-gaps';
import { useSummaryStyles } from './summary-styles';

/** So many source cells of a paragraph are shown before asked for all. */
const CELLS_SHOWN = 6;

const useStyles = makeStyles({
  title: { ...typographyStyles.body1Strong, margin: `0 0 ${tokens.spacingVerticalXS}`, scrollMarginTop: '48px' },
  subtitle: { ...typographyStyles.body1, margin: `0 0 ${tokens.spacingVerticalXS}`, scrollMarginTop: '48px' },
  subheading: { ...typographyStyles.body1, margin: `0 0 ${tokens.spacingVerticalXS}` },
  paragraph: {
    margin: `0 0 ${tokens.spacingVerticalS}`,
    contentVisibility: 'auto',
    containIntrinsicSize: 'none auto 80px',
  },
  edited: { paddingLeft: tokens.spacingHorizontalS, borderLeft: `2px solid ${tokens.colorBrandStroke1}` },
  text: { margin: 0, textIndent: '2em', lineHeight: '1.7', whiteSpace: 'pre-line' },
  from: {
    margin: 0,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
  },
  mark: { ...typographyStyles.caption1Strong, color: tokens.colorNeutralForeground2 },
  offer: {
    display: 'grid',
    gap: tokens.spacingVerticalXS,
    margin: `${tokens.spacingVerticalXS} 0`,
    padding: tokens.spacingHorizontalS,
    backgroundColor: tokens.colorNeutralBackground2,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  row: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
});

interface DraftSectionProps {
  /** Of its heading, which takes the focus when it is chosen in the list. */
  readonly id: string;
  readonly section: SectionView;
  /** Cells of this sheet are shown without its name. */
  readonly homeSheet: string | null;
  readonly writable: boolean;
  readonly busy: boolean;
  readonly commands: PaneCommands;
}

export const DraftSection = memo(function DraftSection({ id, section, ...rest }: DraftSectionProps) {
  const styles = useStyles();
  const { level, paragraphs } = section;
  const title = texts.report.title(section);
  return (
    <section aria-label={title} data-section={section.id} data-level={level}>
      {level === 1 ? (
        <h2 id={id} tabIndex={-1} className={styles.title}>
          {title}
        </h2>
      ) : (
        <h3 id={id} tabIndex={-1} className={styles.subtitle}>
          {title}
        </h3>
      )}
      {paragraphs.map((paragraph, index) => (
        <Paragraph key={paragraph.id ?? `+${index}`} paragraph={paragraph} {...rest} />
      ))}
    </section>
  );
});

interface ParagraphProps extends Omit<DraftSectionProps, 'id' | 'section'> {
  readonly paragraph: ParagraphView;
}

function Paragraph({ paragraph, homeSheet, writable, busy, commands }: ParagraphProps) {
  const styles = useStyles();
  const summary = useSummaryStyles();
  const { text, sentences, level, at, edited, offer, id } = paragraph;
  const [shownSentence, showSentence] = useState<number | null>(null);
  if (level === 2 || level === 3) return <h4 className={styles.subheading}>{text}</h4>;
  /** Those of the sentence that was clicked, else of the whole paragraph. */
  const sources = (shownSentence === null ? undefined : sentences[shownSentence]?.places) ?? paragraph.sources;
  const shown = sources.slice(0, CELLS_SHOWN);
  const more = sources.slice(CELLS_SHOWN);
  const buttons = { homeSheet, onSelect: commands.select };
  return (
    <div
      className={edited ? `${styles.paragraph} ${styles.edited}` : styles.paragraph}
      data-paragraph={paragraph.state}
    >
      <p className={styles.text}>
        <SentenceText
          text={text}
          sentences={sentences}
          shown={shownSentence}
          onShow={showSentence}
          onSelect={commands.select}
        />
      </p>
      {edited && (
        <p className={styles.from}>
          <span className={styles.mark}>{texts.report.state.edited}</span>
          {at !== null && <CellButton place={at} withSheet onSelect={commands.select} />}
        </p>
      )}
      {sources.length > 0 && (
        <div className={styles.from}>
          {texts.report.from}
          <PlaceButtons places={shown} {...buttons} />
          {more.length > 0 && (
            <details>
              <summary className={summary.quiet}>{texts.report.more(more.length)}</summary>
              <PlaceButtons places={more} {...buttons} />
            </details>
          )}
        </div>
      )}
      {offer !== null && id !== null && (
        <div className={styles.offer} data-offer={id}>
          <span className={styles.mark}>{texts.report.offer.title}</span>
          <p className={styles.text}>
            <WithGaps text={offer} />
          </p>
          {writable && (
            <div className={styles.row}>
              <OfferButton
                name={texts.report.offer.accept}
                {...{ text, busy }}
                onClick={() => commands.previewAccept(id)}
              />
              <OfferButton
                name={texts.report.offer.keep}
                {...{ text, busy }}
                onClick={() => commands.previewKeep(id)}
              />
            </div>
          )}
        </div>
      )}
    </div>
  );
}

interface OfferButtonProps {
  readonly name: string;
  readonly text: string;
  readonly busy: boolean;
  readonly onClick: () => void;
}

function OfferButton({ name, text, busy, onClick }: OfferButtonProps) {
  return (
    <Button size="small" disabledFocusable={busy} aria-label={texts.report.offer.of(name, text)} onClick={onClick}>
      {name}
    </Button>
  );
}
