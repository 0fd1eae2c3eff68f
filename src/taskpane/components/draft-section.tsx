/** One section of the draft: its paragraphs and the cells they come from. */
import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { memo } from 'react';
import { texts } from '../texts';
import type { ParagraphView, Place, SectionView } from '../view';
import { CellButton } from './cell-button';

const useStyles = makeStyles({
  title: { ...typographyStyles.body1Strong, margin: `0 0 ${tokens.spacingVerticalXS}` },
  subheading: { ...typographyStyles.body1, margin: `0 0 ${tokens.spacingVerticalXS}` },
  paragraph: {
    margin: `0 0 ${tokens.spacingVerticalS}`,
    contentVisibility: 'auto',
    containIntrinsicSize: 'auto 80px',
  },
  text: { margin: 0, textIndent: '2em', lineHeight: '1.7' },
  from: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  gap: {
    backgroundColor: tokens.colorStatusWarningBackground2,
    color: tokens.colorNeutralForeground1,
    borderBottom: `1px dashed ${tokens.colorStatusWarningForeground3}`,
  },
});

interface DraftSectionProps {
  readonly section: SectionView;
  /** Cells of this sheet are shown without its name. */
  readonly homeSheet: string | null;
  readonly onSelect: (place: Place) => void;
}

export const DraftSection = memo(function DraftSection({ section, homeSheet, onSelect }: DraftSectionProps) {
  const styles = useStyles();
  return (
    <section aria-label={section.title} data-section={section.id}>
      <h3 className={styles.title}>{section.title}</h3>
      {section.paragraphs.map((paragraph) => (
        <Paragraph key={paragraph.id} paragraph={paragraph} homeSheet={homeSheet} onSelect={onSelect} />
      ))}
    </section>
  );
});

/** Gaps stand in the text as 【待补充：…】. */
const GAP = /(【[^】]*】)/;

interface ParagraphProps {
  readonly paragraph: ParagraphView;
  readonly homeSheet: string | null;
  readonly onSelect: (place: Place) => void;
}

function Paragraph({ paragraph, homeSheet, onSelect }: ParagraphProps) {
  const styles = useStyles();
  const { text, sources, level } = paragraph;
  if (level === 2 || level === 3) return <h4 className={styles.subheading}>{text}</h4>;
  return (
    <div className={styles.paragraph}>
      <p className={styles.text}>
        {text.split(GAP).map((part, index) =>
          part.startsWith('【') ? (
            <mark key={index} className={styles.gap}>
              {part}
            </mark>
          ) : (
            part
          ),
        )}
      </p>
      {sources.length > 0 && (
        <p className={styles.from}>
          {texts.report.from}
          {sources.map((place) => (
            <CellButton
              key={`${place.sheet}!${place.cell}`}
              place={place}
              withSheet={place.sheet !== homeSheet}
              onSelect={onSelect}
            />
          ))}
        </p>
      )}
    </div>
  );
}
